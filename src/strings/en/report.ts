import type { vi } from '../vi/report.ts';

/** What reports say. */
export const en: typeof vi = {
  severity: { error: 'error', warning: 'warning' },
  stages: {
    read: 'Reading content',
    words: 'Looking at words',
    plan: 'Planning',
    render: 'Rendering pages',
    images: 'Making pictures',
    search: 'Indexing for search',
    verify: 'Verifying',
    apply: 'Applying to the site',
    links: 'Asking after links to other sites',
  },
  mend: 'Mend',
  counts: (errors, warnings) =>
    errors === 0 && warnings === 0
      ? 'The content has no faults.'
      : `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`,
  refused: 'Nothing was built and the old site stands. Mend the errors above and run again.',
  remade: (pages: number) =>
    `The templates, or the words that stand on every page, have changed: ${pages} pages are made again.`,
  renewed: {
    damaged:
      'What was remembered of earlier builds is damaged, so this one begins anew; the site lacks nothing.',
    'other-version':
      'What was remembered of earlier builds is of another version, so this one begins anew; the site lacks nothing.',
  },
  /** Why an output is made again. */
  stale: { new: 'new', lost: 'lost or damaged', changed: (parts: string) => `changed: ${parts}` },
  resumed: 'The build before was cut short; what it had left to do is done now.',
  makers: {
    article: 'article pages',
    home: 'front page',
    category: 'category pages',
    year: 'years',
    month: 'months',
    day: 'days',
    topic: 'topics',
    author: 'authors',
    series: 'series',
    'static-page': 'static pages',
    search: 'search page',
    'not-found': '404 page',
    redirect: 'redirects',
    tombstone: 'tombstones',
    feed: 'feeds',
    newest: 'lists of the newest',
    topics: 'indexes of topics',
    sitemap: 'sitemaps',
    'root-file': 'files at the root',
    image: 'picture files',
    shard: 'index files',
    asset: 'assets',
  },
  /** One kind of files and what became of them. */
  kind: (name: string, made: number, reused: number, removed: number) =>
    `${name}: ${made} made, ${reused} kept, ${removed} removed`,
  stageTime: (name: string, seconds: string) => `${name} ${seconds} s`,
  rate: (perSecond: number) => `${perSecond}/s`,
  summary: {
    articles: 'articles',
    pages: 'pages',
    images: 'pictures',
    shards: 'search shards',
    made: 'files made',
    removed: 'files removed',
    seconds: 'seconds',
    memory: 'MB of memory at the peak',
  },
};
