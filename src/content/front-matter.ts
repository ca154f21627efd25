import matter from 'gray-matter';
import { isAlias, isCollection, isMap, isScalar, type Node, parseDocument, visit } from 'yaml';
import type { Say } from '../strings/vi/problems.ts';
import type { ContentFile } from './content-file.ts';
import { controlIn } from './control-characters.ts';
import type { FieldWords as Words } from './fields.ts';
import { plainYaml } from './plain-yaml.ts';
import { Value } from './value.ts';
import { tellYamlFaults } from './yaml-faults.ts';

/** Where the parts of a file are, as UTF-16 offsets. */
interface Split {
  readonly yaml: string;
  /** Where the YAML begins. */
  readonly start: number;
  /** Where the Markdown begins. */
  readonly body: number;
}

const refuse = (): never => {
  throw new Error('front matter is YAML alone');
};
/** gray-matter knows JavaScript as a front-matter language; here no language but YAML can be reached, and that is not parsed by it. */
const engines = {
  yaml: { parse: () => ({}) },
  json: refuse,
  javascript: refuse,
  coffee: refuse,
  toml: refuse,
};

/** The line that closes the front matter, with the line end before it. */
const close = /\n---[ \t]*(?:\n|$)/;

/** Where the Markdown begins in a text that `splitFile` took, as a UTF-16 offset. */
export function bodyStart(text: string): number {
  const found = close.exec(text);
  return found === null ? 0 : found.index + found[0].length;
}

/** Splits a file into front matter and body; undefined, with a Problem told, when it has no proper front matter. */
export function splitFile(file: ContentFile, words: Words): Split | undefined {
  const { text } = file.source;
  const first = file.source.line(1);
  const word = /^---\s*(\S.*)$/.exec(first)?.[1];
  if (word !== undefined) {
    file.report('front-matter', first.indexOf(word), first.length, words.language(word));
    return undefined;
  }
  if (!/^---[ \t]*$/.test(first)) {
    file.report('front-matter', 0, first.length, words.missing);
    return undefined;
  }
  const body = bodyStart(text);
  // gray-matter would also close at `----` or `--- x`, which is a line of the front matter gone wrong.
  const loose = text.indexOf('\n---', 3);
  if (body === 0 || loose !== close.exec(text)?.index) {
    const at = loose < 0 ? 0 : loose + 1;
    file.report('front-matter', at, at + 3, words.unclosed);
    return undefined;
  }
  // It copies what it is given, so it is given the head alone; what follows the three dashes it leaves to the YAML.
  return { yaml: matter(text.slice(0, body), { engines }).matter, start: 3, body };
}

/** Levels of a nest; the fields of DESIGN 7 have three. The parser works recursively and slows down in deep nests. */
const deepest = 20;
const lists = new RegExp(`(?:[-?:][ \\t]+){${deepest}}`);

/** Where a nest of brackets, or of lists within one line, is deeper than any field could be. */
function tooDeep(yaml: string): number | undefined {
  let depth = 0;
  for (const { 0: sign, index } of yaml.matchAll(/[[\]{}]/g)) {
    depth = sign === '[' || sign === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > deepest) return index;
  }
  return lists.exec(yaml)?.index;
}

/** Parses YAML in which every value is text, with places. Anchors, aliases and tags are Problems. */
export function parseYaml(file: ContentFile, yaml: string, start: number, words: Words): Value | undefined {
  const plain = plainYaml(yaml);
  if (plain !== undefined) return new Value(plain, file, start);
  const deep = tooDeep(yaml);
  if (deep !== undefined) {
    file.report('front-matter', start + deep, start + deep + 1, words.open);
    return undefined;
  }
  // The failsafe schema knows text, lists and maps alone: no date, number or boolean is guessed.
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    merge: false,
    uniqueKeys: true,
    prettyErrors: false,
  });
  if (document.errors.length > 0 || document.warnings.length > 0) {
    tellYamlFaults(file, document, yaml, start, words);
    return undefined;
  }
  // A character that stands in the file itself is told when the file is opened; what is left is written as an escape.
  const raw = controlIn(yaml) !== undefined;
  let fine = true;
  visit(document, {
    Node(_, node: Node) {
      const fault = forbidden(node, raw, words);
      const [from, to] = node.range ?? [0, 1];
      if (fault) file.report('front-matter', start + from, start + to, fault);
      if (fault) fine = false;
    },
  });
  return fine && document.contents !== null ? new Value(document.contents, file, start) : undefined;
}

/** What a node has that no content file may have. */
function forbidden(node: Node, raw: boolean, words: Words): Say | undefined {
  if (isAlias(node)) return words.alias;
  if (!isScalar(node) && !isCollection(node)) return undefined;
  if (node.anchor !== undefined) return words.alias;
  if (node.tag !== undefined) return words.tag;
  const hidden = isScalar(node) && !raw ? controlIn(String(node.value ?? '')) : undefined;
  return hidden === undefined ? undefined : words.control(hidden.code);
}

/** The front matter of a file as a map of values, if it is one, and where the body begins; undefined when it has neither. */
export function readFrontMatter(
  file: ContentFile,
  words: Words,
): { readonly fields: Value | undefined; readonly body: number } | undefined {
  const split = splitFile(file, words);
  if (split === undefined) return undefined;
  const fields = parseYaml(file, split.yaml, split.start, words);
  if (fields !== undefined && isMap(fields.node)) return { fields, body: split.body };
  if (!file.spoilt) file.report('front-matter', 0, 3, words.notMap);
  return { fields: undefined, body: split.body };
}
