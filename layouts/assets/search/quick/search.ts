import type { QuickShard } from '../../../../src/search/quick-article.ts';
import type { WordList } from '../../../../src/search/word-list.ts';
import { best, eachOnce, everything, newer } from './candidates.ts';
import type { Candidate } from './gather.ts';
import { compareBodies, compareRows, type Look, lookUp, near, type Reading } from './look.ts';
import { mayHold, type Narrowing } from './narrow.ts';
import { otherWays } from './other-ways.ts';
import { findPhrase, type Phrase } from './phrase.ts';
import { type Asked, type Question, questionOf } from './question.ts';
import { repairs } from './repairs.ts';
import { kept, narrowed } from './sift.ts';
import { type Source, stepsThrough, wholeSteps } from './source.ts';
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

/** What another reading must answer at least to be taken for what was meant. */
const meaningful = 0.6;
/** Repairs that are looked up side by side; where one of them answers, no others are. */
const repairsAtOnce = 2;

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
    const asks = (shard: QuickShard): boolean => mayHold(shard, order.narrowing);
    const steps = stepsThrough(shards, await this.#store.headlines(), byHeadlines, asks);
    let all: readonly Candidate[] = [];
    const done: QuickShard[] = [];
    let meant = question.rewritten;
    let isNear = isAsked;
    let known: readonly Asked[] = question.syllables;
    const synonyms = order.exactly || question.phrases.length > 0 ? [] : await this.#store.synonyms();
    let others = otherWays(known, synonyms);
    let isAwaited = true;
    for (const [at, { sources, shards: next, isOfHeadlines }] of steps.entries()) {
      const isWhole = (): boolean => at === steps.length - 1;
      done.push(...next);
      if (!isAsked) {
        all = [...all, ...next.flatMap((shard) => [...everything(shard)])];
        if (!isWhole()) continue;
      } else {
        // What was answered as it was typed is not read otherwise where it does not stand.
        const reading = await this.#read(sources, known, question, list, asks, order.exactly || !isNear);
        const { likely } = reading;
        if (likely.length > 0) {
          // Where the words may stand together comes first.
          const rest = steps.splice(at + 1).flatMap(({ shards: later }) => later);
          steps.push(...wholeSteps([...new Set([...likely, ...rest])]));
        }
        isAwaited = !reading.isPlaced || reading.best < meaningful;
        if (reading.asked !== known) {
          known = reading.asked;
          meant = known.map(({ word }) => word).join(' ');
          others = otherWays(known, synonyms);
        }
        // Where no headline comes near, the words are likelier in a body that was not asked yet.
        else if (!reading.isTold && known.length > 2 && (!isOfHeadlines || reading.isClear))
          await compareBodies(this.#store, reading);
        const more = await Promise.all(
          others.map(async (other) =>
            compareRows(this.#store, await lookUp(this.#store, sources, other, list)),
          ),
        );
        if ([reading, ...more].some(({ best: most, isClear }) => (isOfHeadlines ? isClear : most >= near)))
          isNear = false;
        all = eachOnce([...all, ...(await kept(this.#store, inAnyWay(reading, more), question))]);
      }
      const ranked = isAsked ? all.toSorted(best) : all;
      const left = await narrowed(this.#store, ranked, order.narrowing);
      // Nothing yet, or nothing like it: what comes next may answer.
      if ((left.length === 0 || (isNear && isAwaited)) && !isWhole()) continue;
      const hits = order.order === 'relevance' && isAsked ? left : left.toSorted(newer);
      if (order.order === 'oldest') hits.reverse();
      yield {
        question: { ...question, syllables: known },
        ways: [known, ...others],
        ...(meant !== undefined && { meant }),
        hits,
        all,
        asked: shards.filter((shard) => done.includes(shard)),
        isOfHeadlines,
        isWhole: isWhole(),
        isNear,
      };
    }
    if (steps.length === 0)
      yield {
        ...{ question, ways: [], hits: [], all, asked: [], isOfHeadlines: false },
        ...{ isWhole: true, isNear: false },
      };
  }

  /** Looks a question up, repaired where that finds more, and in bodies below headlines where it stands there. */
  async #read(
    sources: readonly Source[],
    asked: readonly Asked[],
    question: Question,
    list: WordList | undefined,
    isWanted: (shard: QuickShard) => boolean,
    exactly: boolean,
  ): Promise<Reading & Omit<Phrase, 'found'>> {
    const look = await lookUp(this.#store, sources, asked, list);
    let placed: Omit<Phrase, 'found'> = { likely: [], isPlaced: look.isFound };
    if (!look.isFound && sources.some(({ covers }) => covers.length > 0)) {
      const { found, ...phrase } = await findPhrase(this.#store, sources, look, list, isWanted);
      placed = phrase;
      if (found.length > 0) {
        const candidates = [...found, ...look.candidates];
        return { ...look, ...placed, candidates, best: 1, isTold: true, isClear: true };
      }
    }
    const first = { ...(await compareRows(this.#store, look)), ...placed };
    if (exactly || question.phrases.length > 0 || first.best >= near || list === undefined) return first;
    // Rows are loaded of that one alone in which the most that is rare was found.
    let likeliest: Look | undefined;
    const others = repairs(asked, first.doubted, list);
    while (others.length > 0 && (likeliest?.best ?? 0) < near) {
      const looks = others.splice(0, repairsAtOnce).map((each) => lookUp(this.#store, sources, each, list));
      for (const each of await Promise.all(looks)) if (each.found > (likeliest?.found ?? 0)) likeliest = each;
    }
    const repaired = likeliest && (await compareRows(this.#store, likeliest));
    return repaired && repaired.best >= Math.max(meaningful, first.best + 0.1)
      ? { ...repaired, ...placed }
      : first;
  }
}

/** What the readings found. */
function inAnyWay(reading: Reading, others: readonly Reading[]): readonly Candidate[] {
  // The words that were typed come before words for the same.
  for (const candidate of others.flatMap(({ candidates }) => candidates)) candidate.score *= 0.9;
  return [reading, ...others].flatMap(({ candidates }) => candidates);
}
