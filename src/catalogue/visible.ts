import type { ArticleFields } from '../model/article.ts';

/** What readers may see of an article at a point in time: all of it, nothing, or only that it is gone. */
export type Visibility = 'public' | 'hidden' | 'gone';

/**
 * The ONE place that decides what is public at `now` (milliseconds). A draft or an article whose hour has not come
 * does not exist for readers, whatever else its front matter says; what was withdrawn or has expired leaves a tombstone.
 */
export function visibility(fields: ArticleFields, now: number): Visibility {
  if (fields.draft) return 'hidden';
  if (fields.publishAt !== undefined && fields.publishAt.at > now) return 'hidden';
  if (fields.retracted !== undefined) return 'gone';
  if (fields.expires !== undefined && fields.expires.at <= now) return 'gone';
  return 'public';
}
