import { digestOf } from '../lib/digest.ts';
import { nearest } from '../lib/nearest.ts';
import { syllables } from '../lib/vietnamese.ts';
import { archiveTarget } from '../model/archive-target.ts';
import type { BodyFacts, Reference } from '../model/article.ts';
import type { Strings } from '../strings/strings.ts';
import type { ContentFile } from './content-file.ts';
import { controlIn } from './control-characters.ts';
import { altFault, lacking } from './image-words.ts';
import { parseBody, type BodyToken as Token } from './markdown.ts';
import { type ContainerMeta, containerNames } from './markdown-containers.ts';
import { captionOf } from './markdown-figures.ts';
import { plainParagraphs } from './markdown-plain.ts';
import { TargetFinder } from './target-finder.ts';

type Words = Strings['problems'];

/** Links and pictures of one body. Each carries its line, so their number is what bounds a reading's size. */
const mostReferences = 1_000;

/** What a body is and points at. */
export interface BodyReading {
  readonly facts: BodyFacts;
  readonly references: readonly Reference[];
}

/** A link or picture as markdown-it found it. */
interface Pointer {
  readonly kind: 'link' | 'image';
  readonly target: string;
  readonly alt: string;
  /** Of a picture: caption and credit. */
  readonly title: string;
  /** Lines of the body, from 0, that the block with it takes. */
  readonly lines: readonly [start: number, end: number];
}

function pointersOf(tokens: readonly Token[], lines: Pointer['lines']): Pointer[] {
  return tokens.flatMap((token): Pointer[] => {
    if (token.type === 'link_open')
      return [{ kind: 'link', target: String(token.attrGet('href') ?? ''), alt: '', title: '', lines }];
    if (token.type === 'image')
      return [
        {
          ...{ kind: 'image', target: String(token.attrGet('src') ?? ''), alt: token.content, lines },
          title: String(token.attrGet('title') ?? ''),
        },
      ];
    return [];
  });
}

const wordsIn = (tokens: readonly Token[]): number =>
  syllables(tokens.map(({ content, type }) => (type === 'image' ? '' : content)).join(' '));

/** Looks through a body that begins at an offset of the file, and tells what is wrong with its links, pictures and blocks. */
export function readBody(file: ContentFile, start: number, words: Words): BodyReading {
  const { source } = file;
  const markdown = source.text.slice(start);
  // Plain paragraphs point at nothing.
  if (plainParagraphs(markdown) !== undefined)
    return { facts: { digest: digestOf(markdown), syllables: syllables(markdown) }, references: [] };
  const firstLine = source.place(start).line;
  const pointers: Pointer[] = [];
  // What stands in the text itself was told when the file was opened.
  const escapes = markdown.includes('&#') && controlIn(markdown) === undefined;
  let count = 0;
  const { tokens, footnotes } = parseBody(markdown);
  for (const token of tokens) {
    const at = source.offset(firstLine + (token.map?.[0] ?? 0));
    if (token.type === 'container_open') tellContainer(file, at, token.meta as ContainerMeta, words.body);
    if (token.type !== 'inline') continue;
    const children = token.children ?? [];
    count += wordsIn(children);
    pointers.push(...pointersOf(children, token.map ?? [0, 0]));
    if (token.content.includes(':::')) tellStray(file, at, token.content, words.body);
    if (token.content.includes('[^')) tellUnknownNote(file, at, token, words.body);
    const hidden = escapes ? controlIn(children.map(({ content }) => content).join('')) : undefined;
    if (hidden) file.report('control-character', at, at + 1, words.frontMatter.control(hidden.code));
  }
  for (const [key, { number, taken, lines }] of footnotes) {
    if (number > 0) continue;
    const [label = ''] = key.split(' ');
    const from = source.text.indexOf(`[^${label}]:`, source.offset(firstLine + lines[0]));
    const say = taken ? words.body.doubleNote(label) : words.body.unusedNote(label);
    file.report('footnote', from, from + label.length + 4, say);
  }
  const finder = new TargetFinder(source, firstLine);
  const ranges = pointers
    .slice(0, mostReferences)
    .map((pointer) => ({ ...pointer, range: finder.find(pointer.target, pointer.lines) }));
  const last = ranges.at(-1);
  if (pointers.length > mostReferences && last)
    file.report('too-many-links', ...last.range, words.body.tooMany(mostReferences));
  const references = ranges.flatMap((pointer) => referenceOf(file, pointer, words.body) ?? []);
  return { facts: { digest: digestOf(markdown), syllables: count }, references };
}

function referenceOf(
  file: ContentFile,
  { kind, target, alt, title, range }: Pointer & { readonly range: readonly [number, number] },
  words: Words['body'],
): Reference | undefined {
  const { kind: found } = archiveTarget(target, file.path);
  if (found === 'unsafe')
    file.report('unsafe-link', ...range, target.trim() === '' ? words.emptyLink : words.unsafeLink(target));
  else if (kind === 'image' && found !== 'image')
    file.report('external-image', ...range, words.externalImage);
  else {
    const fault = kind === 'image' ? altFault(alt, target, words) : undefined;
    if (fault) file.report('alt-text', ...range, fault);
    const lacks = kind === 'image' ? lacking(captionOf(title)) : [];
    return { kind, target, place: file.source.place(...range), ...(lacks.length > 0 && { lacks }) };
  }
  return undefined;
}

function tellContainer(
  file: ContentFile,
  at: number,
  { name, closed }: ContainerMeta,
  words: Words['body'],
): void {
  const from = file.source.text.indexOf(name, at);
  const to = from + name.length;
  const known = containerNames.some((candidate) => candidate === name);
  if (!known) file.report('unknown-block', from, to, words.unknownBlock(name, nearest(name, containerNames)));
  else if (!closed) file.report('unclosed-block', at, to, words.unclosed(name));
}

/** A line that closes a block where none is open is printed as it stands: nobody means that. */
function tellStray(file: ContentFile, at: number, content: string, words: Words['body']): void {
  const fence = /^[ \t]*(:{3,})[ \t]*$/m.exec(content)?.[1];
  if (fence === undefined) return;
  const from = file.source.text.indexOf(fence, at);
  file.report('stray-block', from, from + fence.length, words.stray);
}

/** A footnote that is nowhere is printed as it is written. */
function tellUnknownNote(file: ContentFile, at: number, token: Token, words: Words['body']): void {
  const plain = (token.children ?? [])
    .map(({ type, content }) => (type === 'text' ? content : ''))
    .join('\n');
  // Code and brackets that a backslash makes plain are no references: blanks keep the rest in its place.
  const lines = Math.max(1, (token.map?.[1] ?? 0) - (token.map?.[0] ?? 0));
  const block = file.source.text.slice(at).split('\n', lines).join('\n');
  const source = block.replace(/(`+)[^`][\s\S]*?\1|\\\[/g, (found) => ' '.repeat(found.length));
  for (const [written, label = ''] of plain.matchAll(/\[\^([\w-]{1,32})\]/g)) {
    const found = source.indexOf(written);
    if (found < 0) continue;
    file.report('footnote', at + found, at + found + written.length, words.unknownNote(label));
    return;
  }
}
