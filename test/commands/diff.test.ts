import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Difference } from '../../src/model/difference.ts';
import { png } from '../support/picture.ts';
import { readTree } from '../support/read-tree.ts';
import { runKhobao } from '../support/run-khobao.ts';
import { article, type Files, type TestSite, testSite } from '../support/site.ts';

const now = ['--now', '2026-07-01T08:00+07:00'];
const body = 'Bà con ra đồng từ sáng sớm.\n\nChợ họp bên bến sông, ghe về từ mờ sáng.\n\nTới trưa thì vãn.';

/** A site of which every file is in a commit. */
function committed(t: TestContext, files: Files): { site: TestSite; git: (...args: string[]) => void } {
  const site = testSite(t, {
    'articles/2024/07/mot.md': article({ title: 'Chợ phiên', topics: '[Chợ]' }, body),
    'articles/2024/07/hai.md': article({ title: 'Mùa gặt', date: '2024-07-16', related: '[2024/07/mot]' }),
    'articles/2024/06/ba.md': article({ title: 'Bến cũ', date: '2024-06-02', category: 'nong-nghiep' }),
    ...files,
  });
  const git = (...args: string[]): void => {
    execFileSync('git', ['-C', site.folder, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {
      stdio: 'ignore',
    });
  };
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'x');
  return { site, git };
}

const run = (site: TestSite, ...args: string[]) =>
  runKhobao(['diff', ...args, '--content', site.content, '--state', site.state, ...now]);

async function found(site: TestSite, ...args: string[]): Promise<Difference> {
  const { code, stdout, stderr } = await run(site, ...args, '--format', 'json');
  assert.deepEqual([code, stderr], [0, '']);
  return JSON.parse(stdout);
}

/** Every file of the site but those of search. */
async function built(site: TestSite): Promise<Record<string, string>> {
  const { code, stdout } = await runKhobao([
    ...['build', '--no-search', '--content', site.content, '--out', site.out, '--state', site.state, ...now],
  ]);
  assert.equal(code, 0, stdout);
  return readTree(site.out);
}

