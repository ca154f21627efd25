import type { ImageField } from '../model/article.ts';
import type { Strings } from '../strings/strings.ts';
import type { Say } from '../strings/vi/problems.ts';
import type { Value } from './value.ts';

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

/** Which of a picture's words are not there. */
export const lacking = (words: {
  readonly caption?: string;
  readonly credit?: string;
}): readonly ('caption' | 'credit')[] =>
  (['caption', 'credit'] as const).filter((name) => (words[name] ?? '') === '');

/** Tells what is wrong with the description of the picture that a map of fields names. */
export function tellAlt(map: Value, image: ImageField | undefined, words: Strings['problems']['body']): void {
  const fault = image && altFault(image.alt, image.src, words);
  if (fault) map.entry('image')?.entry('alt')?.report('alt-text', fault);
}
