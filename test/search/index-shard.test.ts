import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { sha256 } from '../../src/lib/digest.ts';
import { indexShard as makeShard, type SearchPage } from '../../src/search/index-shard.ts';
import { unpacked } from '../support/pagefind-files.ts';
import { articleHtml as htmlOf } from './search-site.ts';

const articleHtml = (sample: Parameters<typeof htmlOf>[0]): Buffer => Buffer.from(htmlOf(sample));

function temporaryFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'khobao-index-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

// Many values of both filters and many equal dates: where a hash map's order would show.
const pages = Array.from({ length: 60 }, (_, i) => ({
  url: `/2024/07/bai-${i}/`,
  html: articleHtml({
    url: '',
    title: `Bài ${i} về Đà Nẵng`,
    category: `Chuyên mục Đ${i % 12}`,
    date: `${2010 + (i % 15)}-07-${10 + (i % 3)}T08:00:00+07:00`,
    body: `Con đường số ${i}.`,
  }),
}));

const indexShard = (folder: string, shardPages: Iterable<SearchPage>, outDir: string): string[] =>
  makeShard(folder, shardPages, outDir).map(({ path }) => path);

const contents = (folder: string, files: readonly string[]) =>
  files.map((file) => `${file} ${sha256(readFileSync(join(folder, file)))}`);

test('two runs give the same files with the same bytes', (t) => {
  const folder = temporaryFolder(t);
  const [one, two] = [join(folder, 'one'), join(folder, 'two')];
  const first = indexShard('pagefind/2024-07', pages, one);
  for (let run = 0; run < 3; run++) {
    const again = indexShard('pagefind/2024-07', pages, two);
    assert.deepEqual(contents(two, again), contents(one, first));
  }
});

test('what is said of the files is what was written', (t) => {
  const folder = temporaryFolder(t);
  const files = makeShard('pagefind/2024-07', pages, folder);
  assert.ok(files.length > pages.length);
  for (const { path, sha256: told, length } of files) {
    const bytes = readFileSync(join(folder, path));
    assert.deepEqual([told, length], [sha256(bytes), bytes.length], path);
  }
});

test('only what the browser needs is written, below the shard’s own folder, in place of what stood there', (t) => {
  const folder = temporaryFolder(t);
  mkdirSync(join(folder, 'pagefind/2024-07'), { recursive: true });
  writeFileSync(join(folder, 'pagefind/2024-07/old.txt'), 'old');
  const files = indexShard('pagefind/2024-07', pages, folder);
  assert.equal(existsSync(join(folder, 'pagefind/2024-07/old.txt')), false);
  const rest = files.filter(
    (file) => !/^pagefind\/2024-07\/(fragment|index|filter)\/vi_\w+\.pf_\w+$/.test(file),
  );
  assert.deepEqual(
    rest.map((file) => file.replace(/vi_\w+/, 'vi')),
    ['pagefind-entry.json', 'pagefind.vi.pf_meta'].map((file) => `pagefind/2024-07/${file}`),
  );
  assert.equal(files.filter((file) => file.includes('/fragment/')).length, pages.length);
  assert.equal(files.filter((file) => file.includes('/filter/')).length, 2);
});

test('a fragment holds the article’s own words and marks, and nothing from beside it', (t) => {
  const folder = temporaryFolder(t);
  const sample = {
    url: '/2024/07/cau/',
    title: 'Cầu <mới>',
    category: 'Đời sống',
    date: '2024-07-15T08:05:00+07:00',
  };
  const html = articleHtml({
    ...sample,
    summary: 'Tóm, tắt: gọn',
    body: 'Đường mới.',
    image: 'anh/0a-320.jpg',
  });
  const files = indexShard('pagefind/2024-07', [{ url: sample.url, html }], folder);
  const file = files.find((path) => path.includes('/fragment/')) ?? '';
  const fragment = JSON.parse(unpacked(readFileSync(join(folder, file))).toString());
  assert.equal(fragment.url, sample.url);
  assert.equal(fragment.content, 'Cầu <mới> Tóm, tắt: gọn. Ḏường mới.');
  assert.deepEqual(fragment.filters, { category: ['Ḏời sống'], year: ['2024'] });
  assert.deepEqual(fragment.meta, {
    title: 'Cầu <mới>',
    summary: 'Tóm, tắt: gọn',
    date: '2024-07-15',
    image: 'anh/0a-320.jpg',
  });
});

test('a page that fails ends the work with its error, and the next shard is made all the same', (t) => {
  const folder = temporaryFolder(t);
  function* broken() {
    yield {
      url: '/a/',
      html: articleHtml({ url: '', title: 'a', category: 'b', date: '2024-01-01', body: 'c' }),
    };
    throw new Error('no page');
  }
  assert.throws(() => indexShard('pagefind/2024-07', broken(), folder), /no page/);
  assert.equal(existsSync(join(folder, 'pagefind')), false);
  assert.ok(indexShard('pagefind/2024-07', pages.slice(0, 2), folder).length > 0);
});

test('pictures of other articles beside an article are none of its own', (t) => {
  const folder = temporaryFolder(t);
  const page = htmlOf({ url: '', title: 'a', category: 'b', date: '2024-01-01', body: 'c' });
  const html = Buffer.from(
    page.replace('</main>', '<section><img src="/anh/1-64.jpg" alt=""></section></main>'),
  );
  const files = indexShard('pagefind/2024-01', [{ url: '/a/', html }], folder);
  const file = files.find((path) => path.includes('/fragment/')) ?? '';
  const text = unpacked(readFileSync(join(folder, file))).toString();
  assert.ok(!text.includes('64.jpg'), text);
});
