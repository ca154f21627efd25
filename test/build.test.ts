import assert from 'node:assert/strict';
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { buildSite } from './support/build-site.ts';
import { png } from './support/picture.ts';
import { readTree } from './support/read-tree.ts';
import { article, type TestSite, testSite } from './support/site.ts';

const red = await png({ colour: 'red' });
const blue = await png({ colour: 'blue' });

const base = {
  'articles/2024/06/mot.md': article({ title: 'Một', date: '2024-06-30 20:00', topics: '[Cà phê]' }),
  'articles/2024/07/hai.md': article(
    { title: 'Hai', date: '2024-07-01 08:00', authors: '[mai-an]' },
    '[Một](/2024/06/mot/)',
  ),
  'articles/2024/07/ba.md': article({
    title: 'Ba',
    date: '2024-07-15 08:00',
    category: 'nong-nghiep',
    aliases: '[/cu/3.html]',
  }),
  'articles/2024/07/bon.md': article({
    title: 'Bốn',
    date: '2024-07-16',
    retracted: '{ date: 2024-07-20, reason: Sai số liệu }',
  }),
};

/** A clean build of the same content, as what an incremental one must equal. */
async function cleanTree(site: TestSite, now?: string): Promise<Record<string, string>> {
  const clean = { content: site.content, out: `${site.folder}/clean`, state: `${site.folder}/clean-state` };
  rmSync(clean.out, { recursive: true, force: true });
  rmSync(clean.state, { recursive: true, force: true });
  await buildSite(clean, now === undefined ? {} : { now });
  return readTree(clean.out);
}

