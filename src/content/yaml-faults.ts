import { type Document, isCollection, isScalar, visit, type YAMLError } from 'yaml';
import type { Say } from '../strings/vi/problems.ts';
import type { ContentFile } from './content-file.ts';
import type { FieldWords } from './fields.ts';

/** More faults of syntax than these only follow from the first ones. */
const most = 10;

/** The line as it would be right: its value in quotation marks. */
export function quotedLine(line: string): string {
  const [, key = '', value = ''] = /^\s*((?:-\s+)?[^\s:]+:)\s+(.*?)\s*$/.exec(line) ?? [];
  if (key === '') return 'title: "…"';
  const inner = /^"(.*)"$/.exec(value)?.[1] ?? value;
  return inner.includes('"') && !inner.includes("'")
    ? `${key} '${inner}'`
    : `${key} ${JSON.stringify(inner)}`;
}

/** Where the quotation mark or bracket stands that is still open at an offset of the YAML. */
function openerAt(document: Document.Parsed, offset: number): number | undefined {
  let found: number | undefined;
  visit(document, {
    Node(_, node) {
      const [start = 0, end = 0] = (isScalar(node) || isCollection(node) ? node.range : undefined) ?? [];
      const opens = isCollection(node) ? node.flow : isScalar(node) && /^QUOTE/.test(node.type ?? '');
      if (opens && start < offset && end >= offset - 1) found = start;
    },
  });
  return found;
}

type Fault = readonly [start: number, end: number, say: Say];

/** One fault of the parser in the editor's words; offsets count in the YAML. */
function explain(fault: YAMLError, document: Document.Parsed, yaml: string, words: FieldWords): Fault {
  const [start, end] = fault.pos;
  const lineStart = yaml.lastIndexOf('\n', start - 1) + 1;
  const line = yaml.slice(lineStart).split('\n', 1)[0] ?? '';
  const glued = /^(\s*(?:- +)?[A-Za-z]+:)([^\s:/].*)$/.exec(line);
  if (glued !== null && fault.code !== 'DUPLICATE_KEY' && !/:\s/.test(line)) {
    const [, name = '', value = ''] = glued;
    return [
      lineStart + name.trimStart().length - 1,
      lineStart + line.length,
      words.noSpace(`${name.trim()} ${value}`),
    ];
  }
  switch (fault.code) {
    case 'DUPLICATE_KEY': {
      const key = /^[^\s:]+/.exec(yaml.slice(start))?.[0] ?? '';
      return [start, start + key.length, words.duplicateKey(key)];
    }
    case 'BLOCK_AS_IMPLICIT_KEY': {
      const colon = /^\s*(?:-\s+)?[^\s:]+:\s.*:(?:\s|$)/.test(line);
      return [start, lineStart + line.length, colon ? words.colon(quotedLine(line)) : words.indent];
    }
    case 'TAB_AS_INDENT':
      return [start, end, words.tab];
    case 'MULTILINE_IMPLICIT_KEY':
      return [start, lineStart + line.length, words.noColon];
    case 'BAD_SCALAR_START':
    case 'BAD_DQ_ESCAPE':
    case 'UNEXPECTED_TOKEN': {
      // Quotation marks do not help a line that a tab moved to the right.
      const tab = /^ *(\t+)/.exec(line);
      if (tab?.[1] === undefined) return [start, end, words.quote(quotedLine(line))];
      const at = lineStart + tab[0].length;
      return [at - tab[1].length, at, words.tab];
    }
    case 'MISSING_CHAR':
    case 'BAD_INDENT': {
      const opener = openerAt(document, start);
      return opener === undefined ? [start, end, words.syntax] : [opener, yaml.length, words.open];
    }
    default:
      return [start, end, words.syntax];
  }
}

/** Tells what the YAML parser found, one fault a line; `start` is where the YAML begins in the file. */
export function tellYamlFaults(
  file: ContentFile,
  document: Document.Parsed,
  yaml: string,
  start: number,
  words: FieldWords,
): void {
  const told = new Set<number>();
  for (const fault of [...document.errors, ...document.warnings]) {
    const [from, to, say] = explain(fault, document, yaml, words);
    const { line } = file.source.place(start + from);
    if (told.has(line) || told.size >= most) continue;
    told.add(line);
    file.report('front-matter', start + from, start + Math.max(to, from + 1), say);
    // Whatever follows an open quotation mark or bracket was read as part of it.
    if (say === words.open) return;
  }
}
