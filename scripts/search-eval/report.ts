import type { Reply } from './ask-page.ts';
import { quantile, type Score } from './score.ts';

/** A question asked of a page that had loaded nothing of the index yet. */
export interface Cold extends Reply {
  readonly kind: string;
}

interface Figures {
  readonly articles: number;
  readonly skip: number;
  readonly ours: readonly Score[];
  readonly stock: readonly Score[];
  readonly cold: readonly Cold[];
  /** Of each word that is written in several ways with marks: the share of the first results that have it as asked. */
  readonly exact: readonly number[];
  /** Milliseconds to the first result of the most common syllables, asked again. */
  readonly common: readonly number[];
  /** While questions were typed: how long the page's own thread was held at most, in milliseconds; 0 for less than 50. */
  readonly held: readonly number[];
}

const two = (value: number): string => value.toFixed(3).replace(/^0/, '');
const whole = (value: number): string => value.toFixed(0);

/** The figures as Markdown. */
export function report({ articles, skip, ours, stock, cold, exact, common, held }: Figures): string {
  const lines = [
    `# Search, judged on ${articles} articles (from number ${skip + 1} of the corpus)`,
    '',
    'Written by `npm run search:eval`: questions made from articles with a seed, asked of the built site’s own search page in',
    'headless Chromium. MRR@10 is the mean of one by the rank of the article that a question was made from; ± is its 95 %',
    'interval. “first” is how often that article stands first, “nothing” how often there was no result at all. Times are',
    'milliseconds to the first result: p50 and p95 when it is asked for the first time, with what earlier questions had',
    'loaded; warm when it is asked again after all the others, with all that it needs in the browser’s memory.',
    '',
    '| question | n | MRR@10 | ± | first | nothing | p50 | p95 | warm p50 | warm p95 | stock Pagefind: MRR@10 | first | nothing |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...ours.map((score) => {
      const other = stock.find(({ kind }) => kind === score.kind);
      const theirs = other ? [two(other.mrr), two(other.first), two(other.nothing)] : ['–', '–', '–'];
      return `| ${[
        ...[
          score.kind,
          score.count,
          two(score.mrr),
          two(score.interval),
          two(score.first),
          two(score.nothing),
        ],
        ...[score.p50, score.p95, score.warm50, score.warm95].map(whole),
        ...theirs,
      ].join(' | ')} |`;
    }),
    '',
  ];
  if (cold.length > 0) {
    const row = (name: string, of: (each: Cold) => number): string => {
      const all = cold.map(of);
      return `| ${name} | ${whole(quantile(all, 0.5))} | ${whole(quantile(all, 0.95))} | ${whole(Math.max(...all))} |`;
    };
    lines.push(
      `Asked of a page that has nothing of the index yet, ${cold.length} questions of all kinds, text compressed by Brotli as a`,
      'host does; what the page itself loads before a question is not counted:',
      '',
      '| to the first result | median | p95 | most |',
      '| --- | ---: | ---: | ---: |',
      row('KB', ({ bytes }) => bytes / 1024),
      row('requests', ({ requests }) => requests),
      row('ms', ({ first }) => first),
      '',
    );
  }
  if (exact.length > 0) {
    const share = exact.reduce((sum, value) => sum + value, 0) / exact.length;
    lines.push(
      `Exact readings first: of ${exact.length} words of one or two syllables that the archive writes in several ways with marks`,
      `(the word for a poplar and that for a road), each asked as it is written in one of them, ${two(share)} of the first ten`,
      'results have it so.',
      '',
    );
  }
  if (common.length > 0)
    lines.push(
      `The ${common.length} most common syllables of the archive, each alone, asked again: first result after ${whole(quantile(common, 0.5))} ms`,
      `(95 %: ${whole(quantile(common, 0.95))}, most ${whole(Math.max(...common))}).`,
      '',
    );
  if (held.length > 0)
    lines.push(
      `While ${held.length} questions were typed letter by letter, ${held.filter((time) => time > 0).length} held the page’s own thread for more than 50 ms`,
      `(${held.some((time) => time > 0) ? `the longest for ${whole(Math.max(...held))} ms` : 'the search itself works in a thread of its own'}).`,
      '',
    );
  return lines.join('\n');
}
