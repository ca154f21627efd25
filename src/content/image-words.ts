import type { Strings } from '../strings/strings.ts';
import type { Say } from '../strings/vi/problems.ts';

/** What is wrong with a picture's description, if anything: it is missing, or only the file's name. */
export function altFault(alt: string, src: string, words: Strings['problems']['body']): Say | undefined {
  const plain = alt.trim().toLowerCase();
  if (plain === '') return words.emptyAlt;
  const name = (src.split('/').at(-1) ?? '').toLowerCase();
  const stem = name.replace(/\.[a-z]+$/, '');
  const spaced = stem.replace(/[-_]+/g, ' ');
  return [name, stem, spaced].includes(plain) || /^[\w-]+\.(?:jpe?g|png|webp|avif|gif)$/.test(plain)
    ? words.fileNameAlt
    : undefined;
}
