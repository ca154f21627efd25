import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { assetOutputs } from '../../src/publish/assets.ts';
import { site } from '../../src/site.ts';
import { type BenchArticle, readArchive, readBenchArticle, readBenchCategories } from './read-archive.ts';

const peer = join(import.meta.dirname, 'peers/hugo');
const layouts = join(import.meta.dirname, '../../layouts');

const write = (file: string, text: string): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

const front = (fields: Readonly<Record<string, unknown>>, body = ''): string =>
  `---\n${Object.entries(fields)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join('')}---\n\n${body}`;

const monthOf = ({ date }: BenchArticle): string => date.slice(0, 7).replace('-', '/');
const dayOf = ({ date }: BenchArticle): string => date.slice(0, 10).replaceAll('-', '/');
const partOf = (article: BenchArticle): string => `${article.category}/${monthOf(article)}`;

/** Hugo's file of an article, below `content/` and without its ending: its category is its section. */
const pathOf = ({ category, id }: BenchArticle): string => `${category}/${id.replaceAll('/', '-')}`;

/**
 * As many articles as our pages name as alike: here the nearest earlier ones of other categories. Hugo is given them, so
 * that its pages hold the same number of cards; what it costs us to choose them, it is spared.
 */
function relatedTo(at: number, articles: readonly BenchArticle[]): string[] {
  const chosen: string[] = [];
  for (let before = at - 1; before >= 0 && chosen.length < site.related.least; before--) {
    const other = articles[before];
    if (other && other.category !== articles[at]?.category) chosen.push(`/${pathOf(other)}`);
  }
  return chosen;
}

/** An article for Hugo: its category is its section, its calendar pages are its terms. */
function hugoArticle(article: BenchArticle, split: ReadonlySet<string>, related: readonly string[]): string {
  const part = partOf(article);
  const fields = {
    title: article.title,
    date: `${article.date.replace(' ', 'T')}:00+07:00`,
    url: `/${article.id}/`,
    ...(article.summary !== undefined && { summary: article.summary }),
    article: true,
    related,
    years: [article.date.slice(0, 4)],
    months: [monthOf(article)],
    days: [dayOf(article)],
    parts: split.has(part) ? [part, `${article.category}/${dayOf(article)}`] : [part],
  };
  return front(fields, article.body);
}

/** The months of a category that are too long for one page, and so are split by day. */
function splitParts(articles: readonly BenchArticle[]): Set<string> {
  const parts = Map.groupBy(articles, partOf);
  return new Set([...parts].filter(([, list]) => list.length > site.lists.longest).map(([part]) => part));
}

const fileOf = (folder: string, article: BenchArticle): string =>
  join(folder, 'content', `${pathOf(article)}.md`);

/** Writes the site of an archive for Hugo into an empty folder. Nothing of this is timed. */
export function writeHugoSite(content: string, folder: string): void {
  cpSync(peer, folder, { recursive: true });
  for (const { path, bytes } of assetOutputs(layouts, join(layouts, '../src'))) {
    const target = join(folder, 'static', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
  const articles = readArchive(content);
  const split = splitParts(articles);
  for (const [at, article] of articles.entries())
    write(fileOf(folder, article), hugoArticle(article, split, relatedTo(at, articles)));
  for (const { id, title, description, order } of readBenchCategories(content)) {
    const fields = { title, description, weight: order, category: true, url: `/${id}/` };
    write(join(folder, 'content', id, '_index.md'), front(fields));
  }
  const hidden = { _build: { list: 'never' } };
  const about = readBenchArticle('', readFileSync(join(content, 'pages/gioi-thieu.md'), 'utf8'));
  write(
    join(folder, 'content/gioi-thieu.md'),
    front({ title: about.title, summary: about.summary, ...hidden }, about.body),
  );
  write(join(folder, 'content/tim-kiem.md'), front({ title: 'Tìm kiếm', ...hidden }));
  for (const name of ['years', 'months', 'days', 'parts']) {
    const cascade = name === 'months' && {
      cascade: { _target: { kind: 'term' }, outputs: ['HTML', 'SITEMAPMONTH'] },
    };
    write(
      join(folder, 'content', name, '_index.md'),
      front({ title: name, _build: { render: 'never', list: 'never' }, ...cascade }),
    );
  }
}

/** Brings one changed or new article of the archive into Hugo's site. */
export function updateHugoSite(content: string, folder: string, id: string): void {
  const articles = readArchive(content);
  const at = articles.findIndex((article) => article.id === id);
  const article = articles[at];
  if (article === undefined) throw new Error(`no article ${id}`);
  write(fileOf(folder, article), hugoArticle(article, splitParts(articles), relatedTo(at, articles)));
}
