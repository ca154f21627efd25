import { type Moment, parseMoment } from '../lib/dates.ts';
import { graphemes } from '../lib/source-text.ts';
import { slugOf } from '../lib/vietnamese.ts';
import { type Field, type FieldTable, readFields } from './fields.ts';

type Read<Result> = Field<Result>['read'];

/** A line of text of at most `limit` characters. */
export const text =
  (limit: number): Read<string> =>
  (value, name, words) => {
    const { text: found } = value;
    if (found === undefined) value.report(`field-${name}`, words.notText(name, '"…"'));
    else if (graphemes(found) > limit) value.report(`field-${name}`, words.tooLong(name, limit));
    else return found;
    return undefined;
  };

/** A date, with or without a time of day. */
export const moment: Read<Moment> = (value, name, words) => {
  const found = value.text === undefined ? undefined : parseMoment(value.text);
  if (found === undefined) value.report(`field-${name}`, words.date(value.text ?? '…'));
  return found;
};

export const boolean: Read<boolean> = (value, name, words) => {
  if (value.text === 'true' || value.text === 'false') return value.text === 'true';
  value.report(`field-${name}`, words.boolean(name));
  return undefined;
};

/** A name as it stands in addresses. */
export const slug: Read<string> = (value, name, words) => {
  const found = value.text ?? '';
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(found)) return found;
  value.report(`field-${name}`, words.slug(found, slugOf(found)));
  return undefined;
};

/** An address elsewhere: `http` or `https`, nothing that could run. */
export const webAddress: Read<string> = (value, name, words) => {
  const found = value.text ?? '';
  if (/^https?:\/\/[^\s/]/i.test(found) && URL.canParse(found)) return found;
  value.report(`field-${name}`, words.url(found));
  return undefined;
};

/** A list; one plain value counts as a list of one. Members that are wrong are told and left out. */
export const listOf =
  <Item>(item: Read<Item>, example: string): Read<readonly Item[]> =>
  (value, name, words) => {
    const members = value.items ?? (value.entries === undefined ? [value] : undefined);
    if (members === undefined) {
      value.report(`field-${name}`, words.notList(name, example));
      return undefined;
    }
    return members.flatMap((member) => {
      if (member.isEmpty) member.report(`field-${name}`, words.empty(name, example));
      const read = member.isEmpty ? undefined : item(member, name, words);
      return read === undefined ? [] : [read];
    });
  };

/** A list of texts in which nothing stands twice. */
export const names =
  (limit: number, example: string): Read<readonly string[]> =>
  (value, name, words) => {
    const seen = new Set<string>();
    const item: Read<string> = (member, itemName, itemWords) => {
      const found = text(limit)(member, itemName, itemWords);
      if (found === undefined) return undefined;
      if (seen.has(slugOf(found))) member.report(`field-${name}`, words.duplicateItem(found));
      seen.add(slugOf(found));
      return found;
    };
    return listOf(item, example)(value, name, words);
  };

/** A map with a closed list of fields of its own. */
export const group =
  <Fields>(table: FieldTable<Fields>, example: string): Read<Fields> =>
  (value, name, words) => {
    if (value.entries === undefined) {
      value.report(`field-${name}`, words.notFields(name, example));
      return undefined;
    }
    return complete(readFields(value, table, words), table);
  };

/** The fields if every required one is there. */
export function complete<Fields>(fields: Partial<Fields>, table: FieldTable<Fields>): Fields | undefined {
  const rules = Object.entries(table as Record<string, Field<unknown>>);
  return rules.every(([name, { required }]) => !required || name in fields) ? (fields as Fields) : undefined;
}
