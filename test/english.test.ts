import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import type { KindName } from '../src/model/page.ts';
import { quickListPath } from '../src/search/quick-article.ts';
import { englishProject } from './support/english-project.ts';
import { png } from './support/picture.ts';
import { runKhobao } from './support/run-khobao.ts';
import { article, type TestSite, testSite } from './support/site.ts';
import { thingOf } from './support/things.ts';
import { isVietnamese, unmarkedWords } from './support/vietnamese-words.ts';

const piece = (fields: Readonly<Record<string, string>>, body = 'The words of it.'): string =>
  article(fields, body);

const files = {
  'categories.yaml':
    '- id: news\n  title: News\n  order: 1\n  description: What happened.\n- id: economy\n  title: Economy\n  order: 2\n  description: Work and money.\n  children:\n    - id: farming\n      title: Farming\n      order: 1\n      description: From the fields.\n',
  'descriptions.yaml': '- topic: Coffee\n  description: Those who grow it.\n',
  'authors/mai-an.md': '---\nname: Mai An\nrole: Reporter\n---\n\nShe writes of markets.\n',
  'pages/gioi-thieu.md': '---\ntitle: About us\n---\n\nWho we are.\n',
  'articles/2024/06/market.md': piece({
    ...{ title: 'The market', date: '2024-06-30', category: 'farming', series: 'The long road' },
  }),
  'articles/2024/07/harvest.md': piece(
    {
      ...{ title: 'The first harvest', date: '2024-07-17 08:05', updated: '2024-07-18 09:00' },
      ...{ category: 'farming', kicker: 'From the fields', summary: 'A good year.', featured: 'true' },
      ...{ authors: '[mai-an, Someone Else]', topics: '[Coffee, 3 seasons]', series: 'The long road' },
      ...{ place: 'Lamford', source: '{ name: Lamford Post, url: https://example.com/a }' },
      image: '{ src: /images/a.png, alt: A field, caption: In May., credit: "Photo: An" }',
      related: '[2024/06/market, { url: https://example.com/b, title: Elsewhere }]',
      corrections: '[{ date: 2024-07-18, text: The number was wrong. }]',
      aliases: '[/old/17.html]',
    },
    'One[^1].\n\n## First\n\nText.\n\n## Second\n\nText.\n\n## Third\n\nText.\n\n| a | b |\n|---|--:|\n| x | 1 |\n\nhttps://www.youtube.com/watch?v=dQw4w9WgXcQ\n\n::: trich-dan Ann\nWell said.\n:::\n\n[^1]: A note.',
  ),
  'articles/2024/07/next.md': piece({
    ...{ title: 'What came next', date: '2024-07-20', category: 'farming', series: 'The long road' },
  }),
  'articles/2024/07/gone.md': piece({
    ...{ title: 'Gone', date: '2024-07-19', category: 'news' },
    retracted: '{ date: 2024-07-21, reason: Nobody could confirm it. }',
  }),
  'articles/2024/07/over.md': piece({
    ...{ title: 'Over', date: '2024-07-18', category: 'news', expires: '2024-08-01' },
  }),
  'articles/2026/06/today.md': piece({ title: 'Today', date: '2026-06-30 20:00', category: 'news' }, 'New.'),
};

const texts = /\.(?:html|xml|json|css|txt|webmanifest)$/;
const read = (site: TestSite, path: string): string => readFileSync(join(site.out, path), 'utf8');

/** Where a page of each kind stands. */
const kinds: Readonly<Record<KindName, string>> = {
  article: '2024/07/harvest/index.html',
  home: 'index.html',
  category: 'farming/index.html',
  year: '2024/index.html',
  month: '2024/07/index.html',
  day: '2024/07/17/index.html',
  topic: 'chu-de/coffee/index.html',
  topics: 'chu-de/index.html',
  author: 'tac-gia/mai-an/index.html',
  series: 'dong-su-kien/the-long-road/index.html',
  'static-page': 'gioi-thieu/index.html',
  search: 'tim-kiem/index.html',
  'not-found': '404.html',
  redirect: 'old/17.html',
  tombstone: '2024/07/gone/index.html',
  newest: 'moi-nhat/news.json',
  feed: 'feed.xml',
  sitemap: 'sitemaps/news.xml',
  'root-file': 'opensearch.xml',
};

/** What is printed for people: between tags, in attributes that are read out, among the values of JSON; no addresses. */
function printed(path: string, text: string): string[] {
  if (/\.(?:json|webmanifest)$/.test(path)) {
    const values: string[] = [];
    // Syllables whose keys stand elsewhere in the index are Vietnamese in every language.
    const of = path === quickListPath ? { ...JSON.parse(text), common: [] } : JSON.parse(text);
    JSON.parse(JSON.stringify(of), (_, value) => {
      if (typeof value === 'string') values.push(value);
    });
    return values;
  }
  const places = />([^<>]+)<|(?:aria-label|title|placeholder|alt|content|value|data-[a-z-]+)="([^"]*)"/g;
  return [...text.matchAll(places)].map(([, between, attribute]) => between ?? attribute ?? '');
}

