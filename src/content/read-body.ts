import { digestOf } from '../lib/digest.ts';
import { nearest } from '../lib/nearest.ts';
import { syllables } from '../lib/vietnamese.ts';
import { archiveTarget } from '../model/archive-target.ts';
import type { BodyFacts, Reference } from '../model/article.ts';
import type { Strings } from '../strings/strings.ts';
import type { ContentFile } from './content-file.ts';
import { altFault } from './image-words.ts';
import { bodyTokens, type BodyToken as Token } from './markdown.ts';
import { type ContainerMeta, containerNames } from './markdown-containers.ts';

type Words = Strings['problems']['body'];

/** What a body is and points at. */
export interface BodyReading {
  readonly facts: BodyFacts;
  readonly references: readonly Reference[];
}

/** Looks through a body that begins at an offset of the file, and tells what is wrong with its links, pictures and blocks. */
export function readBody(file: ContentFile, start: number, words: Words): BodyReading {
  const { source } = file;
  const markdown = source.text.slice(start);
  const firstLine = source.place(start).line;
  const references: Reference[] = [];
  // markdown-it knows lines, not columns: a target is looked for from the last one on, so that equal ones keep their order.
  let cursor = start;
  const find = (text: string, token: Token): readonly [number, number] => {
    const from = Math.max(cursor, source.offset(firstLine + (token.map?.[0] ?? 0)));
    const at = source.text.indexOf(text, from);
    if (at < 0) return [from, from + 1];
    cursor = at + text.length;
    return [at, cursor];
  };
  const look = (kind: 'link' | 'image', target: string, block: Token, alt?: string): void => {
    const range = find(target, block);
    const { kind: found } = archiveTarget(target, file.path);
    if (found === 'unsafe') return file.report('unsafe-link', ...range, words.unsafeLink(target));
    if (kind === 'image' && found !== 'image')
      return file.report('external-image', ...range, words.externalImage);
    references.push({ kind, target, place: source.place(...range) });
    const fault = kind === 'image' ? altFault(alt ?? '', target, words) : undefined;
    if (fault) file.report('alt-text', ...range, fault);
  };
  const inline = (tokens: readonly Token[], block: Token): void => {
    for (const token of tokens) {
      if (token.type === 'link_open') look('link', String(token.attrGet('href') ?? ''), block);
      if (token.type === 'image') look('image', String(token.attrGet('src') ?? ''), block, token.content);
      if (token.children && token.type !== 'image') inline(token.children, block);
    }
  };
  let count = 0;
  for (const token of bodyTokens(markdown)) {
    if (token.type === 'inline') {
      count += syllables(
        (token.children ?? []).map(({ content, type }) => (type === 'image' ? '' : content)).join(' '),
      );
      inline(token.children ?? [], token);
    } else if (token.type === 'container_open')
      container(file, source.offset(firstLine + (token.map?.[0] ?? 0)), token.meta as ContainerMeta, words);
  }
  return { facts: { digest: digestOf(markdown), syllables: count }, references };
}

function container(file: ContentFile, at: number, { name, closed }: ContainerMeta, words: Words): void {
  const from = file.source.text.indexOf(name, at);
  const known = containerNames.some((candidate) => candidate === name);
  if (!known)
    file.report(
      'unknown-block',
      from,
      from + name.length,
      words.unknownBlock(name, nearest(name, containerNames)),
    );
  else if (!closed) file.report('unclosed-block', at, from + name.length, words.unclosed(name));
}
