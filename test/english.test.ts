import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { pageStringsOf } from '../src/strings/page-strings.ts';
import { png } from './support/picture.ts';
import { root, runKhobao } from './support/run-khobao.ts';
import { article, type TestSite, testSite } from './support/site.ts';
import { sourceFiles } from './support/source-files.ts';
import { thingOf } from './support/things.ts';

/** A letter that Vietnamese has and English has not. */
const vietnameseLetter = /[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵầấẩẫậằắẳẵặềếểễệồốổỗộờớởỡợừứửữự]/iu;

/** The name of this program stays what it is. */
const isVietnamese = (text: string): boolean =>
  vietnameseLetter.test(text.normalize('NFC').replaceAll('Kho Báo', ''));

/** Files that know the alphabet itself, and the settings, which are the newspaper's own. */
const aboutLetters = ['src/lib/vietnamese.ts', 'src/search/text.ts', 'src/pages/topics.ts', 'src/site.ts'];

test('no Vietnamese word stands in the code: each is among the strings', () => {
  const found = sourceFiles()
    .filter(({ path }) => /^(?:src|layouts)\//.test(path) && !path.startsWith('src/strings/'))
    .filter(({ path }) => !aboutLetters.includes(path))
    .flatMap(({ path, code }) =>
      code.split('\n').flatMap((line) => (isVietnamese(line) ? [`${path}: ${line.trim()}`] : [])),
    );
  assert.deepEqual(found, []);
});

const settings: readonly (readonly [RegExp, string])[] = [
  [/name: 'Kho Báo'/, "name: 'The Storehouse'"],
  [/tagline: '.*'/, "tagline: 'News of the province'"],
  [/description: '.*'/, "description: 'All that happened, day by day.'"],
  [/notice:\s+'.*'/, "notice: 'The province does not exist.'"],
  [/lang: 'vi'/, "lang: 'en'"],
];

/** A copy of the project whose settings are those of an English newspaper: what its owner would edit, and no more. */
function englishProject(site: TestSite): string {
  const project = join(site.folder, 'project');
  for (const name of ['src', 'layouts', 'package.json', '.eleventy.ts', 'scripts', 'content'])
    cpSync(join(root, name), join(project, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
  const file = join(project, 'src/site.ts');
  const text = settings.reduce(
    (before, [from, to]) => {
      assert.match(before, from);
      return before.replace(from, to);
    },
    readFileSync(file, 'utf8'),
  );
  writeFileSync(file, text);
  return project;
}

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

/** Texts among strings, with those that functions give for a few values. */
function textsOf(strings: unknown): string[] {
  if (typeof strings === 'string') return [strings];
  if (strings === null || typeof strings !== 'object') return [];
  return Object.values(strings).flatMap(textsOf);
}

const texts = /\.(?:html|xml|json|js|css|txt|webmanifest)$/;
const read = (site: TestSite, path: string): string => readFileSync(join(site.out, path), 'utf8');

/** What `html` prints of a page as text: between tags, and in the attributes that are read out. */
const printed = (page: string): string[] =>
  [
    ...page.matchAll(/>([^<>]+)<|(?:aria-label|title|placeholder|alt|content|value|data-[a-z-]+)="([^"]*)"/g),
  ].map(([, text, attribute]) => (text ?? attribute ?? '').trim());

test('the same newspaper in English has no Vietnamese word on any kind of page', async (t) => {
  const site = testSite(t, { ...files, 'images/a.png': await png({ width: 1400, height: 800 }) });
  const project = englishProject(site);
  const run = (...args: string[]) => {
    const folders = ['--content', site.content, '--out', site.out, '--state', site.state];
    const all = [...args, ...folders, '--now', '2026-07-01T08:00+07:00'];
    return runKhobao(all, { script: join(project, 'scripts/khobao.js'), cwd: project });
  };
  const { code, stdout, stderr } = await run('build');
  assert.equal(code, 0, stdout + stderr);
  assert.ok(!isVietnamese(stdout + stderr), stdout + stderr);

  const outputs = readdirSync(site.out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && texts.test(entry.name))
    .map((entry) => relative(site.out, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith('pagefind/'));
  assert.ok(outputs.length > 60, `${outputs.length}`);

  const [vi, en] = [pageStringsOf('vi'), pageStringsOf('en')].map((strings) => new Set(textsOf(strings)));
  // Words without marks cannot be told by their letters: Xem, Theo.
  const foreign = [...(vi ?? [])].filter((text) => !en?.has(text) && text.length > 1);
  for (const path of outputs) {
    const text = read(site, path).normalize('NFC');
    const line = text.split('\n').find((each) => isVietnamese(each));
    const isAboutLetters = /^assets\/.*\.js$/.test(path);
    if (!isAboutLetters) assert.equal(line, undefined, path);
    const known = new Set(printed(text));
    assert.deepEqual(
      foreign.filter((word) => known.has(word)),
      [],
      path,
    );
    if (path.endsWith('.html')) assert.match(text, /<html lang="en"/, path);
  }

  const harvest = read(site, '2024/07/harvest/index.html');
  assert.match(harvest, /Wednesday, 17 July 2024/);
  assert.match(harvest, /Source: (?:<a [^>]*>)?Lamford Post/);
  assert.match(harvest, /property="og:locale" content="en_GB"/);
  assert.equal(thingOf(harvest, 'NewsArticle').inLanguage, 'en');
  assert.equal(thingOf(read(site, 'index.html'), 'WebSite').inLanguage, 'en');
  assert.match(read(site, '2024/07/index.html'), /July 2024/);
  assert.match(read(site, 'feed.xml'), /<language>en<\/language>/);
  assert.equal(JSON.parse(read(site, 'feed.json')).language, 'en');
  assert.match(read(site, 'sitemaps/news.xml'), /<news:language>en<\/news:language>/);
  for (const path of ['old/17.html', '2024/07/gone/index.html', '2024/07/over/index.html', '404.html'])
    assert.ok(existsSync(join(site.out, path)), path);

  const again = await run('check');
  assert.equal(again.code, 0, again.stdout + again.stderr);
  site.edit({ 'articles/2024/07/next.md': '---\ntitle:\nimage: x\ntopics: { a: b }\n---\n\nText.\n' });
  const faulty = await run('check');
  assert.equal(faulty.code, 1);
  assert.ok(!isVietnamese(faulty.stdout + faulty.stderr), faulty.stdout + faulty.stderr);
  assert.match(faulty.stdout + faulty.stderr, /The first ripe harvest/);
});
