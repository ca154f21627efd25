import { digestOf } from '../lib/digest.ts';
import { type PrintedDate, writtenDate } from '../lib/printed-date.ts';
import { slugOf } from '../lib/vietnamese.ts';
import type { ArchiveIndex } from './archive-index.ts';
import type { Draft } from './draft.ts';
import { aliasOf } from './legacy-address.ts';

/** What is known of a draft when its place is looked for. */
export interface Placeable {
  readonly draft: Pick<Draft, 'title' | 'legacy'>;
  readonly date: PrintedDate;
  readonly year?: number;
  /** What the source is known by. */
  readonly key: string;
  /** Where an import before put it. */
  readonly before?: string;
}

/** A name of two digits is a day of the calendar. */
const nameOf = (title: string, key: string): string => {
  const slug = slugOf(title);
  return slug === '' || /^\d{2}$/.test(slug) ? `bai-${slug === '' ? digestOf(key).slice(0, 6) : slug}` : slug;
};

/**
 * The id of an article: where an import before put it, where an article with its old address stands, else its month and its
 * headline. Where another article has that name already, digits of what the source is known by follow: the same in every run.
 */
export function placeArticle(
  { draft, date, year, key, before }: Placeable,
  archive: ArchiveIndex,
  taken: ReadonlyMap<string, string>,
): string {
  const free = (id: string): boolean => taken.get(id) === undefined || taken.get(id) === key;
  if (before !== undefined && free(before)) return before;
  const old = draft.legacy === undefined ? undefined : aliasOf(draft.legacy);
  const standing = old && 'alias' in old ? archive.atAddress(old.alias) : undefined;
  if (standing !== undefined && free(standing)) return standing;
  const day = (writtenDate(date, year) ?? '').slice(0, 10);
  const plain = `${day.slice(0, 7).replace('-', '/')}/${nameOf(draft.title, key)}`;
  if (free(plain) && (!archive.has(plain) || archive.isSame(plain, draft.title, day))) return plain;
  return `${plain.slice(0, 8)}${nameOf(draft.title, key).slice(0, 72).replace(/-+$/, '')}-${digestOf(key).slice(0, 6)}`;
}
