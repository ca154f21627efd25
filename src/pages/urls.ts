import { slugOf } from '../lib/vietnamese.ts';
import type { Period, Scope } from '../model/catalogue.ts';
import { type CategoryId, type UrlPath, urlPath } from '../model/ids.ts';

const folders = { topic: 'chu-de', author: 'tac-gia', series: 'dong-su-kien' } as const;

/** The front of a list: `/`, `/kinh-te/`, `/chu-de/ca-phe/`. */
export function scopeUrl(scope: Scope): UrlPath {
  if (scope.kind === 'all') return urlPath('/');
  if (scope.kind === 'category') return urlPath(`/${scope.name}/`);
  return urlPath(`/${folders[scope.kind]}/${scope.name}/`);
}

/** The page of a list for a stretch of the calendar: `/kinh-te/2024/07/`, `/2024/07/15/`. */
export const periodUrl = (scope: Scope, period: Period): UrlPath =>
  period === '' ? scopeUrl(scope) : urlPath(`${scopeUrl(scope)}${period.replaceAll('-', '/')}/`);

/** The list of a topic, author or series by its printed name. */
export const labelScope = (kind: 'topic' | 'author' | 'series', label: string): Scope => ({
  kind,
  name: slugOf(label),
});

/** The newest articles of a category, as data for the pages of its articles. */
export const newestUrl = (category: CategoryId): UrlPath => urlPath(`/moi-nhat/${category}.json`);
