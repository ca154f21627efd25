import { variantOf } from '../../../../src/search/posting.ts';
import type { QuickRow, QuickShard } from '../../../../src/search/quick-article.ts';
import type { WordList } from '../../../../src/search/word-list.ts';
import { eachOnce, everything, maxOf, newer } from './candidates.ts';
import { fitOf, rateRow } from './compare.ts';
import { type Candidate, gather, keysOf, pair, single } from './gather.ts';
import { isNarrowed, leftIn, mayHold, type Narrowing } from './narrow.ts';
import { otherWays } from './other-ways.ts';
import { bodyOfPage } from './passage.ts';
import { type Asked, type Question, questionOf } from './question.ts';
import { doubtedOf, repairs } from './repairs.ts';
import { type Source, stepsThrough } from './source.ts';
import type { Store } from './store.ts';

/** What is asked of the quick index. */
export interface Order {
  readonly text: string;
  /** Leave the words as they were typed: no other reading, no repair. */
  readonly exactly: boolean;
  readonly narrowing: Narrowing;
  readonly order: 'relevance' | 'newest' | 'oldest';
}

/** What was found so far. */
export interface Found {
  readonly question: Question;
  /** The question in all the words that it was asked in: as it stands, then in the newsroom's synonyms. */
  readonly ways: readonly (readonly Asked[])[];
  /** What the words were read as when that is not how they were typed. */
  readonly meant?: string;
  /** Best first. */
  readonly hits: readonly Candidate[];
  /** Everything that answers the words, whatever it is narrowed by. */
  readonly all: readonly Candidate[];
  /** The shards that were asked for whole articles, newest first. */
  readonly asked: readonly QuickShard[];
  /** Whether of the articles beside those the headlines and summaries were asked. */
  readonly isOfHeadlines: boolean;
  readonly isWhole: boolean;
  /** Whether no article has all of the words that tell most. */
  readonly isNear: boolean;
}

/** Keys that are looked up for one question: each costs a request in each shard that is asked. */
const mostKeys = 5;
/** The best by their keys, whose headlines are compared. */
const compared = 5;
/** Those whose bodies are read when no headline tells. */
const mostBodies = 3;
/** How well the best must answer for the question to be answered at all. */
const near = 0.8;
/** So few words need not stand together to tell what is asked for. */
const fewWords = 3;
/** Of more words a headline must have as good as all. */
const allWords = 0.95;
/** What another reading must answer at least to be taken for what was meant. */
const meaningful = 0.6;
/** Less than this share of the keys' weight, and an article does not answer. */
const answering = 0.6;

/** What the keys of a reading found. */
interface Look {
  readonly asked: readonly Asked[];
  /** Best first. */
  readonly candidates: readonly Candidate[];
  readonly doubted: ReadonlySet<number>;
  /** Sum of the weights of the keys that the best has: much where it has what is rare. */
  readonly found: number;
  /** How well the best of them answers, from 0. */
  readonly best: number;
}

/** What the words of a reading found. */
interface Reading extends Look {
  /** Whether a headline or summary says all of it. */
  readonly isTold: boolean;
  /** Whether a headline or summary says so much of it that no body needs to be asked: all, most of a few words, or most in one run. */
  readonly isClear: boolean;
}

