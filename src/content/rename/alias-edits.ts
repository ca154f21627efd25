import type { LineEdit, TextEdit } from '../mend-bytes.ts';
import type { Value } from '../value.ts';

/** What has to change in a file for its old addresses to be the right ones. */
export interface AliasEdits {
  readonly edits: readonly TextEdit[];
  readonly lines: readonly LineEdit[];
}

/** An address in the one form that two of them are compared in. */
export const addressKey = (address: string): string => address.replace(/\/$/, '').toLowerCase();

/** The members of `aliases`: a list, or one address alone. */
const membersOf = (value: Value | undefined): readonly Value[] =>
  value === undefined || value.isEmpty ? [] : (value.items ?? [value]);

/**
 * Adds an old address to the front matter and takes the article's own new one out, where it had that before. Of a list in
 * lines only whole lines change, so that comments and indents stay. `fields` is the front matter, `lastLine` the line that
 * closes it.
 */
export function aliasEdits(fields: Value, lastLine: number, added: string, own: string): AliasEdits {
  const value = fields.entry('aliases');
  const { source } = fields.file;
  const members = membersOf(value);
  const isOwn = (member: Value): boolean => addressKey(member.text ?? '') === addressKey(own);
  const stays = members.filter((member) => !isOwn(member));
  const isThere = stays.some(({ text = '' }) => addressKey(text) === addressKey(added));
  if (isThere && stays.length === members.length) return { edits: [], lines: [] };
  if (value === undefined || members.length === 0) return firstAlias(fields, value, lastLine, added);

  const lineOf = (member: Value): number => source.place(member.range[0]).line;
  const written = (member: Value): string => source.text.slice(...member.range);
  const [start, end] = value.range;
  if (value.items !== undefined && source.text[start] !== '[') {
    const last = members.at(-1) ?? value;
    const model = source.line(lineOf(last));
    const head = model.slice(0, model.indexOf('-') + 1);
    const drops = members.filter(isOwn).map((member) => ({ kind: 'drop', line: lineOf(member) }) as const);
    const insert = { kind: 'insert', before: lineOf(last) + 1, text: `${head} ${added}` } as const;
    return { edits: [], lines: isThere ? drops : [...drops, insert] };
  }
  const list = [...stays.map(written), ...(isThere ? [] : [added])];
  if (!written(value).includes('\n'))
    return { edits: [{ start, end, text: `[${list.join(', ')}]` }], lines: [] };
  // A list in brackets over several lines: each member with the comma behind it.
  const gone = members.filter(isOwn).map(({ range: [from, to] }) => {
    const comma = /^[ \t]*,[ \t]*/.exec(source.text.slice(to))?.[0].length ?? 0;
    return { start: from, end: to + comma, text: isThere ? '' : `${added}${comma > 0 ? ', ' : ''}` };
  });
  const after = members.at(-1)?.range[1] ?? start;
  const more = gone.length > 0 || isThere ? [] : [{ start: after, end: after, text: `, ${added}` }];
  return { edits: [...gone, ...more], lines: [] };
}

/** There was none: a line of its own at the end of the front matter, or the value of an empty field. */
function firstAlias(fields: Value, value: Value | undefined, lastLine: number, added: string): AliasEdits {
  const { source } = fields.file;
  const key = fields.entries?.find(({ name }) => name === 'aliases')?.key;
  if (value === undefined || key === undefined)
    return { edits: [], lines: [{ kind: 'insert', before: lastLine, text: `aliases: [${added}]` }] };
  if (value.items !== undefined) {
    const [start, end] = value.range;
    return { edits: [{ start, end, text: `[${added}]` }], lines: [] };
  }
  const colon = source.text.indexOf(':', key.range[1]) + 1;
  return { edits: [{ start: colon, end: colon, text: ` [${added}]` }], lines: [] };
}
