import type { Moment } from '../lib/dates.ts';
import type { ArticleFields } from '../model/article.ts';

/** What readers may see of an article at a point in time: all of it, nothing, or only that it is gone. */
export type Visibility = 'public' | 'hidden' | 'gone';

/** Why an article does not exist for readers yet: it is a draft, or its hour is still to come. */
export function unpublished(fields: ArticleFields, now: number): 'draft' | Moment | undefined {
  if (fields.draft) return 'draft';
  return fields.publishAt !== undefined && fields.publishAt.at > now ? fields.publishAt : undefined;
}

/**
 * The ONE place that decides what is public at `now` (milliseconds). A draft or an article whose hour has not come
 * does not exist for readers, whatever else its front matter says; what was withdrawn or has expired leaves a tombstone.
 */
export function visibility(fields: ArticleFields, now: number): Visibility {
  if (unpublished(fields, now) !== undefined) return 'hidden';
  if (fields.retracted !== undefined) return 'gone';
  if (fields.expires !== undefined && fields.expires.at <= now) return 'gone';
  return 'public';
}

/** What a site holds of an article: in an editor's preview what is not published yet stands as if it were. */
export const standing = (
  fields: ArticleFields,
  { now, preview = false }: { readonly now: number; readonly preview?: boolean },
): Visibility => {
  const seen = visibility(fields, now);
  return preview && seen === 'hidden' ? 'public' : seen;
};
