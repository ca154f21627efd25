import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Answer, Ask } from '../../layouts/assets/search/answer.ts';
import { digestOf } from '../../src/lib/digest.ts';
import { must } from '../../src/lib/unreachable.ts';
import { indexQuick } from '../../src/search/index-quick.ts';
import { type QuickArticle, rowsPerFile } from '../../src/search/quick-article.ts';
import { quickList, quickListPath } from '../../src/search/shard-list.ts';
import type { Shard } from '../../src/search/shards.ts';
import { TripleFilter } from '../../src/search/triple-filter.ts';

/** An article as the quick index takes it in, with this headline and body. */
const article = (url: string, title: string, body: string): QuickArticle => ({
  row: { url, title, ...{ summary: '', date: '2024-07-01', category: 'Tin', image: '', corrected: false } },
  ...{ topics: [], authors: [], month: '2024-07' },
  body: [body],
});

/** Files of rows. */
const files = 24;

/** Words that one slip makes of each other, and those that follow them: each stands in five files of rows. */
const bodies = ['Phao bắc', 'Hoa bắc', 'Phà bắc', 'Phía bắc', 'Miền bắc'];

/** One article in each file of rows has a headline that tells of a bridge, and one a body that tells of the north. */
const northern = Array.from({ length: files * rowsPerFile }, (_, at) => {
  const place = at % rowsPerFile;
  const body = bodies[Math.floor(at / rowsPerFile / 5)] ?? '';
  return article(
    `/2024/07/${at}/`,
    place === 3 ? `Cầu treo số ${at}` : `Bài ${at}`,
    place === 5 ? body : 'Trời nắng.',
  );
});

/** Writes groups of articles, the oldest first and the open one last, with headlines over all others where these are several. Gives their shards. */
async function index(folder: string, groups: readonly (readonly QuickArticle[])[]): Promise<Shard[]> {
  const cells = new Map<Shard, Uint8Array>();
  const shards = groups.map((articles, at): Shard => {
    const first = `20${10 + at}-01`;
    return {
      ...{ index: 'quick', folder: `tim-kiem/nhanh/g${at}`, key: digestOf(first), first, last: first },
      ...{ count: articles.length, covers: [] },
    };
  });
  for (const [at, shard] of shards.entries()) {
    const filter = new TripleFilter();
    await indexQuick(shard, groups[at] ?? [], folder, { filter });
    cells.set(shard, filter.cells());
  }
  const [covers, open] = [shards.slice(0, -1), shards.slice(-1)];
  if (covers.length < 2) return shards;
  const titles = groups.slice(0, -1).flatMap((group) => group.map((each) => ({ ...each, body: [] })));
  const headlines: Shard = {
    ...{ index: 'headlines', folder: 'tim-kiem/nhanh/tit', key: digestOf('tit'), first: '2010-01' },
    ...{ last: covers.at(-1)?.last ?? '', count: titles.length, covers },
  };
  await indexQuick(headlines, titles, folder, { cells: covers.map((each) => must(cells.get(each), '')) });
  return [...covers, ...open, headlines];
}

type Heard =
  | { readonly file: string }
  | { readonly found: number; readonly first: string; readonly meant: string };

