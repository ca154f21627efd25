import { type Moment, parseMoment } from '../lib/dates.ts';
import { fromNewspaperDate } from '../lib/newspaper-date.ts';
import { graphemes } from '../lib/source-text.ts';
import { slugOf } from '../lib/vietnamese.ts';
import { type ExampleName, type FieldTable, type Read, type Reader, readFields, rulesOf } from './fields.ts';
import { type Shape, shaped } from './shape.ts';

/** A line of text of at most `limit` characters. */
export const text = (limit: number): Reader<string> =>
  shaped({ kind: 'text', most: limit }, (value, name, words) => {
    const { text: found } = value;
    if (value.isCut) value.report('cut-text', words.cut(name, found ?? ''), 'warning');
    if (found === undefined) value.report(`field-${name}`, words.notText(name, '"…"'));
    else if (found.length > limit && graphemes(found) > limit)
      value.report(`field-${name}`, words.tooLong(name, limit));
    else return found;
    return undefined;
  });

/** A line of text that an address is made of: a topic, a series, an author. */
export const title = (limit: number): Reader<string> => {
  const line = text(limit);
  return shaped(line.shape, (value, name, words) => {
    const found = line(value, name, words);
    if (found === undefined || slugOf(found) !== '') return found;
    value.report(`field-${name}`, words.noAddress(found));
    return undefined;
  });
};

/** A date, with or without a time of day. */
export const moment: Reader<Moment> = shaped({ kind: 'moment' }, (value, name, words) => {
  const found = value.text === undefined ? undefined : parseMoment(value.text);
  if (found === undefined) {
    const turned = fromNewspaperDate(value.text ?? '');
    value.report(`field-${name}`, words.date(value.text ?? '…', turned), 'error', turned !== undefined);
  }
  return found;
});

/** `true` or `false`. */
export const boolean: Reader<boolean> = shaped({ kind: 'switch' }, (value, name, words) => {
  if (value.text === 'true' || value.text === 'false') return value.text === 'true';
  value.report(`field-${name}`, words.boolean(name));
  return undefined;
});

/** One of a few words. */
export const oneOf = <Word extends string>(choices: readonly Word[]): Reader<Word> =>
  shaped({ kind: 'words', words: choices }, (value, name, words) => {
    const found = choices.find((choice) => choice === value.text);
    if (found === undefined) value.report(`field-${name}`, words.oneOf(name, value.text ?? '', choices));
    return found;
  });

const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A name as it stands in addresses. */
export const slug: Reader<string> = shaped(
  { kind: 'form', form: slugForm, called: 'slug' },
  (value, name, words) => {
    const found = value.text ?? '';
    if (slugForm.test(found)) return found;
    value.report(`field-${name}`, words.slug(found, slugOf(found)));
    return undefined;
  },
);

const webForm = /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/][^\s]*$/;

/** An address elsewhere: `http` or `https`, nothing that could run. */
export const webAddress: Reader<string> = shaped(
  { kind: 'form', form: webForm, called: 'web' },
  (value, name, words) => {
    const found = value.text ?? '';
    if (webForm.test(found) && URL.canParse(found)) return found;
    value.report(`field-${name}`, words.url(found));
    return undefined;
  },
);

/** Members of one list; each old address is a file of the site, and nobody reads a hundred names. */
const longestList = 200;

/** A list of such members. */
export const listShape = (item: Shape): Shape => ({ kind: 'list', item, most: longestList });

/** A list; one plain value counts as a list of one. Members that are wrong are told and left out. */
export const listOf = <Item>(item: Reader<Item>, example: ExampleName): Reader<readonly Item[]> =>
  shaped(listShape(item.shape), membersOf(item, example));

/** Reads a list, by a reader of its members that may know those before. */
export const membersOf =
  <Item>(item: Read<Item>, example: ExampleName): Read<readonly Item[]> =>
  (value, name, words) => {
    const members = value.items ?? (value.entries === undefined ? [value] : undefined);
    if (members === undefined) {
      value.report(`field-${name}`, words.notList(name, words.examples[example]));
      return undefined;
    }
    if (members.length > longestList) value.report(`field-${name}`, words.longList(name, longestList));
    return members.slice(0, longestList).flatMap((member) => {
      if (member.isEmpty) member.report(`field-${name}`, words.emptyItem);
      const read = member.isEmpty ? undefined : item(member, name, words);
      return read === undefined ? [] : [read];
    });
  };

/** A list of texts in which nothing stands twice. */
export const names = (limit: number, example: ExampleName): Reader<readonly string[]> => {
  const one = title(limit);
  return shaped(listShape(one.shape), (value, name, words) => {
    if (value.isPlain && value.text?.includes(', '))
      value.report('comma-list', words.commas(name, value.text), 'warning');
    const seen = new Set<string>();
    const item: Read<string> = (member, itemName, itemWords) => {
      const found = one(member, itemName, itemWords);
      if (found === undefined) return undefined;
      if (seen.has(slugOf(found))) member.report(`field-${name}`, words.duplicateItem(found));
      seen.add(slugOf(found));
      return found;
    };
    return membersOf(item, example)(value, name, words);
  });
};

/** A map with a closed list of fields of its own. */
export const group = <Fields>(table: FieldTable<Fields>, example: ExampleName): Reader<Fields> =>
  shaped({ kind: 'fields', table }, (value, name, words) => {
    if (value.entries === undefined) {
      value.report(`field-${name}`, words.notFields(name, words.examples[example]));
      return undefined;
    }
    return complete(readFields(value, table, words), table);
  });

/** The fields if every required one is there. */
export function complete<Fields>(fields: Partial<Fields>, table: FieldTable<Fields>): Fields | undefined {
  for (const [name, { required }] of rulesOf(table)) if (required && !(name in fields)) return undefined;
  return fields as Fields;
}