/** Answers questions out of the quick index. */
export class QuickSearch {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Answers step by step; the last answer is the whole one. */
  async *find(order: Order): AsyncGenerator<Found> {
    const shards = await this.#store.shards();
    const list = order.text === '' ? undefined : await this.#store.words();
    const question = questionOf(order.text, list, order.exactly);
    const isAsked = question.syllables.length > 0;
    // What must not stand in an article may stand in its body: headlines do not tell.
    const byHeadlines = isAsked && question.without.length === 0;
    const steps = stepsThrough(shards, await this.#store.headlines(), byHeadlines, (shard) =>
      mayHold(shard, order.narrowing),
    );
    let all: readonly Candidate[] = [];
    const done: QuickShard[] = [];
    let meant = question.rewritten;
    let isNear = isAsked;
    let known: readonly Asked[] = question.syllables;
    const synonyms = order.exactly || question.phrases.length > 0 ? [] : await this.#store.synonyms();
    let others = otherWays(known, synonyms);
    for (const [at, { sources, shards: next, isOfHeadlines }] of steps.entries()) {
      const isWhole = at === steps.length - 1;
      done.push(...next);
      if (!isAsked) {
        all = [...all, ...next.flatMap((shard) => [...everything(shard)])];
        if (!isWhole) continue;
      } else {
        const reading = await this.#read(sources, known, question, list, order.exactly);
        if (reading.asked !== known) {
          known = reading.asked;
          meant = known.map(({ word }) => word).join(' ');
          others = otherWays(known, synonyms);
        }
        // Where no headline comes near, the words are likelier in a body that was not asked yet.
        else if (!reading.isTold && known.length > 2 && !(isOfHeadlines && !reading.isClear))
          await this.#compareBodies(reading);
        const more = await Promise.all(
          others.map(async (other) => this.#compare(await this.#look(sources, other, list))),
        );
        if ([reading, ...more].some(({ best, isClear }) => (isOfHeadlines ? isClear : best >= near)))
          isNear = false;
        all = eachOnce([...all, ...(await this.#kept(inAnyWay(reading, more), question))]);
      }
      const ranked = isAsked ? all.toSorted((a, b) => b.score - a.score || newer(a, b)) : all;
      const left = await this.#narrowed(ranked, order.narrowing);
      // Nothing yet, or nothing like it: what comes next may answer.
      if ((left.length === 0 || isNear) && !isWhole) continue;
      const hits = order.order === 'relevance' && isAsked ? left : left.toSorted(newer);
      if (order.order === 'oldest') hits.reverse();
      yield {
        question: { ...question, syllables: known },
        ways: [known, ...others],
        ...(meant !== undefined && { meant }),
        hits,
        all,
        asked: [...done],
        isOfHeadlines,
        isWhole,
        isNear,
      };
    }
    if (steps.length === 0)
      yield {
        ...{ question, ways: [], hits: [], all, asked: [], isOfHeadlines: false },
        ...{ isWhole: true, isNear: false },
      };
  }

  row(candidate: Candidate): Promise<QuickRow | undefined> {
    return this.#store.row(candidate.shard, candidate.article);
  }

  /** Looks a question up, repaired where that finds more. */
  async #read(
    sources: readonly Source[],
    asked: readonly Asked[],
    question: Question,
    list: WordList | undefined,
    exactly: boolean,
  ): Promise<Reading> {
    const first = await this.#compare(await this.#look(sources, asked, list));
    if (exactly || question.phrases.length > 0 || first.best >= near || list === undefined) return first;
    const others = await Promise.all(
      repairs(asked, first.doubted, list).map((each) => this.#look(sources, each, list)),
    );
    // Rows are loaded of that one alone in which the most that is rare was found.
    const [likeliest] = others.sort((a, b) => b.found - a.found);
    const repaired = likeliest && (await this.#compare(likeliest));
    return repaired && repaired.best >= Math.max(meaningful, first.best + 0.1) ? repaired : first;
  }

  /** Looks the keys of a reading up. */
  async #look(
    sources: readonly Source[],
    asked: readonly Asked[],
    list: WordList | undefined,
  ): Promise<Look> {
    const keys = keysOf(asked, list, mostKeys);
    const { candidates, whole, missing } = await gather(this.#store, sources, keys);
    const doubted = new Set(doubtedOf(asked, keys, missing, list));
    const top = maxOf(candidates);
    // What answers by its keys comes first; what is read in headlines decides between those.
    for (const candidate of candidates)
      candidate.score =
        3 * (candidate.score / top) + 5 * (candidate.found / whole) ** 2 + (candidate.exact ? 3 : 0);
    const answers = candidates.filter(({ found }) => found >= whole * answering);
    const ranked = (answers.length > 0 ? answers : candidates).toSorted(
      (a, b) => b.score - a.score || newer(a, b),
    );
    const found = ranked[0]?.found ?? 0;
    return {
      asked,
      candidates: ranked,
      doubted,
      found,
      best: (found / (whole || 1)) * (1 - doubted.size / asked.length),
    };
  }

  /** Reads the headlines of the best. */
  async #compare(look: Look): Promise<Reading> {
    const { asked, candidates, doubted } = look;
    let bestRow = 0;
    let bestRun = 0;
    await Promise.all(
      candidates.slice(0, compared).map(async (candidate) => {
        const row = await this.row(candidate);
        if (row === undefined) return;
        const { rate, covered, run } = rateRow(asked, row, doubted);
        // What was compared stays before what was not.
        candidate.score += rate + 0.5;
        bestRow = Math.max(bestRow, covered);
        bestRun = Math.max(bestRun, run);
      }),
    );
    // A slip that is known as one, and the beginning of a last word, count for a little less than a word.
    const isTold = bestRow >= 0.99 - (0.1 + 0.3 * doubted.size) / asked.length;
    const isClear = bestRun >= near || bestRow >= (asked.length > fewWords ? allWords : near);
    return { ...look, best: Math.max(look.best, bestRow), isTold, isClear };
  }

  /** Reads the pages of the best where no headline tells: the words may follow each other in a body. */
  async #compareBodies({ asked, candidates, doubted }: Reading): Promise<void> {
    const head = candidates.toSorted((a, b) => b.score - a.score || newer(a, b)).slice(0, mostBodies);
    await Promise.all(
      head.map(async (candidate) => {
        const row = await this.row(candidate);
        if (row === undefined) return;
        const blocks = bodyOfPage(await this.#store.page(row.url));
        const fits = blocks.map((block) => fitOf(asked, block, doubted));
        const run = Math.max(0, ...fits.map((fit) => fit.run));
        const exactRun = Math.max(0, ...fits.map((fit) => fit.exactRun));
        candidate.score += 3 * run ** 2 + exactRun ** 2;
      }),
    );
  }

  /** Those that hold the phrases and nothing that must not be there. */
  async #kept(candidates: readonly Candidate[], question: Question): Promise<readonly Candidate[]> {
    const { phrases, without } = question;
    if (phrases.length + without.length === 0 || candidates.length === 0) return candidates;
    const sources = [...new Set(candidates.map(({ source }) => source))];
    const holders = async (source: Source, phrase: readonly Asked[]): Promise<ReadonlySet<number>> => {
      const keys =
        phrase.length === 1 ? [single(phrase, 0)] : phrase.slice(1).map((_, at) => pair(phrase, at));
      const sets = await Promise.all(
        keys.map(async (key) => {
          const variant = variantOf(key.written, key.text);
          const postings = await this.#store.postings(source, key.text);
          return new Set(
            postings
              .filter((each) => variant === 0 || each.variant === variant)
              .map(({ article }) => article),
          );
        }),
      );
      const [first, ...others] = sets;
      return new Set([...(first ?? [])].filter((article) => others.every((set) => set.has(article))));
    };
    const rules = new Map<Source, (number: number) => boolean>();
    for (const source of sources) {
      const [must, mustNot] = await Promise.all([
        Promise.all(phrases.map((phrase) => holders(source, phrase))),
        Promise.all(without.map((phrase) => holders(source, phrase))),
      ]);
      rules.set(
        source,
        (number) => must.every((set) => set.has(number)) && !mustNot.some((set) => set.has(number)),
      );
    }
    return candidates.filter(({ source, number }) => rules.get(source)?.(number) ?? false);
  }

  async #narrowed(candidates: readonly Candidate[], narrowing: Narrowing): Promise<Candidate[]> {
    if (!isNarrowed(narrowing)) return [...candidates];
    const shards = [...new Set(candidates.map(({ shard }) => shard))];
    const rules = new Map<QuickShard, (article: number) => boolean>();
    for (const shard of shards) rules.set(shard, leftIn(await this.#store.sets(shard), narrowing));
    return candidates.filter(({ shard, article }) => rules.get(shard)?.(article) ?? false);
  }
}

/** What the readings found. */
function inAnyWay(reading: Reading, others: readonly Reading[]): readonly Candidate[] {
  // The words that were typed come before words for the same.
  for (const candidate of others.flatMap(({ candidates }) => candidates)) candidate.score *= 0.9;
  return [reading, ...others].flatMap(({ candidates }) => candidates);
}
