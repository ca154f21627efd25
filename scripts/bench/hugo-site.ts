import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

/** An article for Hugo: its category is its section, its calendar pages are its terms. */
function hugoArticle(article: BenchArticle, split: ReadonlySet<string>): string {
  const part = partOf(article);
  const fields = {
    title: article.title,
    date: `${article.date.replace(' ', 'T')}:00+07:00`,
    url: `/${article.id}/`,
    ...(article.summary !== undefined && { summary: article.summary }),
    article: true,
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

const fileOf = (folder: string, { category, id }: BenchArticle): string =>
  join(folder, 'content', category, `${id.replaceAll('/', '-')}.md`);

/** Writes the site of an archive for Hugo into an empty folder. Nothing of this is timed. */
export function writeHugoSite(content: string, folder: string): void {
  cpSync(peer, folder, { recursive: true });
  cpSync(join(layouts, 'assets/css'), join(folder, 'static/assets/css'), { recursive: true });
  cpSync(join(layouts, 'assets/favicon.svg'), join(folder, 'static/assets/favicon.svg'));
  const articles = readArchive(content);
  const split = splitParts(articles);
  for (const article of articles) write(fileOf(folder, article), hugoArticle(article, split));
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
  const text = readFileSync(join(content, 'articles', `${id}.md`), 'utf8');
  const split = splitParts(readArchive(content));
  const article = readBenchArticle(id, text);
  write(fileOf(folder, article), hugoArticle(article, split));
}
