import { unmark } from '../lib/vietnamese.ts';

/** What an article is about, as far as its title, sapo and topics tell. */
export interface Described {
  readonly title: string;
  readonly summary?: string;
  readonly topics: readonly string[];
}

/** A shared topic says more than a shared word of the title, that more than one of the sapo. */
const weights = { topic: 4, title: 3, summary: 1 } as const;

/** Pairs of neighbouring syllables, marks and case aside: of `Hồ thuỷ lợi` there are `ho thuy` and `thuy loi`. */
function* pairs(text: string): Iterable<string> {
  // A pair across a comma or a full stop is no expression.
  for (const phrase of unmark(text.toLowerCase()).split(/[^\p{L}\p{N}\s-]+/u)) {
    let last: string | undefined;
    for (const syllable of phrase.split(/[\s-]+/)) {
      if (syllable === '') continue;
      if (last !== undefined) yield `${last} ${syllable}`;
      last = syllable;
    }
  }
}

/** The pairs of syllables that describe an article, each with the greatest weight that it has in it. */
export function topicWords({ title, summary = '', topics }: Described): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const add = (found: Iterable<string>, weight: number): void => {
    for (const pair of found) if ((words.get(pair) ?? 0) < weight) words.set(pair, weight);
  };
  add(pairs(summary), weights.summary);
  add(pairs(title), weights.title);
  for (const topic of topics) {
    add(pairs(topic), weights.topic);
    // As a whole, so that a topic of one syllable counts too.
    add([`#${unmark(topic.toLowerCase())}`], weights.topic);
  }
  return words;
}