const pagesOf = (made: readonly string[]): string[] =>
  made.filter((path) => !/^(?:pagefind|tim-kiem\/nhanh)\//.test(path));

test('every page of a small archive is at its URL, and a second build makes nothing', async (t) => {
  const site = testSite(t, base);
  const { outcome } = await buildSite(site);
  assert.equal(outcome.status, 'built');
  const paths = [
    'index.html',
    '2024/index.html',
    '2024/07/index.html',
    '2024/07/15/index.html',
    '2024/07/hai/index.html',
  ];
  const more = [
    'nong-nghiep/2024/07/index.html',
    'chu-de/ca-phe/2024/index.html',
    'tac-gia/mai-an/index.html',
  ];
  const rest = [
    '2024/07/bon/index.html',
    'cu/3.html',
    'gioi-thieu/index.html',
    'tim-kiem/index.html',
    '404.html',
    'feed.xml',
  ];
  for (const path of [
    ...paths,
    ...more,
    ...rest,
    'sitemap.xml',
    '_headers',
    'pagefind/shards.json',
    'tim-kiem/nhanh/list.json',
  ])
    assert.ok(existsSync(join(site.out, path)), path);
  const again = await buildSite(site);
  assert.deepEqual(again.made, []);
});

test('an edit of a body remakes the pages that print it, and the result equals a clean build', async (t) => {
  const site = testSite(t, base);
  await buildSite(site);
  site.edit({
    'articles/2024/06/mot.md': article(
      { title: 'Một', date: '2024-06-30 20:00', topics: '[Cà phê]' },
      'Lời mới.',
    ),
  });
  const { made } = await buildSite(site);
  const feeds = ['atom.xml', 'feed.json', 'feed.xml'].flatMap((name) => [name, `thoi-su/${name}`]);
  assert.deepEqual(pagesOf(made), ['2024/06/mot/index.html', ...feeds].sort());
  assert.deepEqual(readTree(site.out), await cleanTree(site));
});

test('after edits of every kind the site equals a clean build', async (t) => {
  const site = testSite(t, base);
  await buildSite(site);
  const edits: readonly (readonly [string, () => void])[] = [
    [
      'add at the head',
      () =>
        site.edit({
          'articles/2024/08/nam.md': article({
            title: 'Năm',
            date: '2024-08-01',
            image: '{ src: /images/a.png, alt: Đồng lúa chín }',
          }),
          'images/a.png': red,
        }),
    ],
    ['replace an image under its name', () => site.edit({ 'images/a.png': blue })],
    [
      'backdate',
      () => site.edit({ 'articles/2024/06/sau.md': article({ title: 'Sáu', date: '2024-06-02' }) }),
    ],
    [
      'recategorise',
      () =>
        site.edit({
          'articles/2024/07/hai.md': article(
            { title: 'Hai', date: '2024-07-01 08:00', category: 'kinh-te' },
            '[Một](/2024/06/mot/)',
          ),
        }),
    ],
    [
      'delete the target of a link',
      () => {
        site.edit({
          'articles/2024/07/hai.md': article(
            { title: 'Hai', date: '2024-07-01 08:00', category: 'kinh-te' },
            'x',
          ),
        });
        site.remove('articles/2024/06/mot.md');
      },
    ],
    ['rename', () => site.rename('articles/2024/07/ba.md', 'articles/2024/07/ba-moi.md')],
    [
      'retitle a category',
      () =>
        site.edit({
          'categories.yaml':
            '- id: thoi-su\n  title: Mới\n- id: kinh-te\n  title: Kinh tế\n  children:\n    - id: nong-nghiep\n      title: Nông\n',
        }),
    ],
    ['rename an author', () => site.edit({ 'authors/mai-an.md': '---\nname: Mai Ân\n---\nx\n' })],
    ['lose the state', () => rmSync(site.state, { recursive: true })],
    ['damage the state', () => writeFileSync(join(site.state, 'state.db'), 'rác')],
    ['delete a file of the site', () => rmSync(join(site.out, 'index.html'))],
    ['damage a file of the site', () => writeFileSync(join(site.out, '2024/index.html'), 'x')],
    ['put a foreign file into the site', () => writeFileSync(join(site.out, '2024/la.html'), 'x')],
  ];
  for (const [name, edit] of edits) {
    edit();
    const { outcome } = await buildSite(site);
    assert.equal(outcome.status, 'built', `${name}: ${JSON.stringify(outcome)}`);
    assert.deepEqual(readTree(site.out), await cleanTree(site), name);
  }
});

test('an article whose hour comes appears, and one that expires leaves a tombstone', async (t) => {
  const site = testSite(t, {
    ...base,
    'images/bi-mat.png': red,
    'articles/2024/06/chi.md': article(
      { date: '2024-06-20', related: '[2024/07/hen]' },
      'Xem [bài kia](/2024/07/hen/).',
    ),
    'articles/2024/07/hen.md': article(
      {
        title: 'CANARY hẹn',
        date: '2024-07-17',
        publishAt: '2024-07-18 06:00',
        expires: '2024-07-20',
        topics: '[CANARY]',
        image: '{ src: /images/bi-mat.png, alt: Đồng lúa chín }',
      },
      'CANARY thân bài',
    ),
  });
  // The search index is packed: its text, and Pagefind's own folded words, are looked through unpacked.
  const textOf = (path: string): string => {
    const bytes = readFileSync(join(site.out, path));
    const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return (packed ? gunzipSync(bytes) : bytes).toString('latin1');
  };
  const canaries = (): string[] =>
    Object.keys(readTree(site.out)).filter((path) => /canary/i.test(path) || /canary/i.test(textOf(path)));
  for (const [now, isThere] of [
    ['2024-07-18T05:59+07:00', false],
    ['2024-07-18T06:00+07:00', true],
    ['2024-07-20T00:00+07:00', false],
  ] as const) {
    await buildSite(site, { now });
    assert.equal(
      Object.keys(readTree(site.out)).some((path) => /^anh\/[^/]+$/.test(path)),
      isThere,
      now,
    );
    assert.equal(canaries().length > 5, isThere, `${now}: ${canaries().join(' ')}`);
    if (!isThere) assert.deepEqual(canaries(), []);
    assert.deepEqual(readTree(site.out), await cleanTree(site, now), now);
  }
  assert.ok(existsSync(join(site.out, '2024/07/hen/index.html')));
});

test('content with errors changes nothing in the site, and every error is told', async (t) => {
  const site = testSite(t, base);
  await buildSite(site);
  const before = readTree(site.out);
  site.edit({
    'articles/2024/07/x.md': article({ date: '2024-02-30' }),
    'articles/2024/07/y.md': article(
      { category: 'khong-co', related: '[2024/07/hay]' },
      '![Ảnh](/images/mat.jpg) [a](/2024/01/mat/)',
    ),
  });
  const { outcome, made } = await buildSite(site);
  assert.equal(outcome.status, 'refused');
  assert.deepEqual(
    outcome.problems.map(({ file, rule }) => `${file.slice(-4)} ${rule}`),
    [
      'x.md field-date',
      'y.md unknown-category',
      'y.md unknown-related',
      'y.md missing-image',
      'y.md broken-link',
    ],
  );
  assert.deepEqual(made, []);
  assert.deepEqual(readTree(site.out), before);
});

test('a build that breaks half-way changes nothing in the site', async (t) => {
  const site = testSite(t, { ...base, 'images/a.png': red });
  await buildSite(site);
  const before = readTree(site.out);
  site.edit({
    'articles/2024/08/nam.md': article({
      title: 'Năm',
      date: '2024-08-01',
      image: '{ src: /images/a.png, alt: Đồng lúa chín }',
    }),
  });
  rmSync(join(site.state, 'images'), { recursive: true, force: true });
  // A file where the image cache's folder must go: the image stage fails after all pages were rendered.
  writeFileSync(join(site.state, 'images'), '');
  await assert.rejects(buildSite(site));
  assert.deepEqual(readTree(site.out), before);
  rmSync(join(site.state, 'images'));
  await buildSite(site);
  assert.deepEqual(readTree(site.out), await cleanTree(site));
});

test('a folder with files of somebody else is never built into', async (t) => {
  const site = testSite(t, base);
  site.edit({ '../site/quan-trong.txt': 'x' });
  await assert.rejects(buildSite(site), /không do Kho Báo dựng/);
  assert.deepEqual(Object.keys(readTree(site.out)), ['quan-trong.txt']);
});

test('a site may stand below a path: every address begins there', async (t) => {
  const site = testSite(t, {
    ...base,
    'images/a.png': red,
    'articles/2024/08/nam.md': article(
      { date: '2024-08-01', image: '{ src: /images/a.png, alt: Đồng lúa chín }' },
      '[Hai](/2024/07/hai/)\n\n![Đồng lúa](/images/a.png)',
    ),
  });
  await buildSite(site, { url: 'https://example.org/bao/' });
  for (const path of Object.keys(readTree(site.out)).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(site.out, path), 'utf8');
    for (const [, url = ''] of html.matchAll(/\s(?:href|src|action)="([^"]*)"/g))
      assert.match(url, /^(?:\/bao\/|https?:\/\/|mailto:|#)/, `${path}: ${url}`);
    for (const [, set = ''] of html.matchAll(/srcset="([^"]*)"/g))
      for (const part of set.split(', ')) assert.match(part, /^\/bao\/anh\//, path);
  }
});

test('the bytes do not depend on time zone, locale or file permissions', async (t) => {
  const site = testSite(t, base);
  await buildSite(site);
  const before = readTree(site.out);
  const { TZ, LANG } = process.env;
  t.after(() => {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
    process.env.LANG = LANG ?? 'C';
  });
  process.env.TZ = 'America/St_Johns';
  process.env.LANG = 'tr_TR.UTF-8';
  chmodSync(join(site.content, 'articles/2024/06/mot.md'), 0o600);
  assert.deepEqual(await cleanTree(site), before);
});
