import { isScalar } from 'yaml';
import type { ContentPath } from '../model/ids.ts';
import {
  type Leaf,
  nothing,
  type Passage,
  type Prose,
  type ProseImage,
  type ProseLink,
} from '../model/prose.ts';
import type { Strings } from '../strings/strings.ts';
import { ContentFile } from './content-file.ts';
import { typedText } from './decode.ts';
import { readFrontMatter } from './front-matter.ts';
import { type BodyToken, parseBody } from './markdown.ts';
import { plainParagraphs } from './markdown-plain.ts';
import { maskMarkup } from './mask-markup.ts';
import { TargetFinder } from './target-finder.ts';
import type { Value } from './value.ts';

/** Fields in which editors write sentences or names. */
const worded: ReadonlySet<string> = new Set([
  ...['title', 'summary', 'kicker', 'series', 'place', 'topics', 'source.name', 'related.title'],
  ...['image.alt', 'image.caption', 'image.credit', 'corrections.text', 'retracted.reason', 'name', 'role'],
]);

const styleOf = (value: Value): Passage['style'] => {
  const type = isScalar(value.node) ? value.node.type : undefined;
  if (type?.startsWith('QUOTE')) return 'quoted';
  return type?.startsWith('BLOCK') ? 'block' : 'plain';
};

/** The words of a field's value, as long as in the file: quotation marks and backslashes of the YAML are masked. */
function fieldWords(written: string, style: Passage['style']): string {
  if (style === 'block') return written.replace(/^[|>][^\n]*/, (head) => nothing.repeat(head.length));
  if (style !== 'quoted') return written;
  const inner = written.slice(1, -1).replace(/\\["\\/]|''/g, (found) => nothing + found.charAt(1));
  return nothing + inner + nothing;
}

function leavesOf(value: Value, name: string): { readonly leaf: Leaf; readonly style: Passage['style'] }[] {
  if (value.entries !== undefined)
    return value.entries.flatMap((entry) =>
      leavesOf(entry.value, name ? `${name}.${entry.name}` : entry.name),
    );
  if (value.items !== undefined) return value.items.flatMap((item) => leavesOf(item, name));
  const [start, end] = value.range;
  return value.isEmpty ? [] : [{ leaf: { name, text: value.text ?? '', start, end }, style: styleOf(value) }];
}

/** What a body has for a reader. */
type BodyProse = Pick<Prose, 'passages' | 'images' | 'links' | 'code' | 'anchors'>;

/** A body of plain paragraphs, a line each: most of a newspaper needs no parser. */
function plainProse(text: string, start: number): BodyProse {
  const passages: Passage[] = [];
  for (let from = start; from < text.length; ) {
    const found = text.indexOf('\n', from);
    const to = found < 0 ? text.length : found;
    if (to > from) passages.push(passage('paragraph', from, to, text.slice(from, to)));
    from = to + 1;
  }
  return { passages, images: [], links: [], code: new Set(), anchors: [] };
}

function passage(kind: 'paragraph' | 'heading', start: number, end: number, written: string): Passage {
  const marks = kind === 'heading' ? /^[ \t>]*(#{1,6})/.exec(written)?.[1]?.length : undefined;
  // A heading that is underlined: `===` is the first level, `---` the second.
  const level = kind === 'paragraph' ? 0 : (marks ?? (/\n[ \t>]*=/.test(written) ? 1 : 2));
  const words = maskMarkup(written, kind === 'heading');
  return { kind, name: '', style: 'body', start, end, level, words };
}

function pointers(children: readonly BodyToken[]): (readonly ['image' | 'link', string, string, string])[] {
  const found: (readonly ['image' | 'link', string, string, string])[] = [];
  for (const [at, token] of children.entries()) {
    if (token.type === 'image')
      found.push([
        'image',
        String(token.attrGet('src') ?? ''),
        token.content,
        String(token.attrGet('title') ?? ''),
      ]);
    if (token.type !== 'link_open') continue;
    const close = children.findIndex(({ type }, index) => index > at && type === 'link_close');
    const text = children.slice(at + 1, close < 0 ? undefined : close).map(({ content }) => content);
    found.push(['link', String(token.attrGet('href') ?? ''), text.join(''), '']);
  }
  return found;
}

function bodyProse(file: ContentFile, start: number): BodyProse {
  const { source } = file;
  const markdown = source.text.slice(start);
  if (plainParagraphs(markdown) !== undefined) return plainProse(source.text, start);
  const { tokens } = parseBody(markdown, true);
  const firstLine = source.place(start).line;
  const finder = new TargetFinder(source, firstLine);
  const passages: Passage[] = [];
  const images: ProseImage[] = [];
  const links: ProseLink[] = [];
  const code = new Set<number>();
  for (const [index, { type, map, children }] of tokens.entries()) {
    if (map && (type === 'fence' || type === 'code_block'))
      for (let line = map[0]; line < map[1]; line++) code.add(firstLine + line);
    if (type !== 'inline' || !map) continue;
    const from = source.offset(firstLine + map[0]);
    const to = Math.max(from, source.offset(firstLine + map[1]) - 1);
    const kind = tokens[index - 1]?.type === 'heading_open' ? 'heading' : 'paragraph';
    passages.push(passage(kind, from, to, source.text.slice(from, to)));
    for (const [pointed, target, text, title] of pointers(children ?? [])) {
      const [targetStart, targetEnd] = finder.find(target, map);
      const place = { start: targetStart, end: targetEnd };
      if (pointed === 'image') images.push({ src: target, alt: text, title, ...place });
      else links.push({ target, text, ...place });
    }
  }
  const anchors = tokens.flatMap((token) => {
    const id = token.type === 'heading_open' ? token.attrGet('id') : null;
    return id === null ? [] : [`#${id}`];
  });
  return { passages, images, links, code, anchors };
}

/**
 * Reads a text file for its words: what rules of language and habit look at. Undefined for one whose front matter
 * cannot be told from its body; its readers say why.
 */
export function readProse(
  path: ContentPath,
  bytes: Uint8Array,
  words: Strings['problems'],
): Prose | undefined {
  const typed = typedText(bytes);
  if (typed === undefined) return undefined;
  const file = new ContentFile(path, typed.normalize('NFC'));
  const front = readFrontMatter(file, words.frontMatter);
  if (front?.fields === undefined) return undefined;
  const { passages, ...body } = bodyProse(file, front.body);
  const leaves = leavesOf(front.fields, '');
  const fields = leaves
    .filter(({ leaf }) => worded.has(leaf.name))
    .map(({ leaf: { name, start, end }, style }): Passage => {
      const written = fieldWords(file.source.text.slice(start, end), style);
      return { kind: 'field', name, level: 0, style, start, end, words: written };
    });
  const keys = (front.fields.entries ?? []).map(({ name, key, value }) => {
    const [start, end] = key.range;
    return [name, { start, end, isEmptyList: value.items?.length === 0 }] as const;
  });
  const lang = leaves.find(({ leaf }) => leaf.name === 'lang')?.leaf.text ?? 'vi';
  return {
    ...{ file: path, typed, source: file.source, body: front.body, ...body },
    ...{ keys: new Map(keys), leaves: leaves.map(({ leaf }) => leaf), passages: [...fields, ...passages] },
    isVietnamese: lang.startsWith('vi'),
  };
}