test('it names every page that a build would add, change or take away, and no other', async (t) => {
  const { site, git } = committed(t, {
    'images/a.png': await png(),
    'images/b.png': await png({ colour: '#a37', width: 700 }),
    'articles/2024/05/anh.md': article({
      title: 'Ảnh',
      date: '2024-05-02',
      image: '{ src: /images/a.png, alt: Ruộng }',
    }),
  });
  const before = await built(site);
  const changes: readonly (readonly [name: string, make: () => void])[] = [
    [
      'a word in a body',
      () =>
        site.edit({
          'articles/2024/07/mot.md': article(
            { title: 'Chợ phiên', topics: '[Chợ]' },
            body.replace('trưa', 'chiều'),
          ),
        }),
    ],
    [
      'a headline',
      () => site.edit({ 'articles/2024/07/hai.md': article({ title: 'Mùa gặt sớm', date: '2024-07-16' }) }),
    ],
    [
      'an article more',
      () =>
        site.edit({
          'articles/2024/08/moi.md': article({ title: 'Mới', date: '2024-08-01', topics: '[Chợ, Bão]' }),
        }),
    ],
    ['an article less', () => rmSync(join(site.content, 'articles/2024/06/ba.md'))],
    [
      'one that is retracted',
      () =>
        site.edit({
          'articles/2024/06/ba.md': article({
            title: 'Bến cũ',
            date: '2024-06-02',
            category: 'nong-nghiep',
            retracted: '{ date: 2024-06-04, reason: Sai }',
          }),
        }),
    ],
    [
      'another picture',
      () =>
        site.edit({
          'articles/2024/05/anh.md': article({
            title: 'Ảnh',
            date: '2024-05-02',
            image: '{ src: /images/b.png, alt: Ruộng }',
          }),
        }),
    ],
    ['an author', () => site.edit({ 'authors/mai-an.md': '---\nname: Mai An\n---\n\nViết về sông.\n' })],
    [
      'a category',
      () =>
        site.edit({
          'categories.yaml':
            '- id: thoi-su\n  title: Thời cuộc\n  order: 1\n  description: Tin.\n- id: nong-nghiep\n  title: Nông nghiệp\n  order: 2\n  description: Mùa.\n',
        }),
    ],
    [
      'a name',
      () =>
        execFileSync(process.execPath, [
          join(import.meta.dirname, '../../scripts/khobao.js'),
          'mv',
          '2024/07/mot',
          'mot-cho',
          '--content',
          site.content,
        ]),
    ],
  ];
  for (const [name, make] of changes) {
    make();
    const { pages = [] } = await found(site);
    const after = await built(site);
    const differing = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
      (path) => before[path] !== after[path] && !path.startsWith('assets/'),
    );
    const wanted = differing.map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`);
    const urls = [...new Set(pages.map(({ url }) => url))].sort();
    // Where what stands on every page changed, all are made again, though some come out as they were.
    const told = name === 'a category' ? urls.filter((url) => wanted.includes(url)) : urls;
    assert.deepEqual(told, wanted.sort(), name);
    for (const { change, url } of pages) {
      const path = url.endsWith('/') ? `${url.slice(1)}index.html` : url.slice(1);
      const isThere = [path in before, path in after].join();
      const told = pages.filter((page) => page.url === url).length > 1 ? 'both' : change;
      const means = { added: 'false,true', changed: 'true,true', removed: 'true,false', both: 'true,true' };
      assert.equal(isThere, means[told], `${name}: ${url}`);
    }
    git('checkout', '-q', '--', '.');
    git('clean', '-qfd', 'content');
  }
  // Nothing is left where it worked.
  assert.deepEqual(
    readdirSync(site.state).filter((file) => file.startsWith('diff-')),
    [],
  );
});

test('an editor reads which words of which article changed', async (t) => {
  const { site, git } = committed(t, {});
  assert.match((await run(site)).stdout, /Không có gì đổi trên trang/);
  const more = `${body.replace('mờ sáng', 'tờ mờ sáng')}\n\nMai chợ lại họp.`;
  site.edit({
    'articles/2024/07/mot.md': article({ title: 'Chợ phiên đông lại', topics: '[Chợ]' }, more),
    'articles/2024/08/moi.md': article({ title: 'Bài mới', date: '2024-08-01' }),
  });
  rmSync(join(site.content, 'articles/2024/06/ba.md'));
  const { code, stdout, stderr } = await run(site);
  assert.deepEqual([code, stderr], [0, '']);
  for (const line of [
    /^Thay đổi so với bản git gần nhất \([0-9a-f]{8}\)$/m,
    /^ {2}bài: 1 thêm, 2 đổi, 1 bỏ$/m,
    /^ {4}\+ \/2024\/08\/moi\/$/m,
    /^ {4}- \/2024\/06\/ba\/$/m,
    /^ {2}~ Chợ phiên đông lại {2}articles\/2024\/07\/mot\.md \(đổi\)$/m,
    /^ {4}title: “Chợ phiên” → “Chợ phiên đông lại”$/m,
    /^ {4}~ Chợ họp bên bến sông, ghe về từ \{\+tờ\+\} mờ sáng\.$/m,
    /^ {4}\+ Mai chợ lại họp\.$/m,
    /^ {2}- Bến cũ {2}articles\/2024\/06\/ba\.md \(bỏ\)$/m,
    /^ {2}nguồn tin: \d+ .*đổi/m,
  ])
    assert.match(stdout, line);

  // Since a branch was left: what it has by itself is no change of ours.
  git('checkout', '-qb', 'bai-moi');
  git('add', '-A');
  git('commit', '-qm', 'bai moi');
  git('checkout', '-q', 'main');
  site.edit({ 'articles/2024/07/khac.md': article({ title: 'Khác' }) });
  git('add', '-A');
  git('commit', '-qm', 'khac');
  git('checkout', '-q', 'bai-moi');
  const { files } = await found(site, 'main');
  assert.deepEqual(files.map(({ file, change }) => `${change} ${file.slice(9)}`).sort(), [
    'added 2024/08/moi.md',
    'changed 2024/07/mot.md',
    'removed 2024/06/ba.md',
  ]);
});

test('in Markdown nothing of the content is markup, and a report that is too long says what it leaves out', async (t) => {
  const { site } = committed(t, {});
  const nasty =
    '<script>alert(1)</script> ![x](https://evil.example/a.png) [y](javascript:1) @toa-soan `x` </details> **đậm**';
  const long = 'Một đoạn dài của bài, chữ nào cũng mới. '.repeat(4_000);
  site.edit({
    'articles/2024/08/a-doc.md': article(
      { title: `'${nasty}'`, date: '2024-08-01' },
      `${nasty}\n\n# đầu\n\n- mục`,
    ),
    ...Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [
        `articles/2024/08/dai-${at}.md`,
        article({ title: `Dài ${at}`, date: '2024-08-02' }, long),
      ]),
    ),
  });
  const { code, stdout } = await run(site, '--markdown');
  // Links and pictures like these are faults of their own.
  assert.equal(code, 1);
  assert.ok(Buffer.byteLength(stdout) < 1 << 20);
  assert.match(stdout, /Còn \d tệp đổi không kể hết được/);
  assert.doesNotMatch(stdout, /<script|<img|@toa/);
  assert.match(stdout, /&lt;script&gt;alert\(1\)&lt;\/script&gt; .*<span>@<\/span>toa-soan/);
  const opened = stdout.match(/<details>/g)?.length;
  assert.equal(stdout.match(/<\/details>/g)?.length, opened);
  // Every line is inside of HTML, where Markdown does not look: no line begins a block of it.
  for (const line of stdout.split('\n')) assert.match(line, /^(?:$|<)/, line);
});

test('what stands in the way is told in a sentence; faults do not hide the words that changed', async (t) => {
  const { site } = committed(t, {});
  const unknown = await run(site, 'khong-co');
  assert.deepEqual([unknown.code, unknown.stderr.includes('khong-co')], [2, true]);
  const option = await run(site, '--output=/tmp/x');
  assert.equal(option.code, 2);
  assert.equal((await run(site, 'main', 'hai')).code, 2);
  site.edit({ 'articles/2024/07/mot.md': article({ title: 'Chợ phiên', category: 'khong-co' }, body) });
  const faulty = await run(site);
  assert.equal(faulty.code, 1);
  assert.match(faulty.stdout, /Nội dung có 1 lỗi nên trang sẽ không dựng được/);
  assert.match(faulty.stdout, /category: “thoi-su” → “khong-co”/);
  const plain = testSite(t, {});
  const { code, stderr } = await run(plain);
  assert.equal(code, 2);
  assert.match(stderr, /không nằm trong kho git/);
  assert.equal(existsSync(join(plain.folder, '.git')), false);
});