/** The worker of the search page with an index of its own and without a browser; gives what it loads and says, in order. */
async function worker(t: TestContext, groups: readonly (readonly QuickArticle[])[] = [northern]) {
  const folder = mkdtempSync(join(tmpdir(), 'khobao-requests-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const shards = await index(folder, groups);
  const heard: Heard[] = [];
  t.mock.method(globalThis, 'fetch', (url: string) => {
    const [, file = ''] = /(tim-kiem\/.*|20\d\d\/.*)$/.exec(url) ?? [];
    heard.push({ file });
    const body = groups.flat().find(({ row }) => row.url === `/${file}`)?.body ?? [];
    const page = `<div class="body">${body.map((text) => `<p>${text}</p>`).join('')}</div><footer class="article-foot"></footer>`;
    const isPage = !file.startsWith('tim-kiem');
    return Promise.resolve(
      new Response(
        file === quickListPath ? quickList(shards) : isPage ? page : readFileSync(join(folder, file)),
      ),
    );
  });
  const listeners: ((message: { data: Ask }) => void)[] = [];
  Object.assign(globalThis, {
    self: {
      addEventListener: (_: string, listener: (message: { data: Ask }) => void) => listeners.push(listener),
      postMessage: (answer: Answer) => {
        if (answer.type === 'found')
          heard.push({
            found: answer.results.length,
            first: answer.results[0]?.url ?? '',
            meant: answer.meant ?? '',
          });
      },
    },
  });
  t.after(() => Reflect.deleteProperty(globalThis, 'self'));
  await import(`../../layouts/assets/search-worker.ts?${t.name}`);
  t.mock.timers.enable({ apis: ['setTimeout'] });
  let turn = 0;
  /** Asks, and gives what was heard until there was nothing more to be done without the time going on. */
  const ask = async (text: string): Promise<Heard[]> => {
    heard.length = 0;
    const narrowing = { category: [], topic: [], author: [], month: [], from: '', to: '' };
    const order: Ask['order'] = { text, exactly: false, narrowing, order: 'relevance' };
    const asked = { turn: ++turn, order, count: 10, passages: false, isBrief: false, choices: false };
    for (const listener of listeners) listener({ data: asked });
    for (let at = 0; at < 50; at++) await new Promise((done) => setImmediate(done));
    return [...heard];
  };
  return { ask, heard };
}

const loaded = (heard: readonly Heard[], folder: string): string[] =>
  heard.flatMap((each) => ('file' in each && each.file.includes(`/${folder}/`) ? [each.file] : []));

const foundIn = (heard: readonly Heard[]): number[] =>
  heard.flatMap((each) => ('found' in each ? [each.found] : []));

test('first results need five rows, and the rest is loaded when the page had time to show them', async (t) => {
  const { ask, heard } = await worker(t);
  const first = await ask('cầu treo bắc');
  assert.deepEqual(foundIn(first), [3]);
  assert.equal(loaded(first, 'rows').length, 5);
  t.mock.timers.tick(1_000);
  for (let at = 0; at < 50; at++) await new Promise((done) => setImmediate(done));
  assert.deepEqual(foundIn(heard), [3, 10]);
});

test('of the repairs of a slip the likeliest alone has its rows loaded', async (t) => {
  const { ask } = await worker(t);
  const first = await ask('phoa bắc');
  assert.deepEqual(foundIn(first), [3]);
  // Those of what was typed, and those of one repair.
  assert.equal(loaded(first, 'rows').length, 10);
});

/** Groups of articles whose headlines and bodies are made of the same few words; one body of the oldest but one says something else. */
const phrase = 'Con trâu trắng gặm cỏ ven sông';
const plains = Array.from({ length: 6 }, (_, group) =>
  Array.from({ length: 60 }, (_, at) =>
    article(
      `/20${10 + group}/01/${at}/`,
      `Bài ${at} về con sông`,
      group === 1 && at === 7
        ? `${phrase}.`
        : 'Trâu gặm cỏ. Con đường ven sông. Cỏ trắng ven đường. Con trâu đen.',
    ),
  ),
);

test('a phrase that stands in a body is looked for in the one group that has it, however many there are', async (t) => {
  for (const text of [phrase, 'trau trang gam co ven song', `"${phrase}"`])
    await t.test(text, async (each) => {
      const { ask } = await worker(each, plains);
      const heard = await ask(text);
      const at = heard.findIndex((one) => 'found' in one);
      const answer = heard[at];
      assert.equal(answer && 'first' in answer && answer.first, '/2011/01/7/');
      const folders = loaded(heard.slice(0, at), 'keys').map((file) => file.split('/').at(2));
      assert.deepEqual([...new Set(folders)].sort(), ['g1', 'g5', 'tit']);
    });
});

test('what is answered as it was typed is not read otherwise in groups where it does not stand', async (t) => {
  const group = (year: number, title: string, body: string) =>
    Array.from({ length: 40 }, (_, at) =>
      article(`/${year}/01/${at}/`, at === 3 ? title : `Tin ${at}`, body),
    );
  // Groups are asked a few at a time, the newest first: the two oldest come last.
  const { ask, heard } = await worker(t, [
    group(2010, 'Tin khác', 'Cây cầu tren đê. Bà con treo đèn.'),
    ...[2011, 2012, 2013, 2014].map((year) => group(year, 'Tin khác', 'Treo đèn tren đê.')),
    group(2015, 'Khởi công cầu treo', 'Bà con treo đèn.'),
    group(2016, 'Tin mới', 'Trời nắng.'),
  ]);
  await ask('cầu treo');
  for (let turn = 0; turn < 4; turn++) {
    t.mock.timers.tick(1_000);
    for (let at = 0; at < 50; at++) await new Promise((done) => setImmediate(done));
  }
  const answers = heard.flatMap((each) => ('found' in each ? [each] : []));
  assert.ok(answers.length > 1);
  for (const { first, meant } of answers) assert.deepEqual([first, meant], ['/2015/01/3/', '']);
});
