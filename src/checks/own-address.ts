import { isReserved } from '../model/reserved.ts';

const year = '[12]\\d{3}';
const month = `${year}/(?:0[1-9]|1[0-2])`;
const day = '(?:0[1-9]|[12]\\d|3[01])';
const calendar = new RegExp(`^/${year}$|^/${month}(?:/${day})?$`);
const listOfMonth = new RegExp(`^(?:/${month}(?:/${day})?)?$`);
const feed = /\/(?:feed\.xml|atom\.xml|feed\.json)$/;
const ownFile =
  /^\/(?:sitemap\.xml|robots\.txt|opensearch\.xml|site\.webmanifest|404\.html|_headers|nginx-headers\.conf)$/;
/** Rooms whose addresses come and go with the articles: their form is enough. */
const room =
  /^\/(?:(?:chu-de|tac-gia|dong-su-kien|moi-nhat|anh|pagefind|sitemaps|assets|\.well-known)\/.|tim-kiem$)/;

/**
 * Whether readers find a page or file of the site itself at an address (without its last slash): the front page, the
 * calendar, a category and its months, a feed, the search. Lists count even while nothing stands in them.
 */
export function isOwnAddress(url: string, categories: ReadonlySet<string>): boolean {
  const list = url.replace(feed, '');
  if (list === '' || calendar.test(url) || ownFile.test(url) || room.test(url)) return true;
  const [, first = '', below = ''] = /^\/([^/]+)(.*)$/.exec(list) ?? [];
  return categories.has(first) && (list === url ? listOfMonth.test(below) : below === '');
}

/** Whether the site keeps an address for itself, now or later, so that no file may claim it. */
export function isKeptAddress(url: string, categories: ReadonlySet<string>): boolean {
  const first = url.split('/')[1] ?? '';
  return isOwnAddress(url, categories) || (isReserved(first) && !/^\d{4}$/.test(first));
}
