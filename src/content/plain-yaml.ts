import { Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';

/** `name: value`, `name:` or `- value`, with its indentation: the lines that front matter is usually made of. */
const form =
  /^( *)(?:- +|([a-z][A-Za-z]{0,63}):(?: +|$))(?:"([^"\\]*)"|'([^']*)'|([\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_.,/+()%?!;–—…“”‘’ -]|:(?=[\p{L}\p{N}/]))*))?$/u;

interface Line {
  readonly indent: number;
  /** Absent: a member of a list. */
  readonly name: string | undefined;
  /** Absent: what belongs to the name stands below it. */
  readonly value: Scalar | undefined;
  /** UTF-16 offset of the name or of the dash. */
  readonly start: number;
  /** Where the next line begins, or the text ends. */
  readonly end: number;
}

/** A scalar as the parser gives it: its range ends before the line's end, and again after it. */
function scalar(
  value: string,
  type: 'PLAIN' | 'QUOTE_DOUBLE' | 'QUOTE_SINGLE',
  range: [number, number, number],
): Scalar {
  const made = new Scalar(value);
  made.range = range;
  made.source = value;
  made.type = type;
  return made;
}

/** One line; undefined when it has any other form. */
function lineAt(yaml: string, start: number): Line | undefined {
  const found = yaml.indexOf('\n', start);
  const last = found < 0 ? yaml.length : found;
  const end = found < 0 ? last : found + 1;
  const [whole, indent, name, double, single, plain] = form.exec(yaml.slice(start, last)) ?? [];
  if (whole === undefined || indent === undefined || whole.endsWith(' ')) return undefined;
  const value = double ?? single ?? plain;
  if (value === undefined && name === undefined) return undefined;
  const type = double !== undefined ? 'QUOTE_DOUBLE' : single !== undefined ? 'QUOTE_SINGLE' : 'PLAIN';
  const quotes = type === 'PLAIN' ? 0 : 2;
  return {
    indent: indent.length,
    name,
    value: value === undefined ? undefined : scalar(value, type, [last - value.length - quotes, last, end]),
    start: start + indent.length,
    end,
  };
}

function linesOf(yaml: string): Line[] | undefined {
  const lines: Line[] = [];
  for (let at = yaml.startsWith('\n') ? 1 : 0; at < yaml.length; ) {
    const line = lineAt(yaml, at);
    if (line === undefined) return undefined;
    lines.push(line);
    at = line.end;
  }
  return lines;
}

/** The list or map of scalars below a name; undefined when something else stands there. */
function nested(lines: readonly Line[]): YAMLMap | YAMLSeq | undefined {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const { indent } = first;
  if (lines.some((line) => line.indent !== indent || line.value === undefined)) return undefined;
  const made = first.name === undefined ? listOf(lines) : mapOf(lines);
  if (made !== undefined) made.range = [first.start, last.end, last.end];
  return made;
}

function listOf(lines: readonly Line[]): YAMLSeq | undefined {
  if (lines.some(({ name }) => name !== undefined)) return undefined;
  const list = new YAMLSeq();
  list.items = lines.map(({ value }) => value);
  return list;
}

function pairOf(name: string, start: number, value: Scalar | YAMLMap | YAMLSeq): Pair {
  const end = start + name.length;
  return new Pair(scalar(name, 'PLAIN', [start, end, end]), value);
}

function mapOf(lines: readonly Line[]): YAMLMap | undefined {
  const map = new YAMLMap();
  const names = new Set<string>();
  for (const { name, start, value } of lines) {
    if (name === undefined || value === undefined || names.has(name)) return undefined;
    names.add(name);
    map.items.push(pairOf(name, start, value));
  }
  return map;
}

/**
 * The map of a YAML text of the common form: a line for each field, and lists and maps of one level below it. The nodes are
 * those that the parser would give, without its cost; undefined for every other form, right or wrong, which is the parser's to
 * read. `test/content/plain-yaml.test.ts` holds both against each other.
 */
export function plainYaml(yaml: string): YAMLMap | undefined {
  const lines = linesOf(yaml);
  const [first, last] = [lines?.[0], lines?.at(-1)];
  if (!lines || !first || !last) return undefined;
  const names = new Set<string>();
  const map = new YAMLMap();
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (line?.indent !== 0 || line.name === undefined) return undefined;
    let next = at + 1;
    while ((lines[next]?.indent ?? 0) > 0) next += 1;
    const below = lines.slice(at + 1, next);
    // A value with lines below it goes on there, and a name with neither is empty: the parser's to say where.
    const value = below.length === 0 ? line.value : line.value === undefined ? nested(below) : undefined;
    if (value === undefined || names.has(line.name)) return undefined;
    names.add(line.name);
    map.items.push(pairOf(line.name, line.start, value));
    at = next;
  }
  map.range = [first.start, last.end, last.end];
  return map;
}
