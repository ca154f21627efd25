import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverOf } from './cover.ts';

/** A page to look at. */
export interface Sample {
  /** What the report calls it. */
  readonly kind: string;
  /** From the site's root, beginning with `/`; may have a query. */
  readonly path: string;
  /** Articles have a budget. */
  readonly article?: boolean;
  /** What has to be found: the page is ready when a link to it stands in its main part. */
  readonly awaits?: string;
  /** The page leads on by itself: it is looked at as if it did not, and then where it leads. */
  readonly leadsOn?: boolean;
  /** All that the page is for needs JavaScript: without it, it must say so. */
  readonly needsScript?: boolean;
  /** The status that the server answers with, where it is not 200. */
  readonly status?: number;
}

/** A page of the built site. */
interface Built {
  readonly path: string;
  readonly kind: string;
  readonly html: string;
}

/** Forms of addresses, in the order in which they are tried. */
const forms: readonly (readonly [RegExp, string])[] = [
  [/^\/$/, 'home'],
  [/^\/404\.html$/, 'not found'],
  [/^\/\d{4}\/$/, 'year'],
  [/^\/\d{4}\/\d{2}\/$/, 'month'],
  [/^\/\d{4}\/\d{2}\/\d{2}\/$/, 'day'],
  [/^\/\d{4}\/\d{2}\/[^/]+\/$/, 'article'],
  [/^\/tim-kiem\/$/, 'search'],
  [/^\/chu-de\/$/, 'index of topics'],
  [/^\/chu-de\/[^/]+\/$/, 'topic'],
  [/^\/tac-gia\/[^/]+\/$/, 'author'],
  [/^\/dong-su-kien\/[^/]+\/$/, 'series'],
  [/^\/(?:chu-de|tac-gia|dong-su-kien)\/[^/]+\/\d{4}\/$/, 'year of a list'],
  [/^\/[^/]+\/\d{4}\/\d{2}\/$/, 'month of a category'],
  [/^\/[^/]+\/\d{4}\/\d{2}\/\d{2}\/$/, 'day of a category'],
];

/** Pages of one kind that are looked at: articles differ most. */
const most: Readonly<Record<string, number>> = { article: 4, 'static page': 2, category: 2 };

/** The kind of a page, known by its address and by what it tells browsers to do. */
function kindOf(folder: string, path: string, html: string): string {
  if (/<meta http-equiv="refresh"/.test(html)) return 'redirect';
  const kind = forms.find(([form]) => form.test(path))?.[1];
  // An article that is kept from search engines is none any more.
  if (kind === 'article' && /<meta name="robots" content="noindex/.test(html)) return 'tombstone';
  if (kind !== undefined) return kind;
  return existsSync(join(folder, path, 'atom.xml')) ? 'category' : 'static page';
}

/** The addresses of all pages of a built site, sorted; those of the search index are not ours. */
export const pagesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();

/** The file of a page. */
export const fileOf = (folder: string, path: string): string =>
  join(folder, path.endsWith('/') ? `${path}index.html` : path);

/** What an article is found by before all others, in an archive of any size: its headline. */
function headlineOf(html: string): string {
  const heading = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '';
  const words = heading.replace(/<[^>]*>|&[^;]+;/g, ' ').match(/\p{L}+/gu) ?? [];
  return words.slice(0, 8).join(' ');
}

const pictures = ({ html }: Built): number => html.split('<figure').length;

/** Why an article was chosen beside those that show every element: with and without a picture, and the longest. */
function markedArticles(articles: readonly Built[]): Map<Built, string> {
  const by = (rank: (page: Built) => number): Built | undefined =>
    [...articles].sort((a, b) => rank(a) - rank(b))[0];
  const marked = new Map<Built, string>();
  const add = (page: Built | undefined, why: string): void => {
    if (page !== undefined && !marked.has(page)) marked.set(page, `article, ${why}`);
  };
  add(
    by((page) => -page.html.length),
    'the longest',
  );
  add(
    by((page) => -pictures(page)),
    'most pictures',
  );
  add(by(pictures), 'fewest pictures');
  return marked;
}

/**
 * Pages of each kind that the site has, which together show every element and class of their kind as far as a few pages
 * can; a search that finds something, one that finds nothing, and an address that is lost.
 */
export function survey(folder: string): Sample[] {
  const pages = pagesOf(folder).map((path): Built => {
    const html = readFileSync(fileOf(folder, path), 'utf8');
    return { path, html, kind: kindOf(folder, path, html) };
  });
  const articles = pages.filter(({ kind }) => kind === 'article');
  const marked = markedArticles(articles);
  const samples: Sample[] = [];
  for (const kind of new Set(pages.map((page) => page.kind))) {
    const ofKind = pages.filter((page) => page.kind === kind);
    const fixed = kind === 'article' ? [...marked.keys()] : [];
    for (const page of coverOf(ofKind, most[kind] ?? 1, fixed)) {
      if (kind === 'not found') samples.push({ kind, path: '/2001/02/bai-khong-con-o-day/', status: 404 });
      else if (kind === 'redirect') samples.push({ kind, path: page.path, leadsOn: true });
      else if (kind === 'search') samples.push(...searches(page.path, articles[0]));
      else if (kind === 'article')
        samples.push({ kind: marked.get(page) ?? kind, path: page.path, article: true });
      else samples.push({ kind, path: page.path });
    }
  }
  return samples;
}

/** The first sample of each kind: of articles the longest, of searches one that finds something. */
export function oneOfEachKind(samples: readonly Sample[]): Sample[] {
  const kindOf = ({ kind }: Sample): string => kind.replace(/,.*/, '');
  const rank = ({ awaits }: Sample): number => (awaits === undefined ? 1 : 0);
  const byKind = Map.groupBy(samples, kindOf);
  return [...byKind.values()].flatMap((alike) => alike.sort((a, b) => rank(a) - rank(b)).slice(0, 1));
}

function searches(path: string, sought: Built | undefined): Sample[] {
  const needsScript = true;
  const empty = { kind: 'search', path, needsScript };
  if (sought === undefined) return [empty];
  const query = encodeURIComponent(headlineOf(sought.html));
  return [
    empty,
    { kind: 'search, found', needsScript, path: `${path}?q=${query}`, awaits: sought.path },
    { kind: 'search, nothing found', needsScript, path: `${path}?q=zzqxjw` },
  ];
}
