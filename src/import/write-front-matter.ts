/** A value of front matter: a line of text, a list of such lines, or maps of them. Absent values are left out. */
export type FrontValue =
  | string
  | undefined
  | readonly (string | Readonly<Record<string, string | undefined>>)[]
  | Readonly<Record<string, string | undefined>>;

/** Text that YAML takes as it stands: it begins with a letter, a digit or the slash of a path and has no sign with a meaning. */
const plain = /^\/?[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_.,/+()%?!;–—…“”‘’ -]|:(?=[\p{L}\p{N}/]))*$/u;

/** A text as YAML: as it stands where that is safe, else in quotation marks, as JSON writes them. */
const scalar = (text: string): string =>
  plain.test(text) && !text.endsWith(' ') ? text : JSON.stringify(text);

const pairs = (map: Readonly<Record<string, string | undefined>>): string[] =>
  Object.entries(map).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`${name}: ${scalar(value)}`],
  );

function linesOf(name: string, value: FrontValue): string[] {
  if (value === undefined || value === '') return [];
  if (typeof value === 'string') return [`${name}: ${scalar(value)}`];
  if (Array.isArray(value)) {
    const items = (value as readonly (string | Readonly<Record<string, string | undefined>>)[]).flatMap(
      (item) => {
        if (typeof item === 'string') return [`  - ${scalar(item)}`];
        const [first = '', ...rest] = pairs(item);
        return [`  - ${first}`, ...rest.map((line) => `    ${line}`)];
      },
    );
    return items.length === 0 ? [] : [`${name}:`, ...items];
  }
  const inner = pairs(value as Readonly<Record<string, string | undefined>>);
  return inner.length === 0 ? [] : [`${name}:`, ...inner.map((line) => `  ${line}`)];
}

/** The front matter of an article between its lines of dashes, the fields in the order in which they are given. */
export const writeFrontMatter = (fields: Readonly<Record<string, FrontValue>>): string =>
  `---\n${Object.entries(fields)
    .flatMap(([name, value]) => linesOf(name, value))
    .join('\n')}\n---\n`;