const unmarked = unmarkedWords();
/** Addresses, file names and options are the same in every language. */
const address = /\S*[/_.:]\S*|--\S+|\S+-\S+/g;
const foreignWords = (text: string): string[] =>
  (text.replace(address, ' ').match(/\p{L}{2,}/gu) ?? []).filter((word) => unmarked.has(word.toLowerCase()));

/** Orders to the command line, with the code that each ends with. */
const orders: readonly (readonly [args: string, code: number])[] = [
  ['--help', 0],
  ...['build', 'check', 'serve', 'merge', 'delivered'].map((name) => [`${name} --help`, 0] as const),
  ['biuld', 2],
  ['build extra', 2],
  ['build --ot x', 2],
  ['build --out', 2],
  ['build --now tomorrow', 2],
  ['build --url here', 2],
  ['build --shard 9/8', 2],
  ['build --shard 1/2', 2],
  ['build --workers many', 2],
  ['check --format loud', 2],
  ['check --content nowhere', 2],
  ['serve --port 0x', 2],
  ['merge', 2],
  ['delivered', 2],
  ['delivered --delta nowhere', 2],
];

const silent = (said: string, where: string): void => {
  assert.ok(!isVietnamese(said), `${where}: ${said}`);
  assert.deepEqual(foreignWords(said), [], `${where}: ${said}`);
};

test('the same newspaper in English has no Vietnamese word on any kind of page', async (t) => {
  const site = testSite(t, { ...files, 'images/a.png': await png({ width: 1400, height: 800 }) });
  const project = englishProject(site.folder);
  const run = async (...args: string[]) => {
    const ended = await runKhobao(args, { script: join(project, 'scripts/khobao.js'), cwd: project });
    return { ...ended, said: ended.stdout + ended.stderr };
  };
  const folders = ['--content', site.content, '--out', site.out, '--state', site.state];
  const at = [...folders, '--now', '2026-07-01T08:00+07:00'];
  const { code, said } = await run('build', ...at);
  assert.equal(code, 0, said);
  silent(said, 'build');
  assert.match(said, /articles/);

  const outputs = readdirSync(site.out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && texts.test(entry.name))
    .map((entry) => relative(site.out, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith('pagefind/'));
  for (const [kind, path] of Object.entries(kinds)) assert.ok(outputs.includes(path), `${kind}: ${path}`);
  for (const path of outputs) {
    const text = read(site, path).normalize('NFC');
    assert.equal(
      text.split('\n').find((line) => isVietnamese(line)),
      undefined,
      path,
    );
    assert.deepEqual(printed(path, text).flatMap(foreignWords), [], path);
    if (path.endsWith('.html')) assert.match(text, /<html lang="en"/, path);
  }

  const harvest = read(site, kinds.article);
  assert.match(harvest, /Wednesday, 17 July 2024/);
  assert.match(harvest, /Source: (?:<a [^>]*>)?Lamford Post/);
  assert.match(harvest, /property="og:locale" content="en_GB"/);
  assert.equal(thingOf(harvest, 'NewsArticle').inLanguage, 'en');
  assert.equal(thingOf(read(site, 'index.html'), 'WebSite').inLanguage, 'en');
  assert.match(read(site, kinds.month), /July 2024/);
  assert.match(read(site, 'feed.xml'), /<language>en<\/language>/);
  assert.equal(JSON.parse(read(site, 'feed.json')).language, 'en');
  assert.match(read(site, 'sitemaps/news.xml'), /<news:language>en<\/news:language>/);

  // Nothing changed; then one title, with reasons; then faults in every form of report.
  for (const args of [['check'], ['build', '--plan'], ['build', '--verify', '--explain']]) {
    const again = await run(...args, ...at);
    assert.equal(again.code, 0, again.said);
    silent(again.said, args.join(' '));
  }
  site.edit({
    'articles/2024/07/next.md':
      '---\ntitle:\nimage: x\ntopics: { a: b }\nnope: 1\ndate: 7/20/2024\n---\n\nText.\n',
    'articles/2024/07/other.md': piece(
      {
        title: 'Other',
        date: '2024-07-20',
        category: 'econmy',
        related: '[2024/07/harvst]',
        authors: '[mai-am]',
      },
      '[x](/2024/07/nowhere/) ![](/images/no.png) [^1]\n\n::: box\n',
    ),
    'articles/2024/07/Bad Name.md': piece({ title: 'Bad', date: '2024-07-20', category: 'news' }),
    'categories.yaml': `${files['categories.yaml']}- id: news\n  title: Twice\n  order: x\n`,
    'descriptions.yaml': '- topic: Tea\n  series: Tea\n  description: Both.\n',
  });
  for (const format of ['terminal', 'ci', 'json', 'github']) {
    const faulty = await run('check', ...at, '--format', format);
    assert.equal(faulty.code, 1, faulty.said);
    silent(faulty.said, format);
  }
  for (const [order, expected] of orders) {
    const args = order.split(' ');
    const missing =
      order.includes('--help') || args.length === 1 || /--(?:out|content)/.test(order) ? [] : folders;
    const ended = await run(...args, ...missing);
    assert.equal(ended.code, expected, `${order}: ${ended.said}`);
    silent(ended.said, order);
  }
});
