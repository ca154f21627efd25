import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Answer, Ask } from '../../layouts/assets/search/answer.ts';
import { digestOf } from '../../src/lib/digest.ts';
import { indexQuick } from '../../src/search/index-quick.ts';
import { type QuickArticle, rowsPerFile } from '../../src/search/quick-article.ts';
import { quickList, quickListPath } from '../../src/search/shard-list.ts';
import type { Shard } from '../../src/search/shards.ts';

/** Files of rows. */
const files = 24;

/** Words that one slip makes of each other, and those that follow them: each stands in five files of rows. */
const bodies = ['Phao bắc', 'Hoa bắc', 'Phà bắc', 'Phía bắc', 'Miền bắc'];

/** One article in each file of rows has a headline that tells of a bridge, and one a body that tells of the north. */
function* articles(): Iterable<QuickArticle> {
  for (let at = 0; at < files * rowsPerFile; at++) {
    const place = at % rowsPerFile;
    const body = bodies[Math.floor(at / rowsPerFile / 5)] ?? '';
    yield {
      row: {
        ...{ url: `/2024/07/${at}/`, title: place === 3 ? `Cầu treo số ${at}` : `Bài ${at}` },
        ...{ summary: '', date: '2024-07-01', category: 'Tin', image: '', corrected: false },
      },
      ...{ topics: [], authors: [], month: '2024-07' },
      body: [place === 5 ? body : 'Trời nắng.'],
    };
  }
}

type Heard = { readonly file: string } | { readonly found: number };

/** The worker of the search page with an index of its own and without a browser; gives what it loads and says, in order. */
async function worker(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'khobao-requests-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const shard: Shard = {
    ...{ index: 'quick', folder: 'tim-kiem/nhanh/x', key: digestOf('x'), first: '2024-07', last: '2024-07' },
    count: files * rowsPerFile,
  };
  await indexQuick(shard, articles(), folder);
  const heard: Heard[] = [];
  t.mock.method(globalThis, 'fetch', (url: string) => {
    const [, file = ''] = /(tim-kiem\/.*|20\d\d\/.*)$/.exec(url) ?? [];
    heard.push({ file });
    const isPage = !file.startsWith('tim-kiem');
    return Promise.resolve(
      new Response(
        file === quickListPath ? quickList([shard]) : isPage ? '' : readFileSync(join(folder, file)),
      ),
    );
  });
  const listeners: ((message: { data: Ask }) => void)[] = [];
  Object.assign(globalThis, {
    self: {
      addEventListener: (_: string, listener: (message: { data: Ask }) => void) => listeners.push(listener),
      postMessage: (answer: Answer) => {
        if (answer.type === 'found') heard.push({ found: answer.results.length });
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

test('first results need five rows, and the rest is loaded when the page had time to show them', async (t) => {
  const { ask, heard } = await worker(t);
  const first = await ask('cầu treo bắc');
  assert.deepEqual(first.at(-1), { found: 5 });
  assert.equal(loaded(first, 'rows').length, 5);
  t.mock.timers.tick(1_000);
  for (let at = 0; at < 50; at++) await new Promise((done) => setImmediate(done));
  assert.deepEqual(heard.at(-1), { found: 10 });
});

test('of the repairs of a slip the likeliest alone has its rows loaded', async (t) => {
  const { ask } = await worker(t);
  const first = await ask('phoa bắc');
  assert.deepEqual(first.at(-1), { found: 5 });
  // Those of what was typed, and those of one repair.
  assert.equal(loaded(first, 'rows').length, 10);
});
