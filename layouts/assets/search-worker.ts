import { fold, syllablesOf } from '../../src/search/canon.ts';
import type { QuickRow } from '../../src/search/quick-article.ts';
import type { Answer, Ask, Result } from './search/answer.ts';
import type { Candidate } from './search/quick/gather.ts';
import { countChoices } from './search/quick/narrow.ts';
import { bodyOfPage, passageOf, piecesOf } from './search/quick/passage.ts';
import type { Asked } from './search/quick/question.ts';
import { type Found, QuickSearch } from './search/quick/search.ts';
import { Store } from './search/quick/store.ts';

// This file stands at <base>tim-kiem/search-worker.js, where `offline.ts` serves it. All work on the index is done here, so that typing never waits for it.
const store = new Store(new URL('../', import.meta.url).href);
const search = new QuickSearch(store);
let latest = 0;

const say = (answer: Answer): void => {
  if (answer.type !== 'loaded' && answer.turn === latest) self.postMessage(answer);
};

const resultOf = (row: QuickRow, asked: readonly Asked[]): Result => ({
  ...{ url: row.url, date: row.date, category: row.category, image: row.image, corrected: row.corrected },
  title: piecesOf(row.title, asked),
  excerpt: piecesOf(row.summary, asked),
});

async function rowsOf(hits: readonly Candidate[]): Promise<QuickRow[]> {
  const rows = await Promise.all(hits.map((hit) => store.row(hit)));
  return rows.filter((row) => row !== undefined);
}

type Ways = Found['ways'];

/** Whether headline and summary show every word that was asked for, in one way of saying it. */
function showsAll(row: QuickRow, ways: Ways): boolean {
  const words = new Set(syllablesOf(`${row.title} ${row.summary}`).map(fold));
  return ways.some((asked) => asked.every(({ folded }) => words.has(folded)));
}

/** Shows of each article that has the words in its body alone where they stand. */
async function tellPassages(rows: readonly QuickRow[], ways: Ways, turn: number): Promise<void> {
  for (const row of rows) {
    if (turn !== latest) return;
    if (showsAll(row, ways)) continue;
    const body = bodyOfPage(await store.page(row.url));
    for (const asked of ways) {
      const passage = passageOf(body, asked);
      if (passage === undefined) continue;
      say({ type: 'passage', turn, url: row.url, excerpt: piecesOf(passage, ways.flat()) });
      break;
    }
  }
}

/** Results that are shown before the others, for they are loaded already. */
const firstRows = 3;
/** Milliseconds in which the page shows what it was told, before anything else is loaded. */
const showing = 30;

async function tell(found: Found, { turn, count }: Ask, isFirst: boolean): Promise<QuickRow[]> {
  const { ways, hits, meant, asked } = found;
  const marked = ways.flat();
  const also = ways.slice(1).map((way) => way.map(({ word }) => word).join(' '));
  const isPartial = store.isPartial();
  const { isWhole, isNear, isOfHeadlines } = found;
  const reach = { isWhole, isNear, isOfHeadlines, isPartial };
  const head = { type: 'found', turn, ...reach } as const;
  const more = {
    ...(meant !== undefined && { meant }),
    also,
    from: asked.at(-1)?.first ?? '',
    to: asked[0]?.last ?? '',
  };
  let rows: QuickRow[] = [];
  for (const end of new Set([Math.min(firstRows, count), count])) {
    const shown = hits.slice(0, end);
    rows = await rowsOf(shown);
    if (turn !== latest) break;
    // What cannot be shown for want of a network was not found.
    const total = hits.length - shown.length + rows.length;
    say({ ...head, ...more, total, results: rows.map((row) => resultOf(row, marked)) });
    if (isFirst && rows.length > 0) await new Promise((done) => setTimeout(done, showing));
  }
  return rows;
}

async function answer(ask: Ask): Promise<void> {
  const { turn, order, choices } = ask;
  if ((await store.shards()).length === 0) return say({ type: 'empty', turn });
  store.begin();
  let last: Found | undefined;
  let rows: QuickRow[] = [];
  for await (const found of search.find(order)) {
    if (turn !== latest) return;
    last = found;
    if (ask.count > 0) rows = await tell(found, ask, rows.length === 0);
    if (ask.isBrief && rows.length >= ask.count) break;
  }
  if (last === undefined || turn !== latest) return;
  if (choices) {
    const counted = await countChoices(last.asked, last.all, order.narrowing, (shard) => store.sets(shard));
    say({ type: 'choices', turn, choices: counted });
  }
  if (order.text !== '' && ask.passages) await tellPassages(rows, last.ways, turn);
  // Nothing was asked yet: what every question needs is fetched meanwhile, and a failure is told when it is missed.
  if (order.text === '') store.words().catch(() => {});
}

self.addEventListener('message', ({ data }: MessageEvent<Ask | 'loaded'>) => {
  if (data === 'loaded') return self.postMessage({ type: 'loaded', urls: store.loaded() } satisfies Answer);
  latest = data.turn;
  answer(data).catch((error: unknown) => say({ type: 'failed', turn: data.turn, reason: String(error) }));
});
