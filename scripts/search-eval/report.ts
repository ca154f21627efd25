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
}

const two = (value: number): string => value.toFixed(3).replace(/^0/, '');
const whole = (value: number): string => value.toFixed(0);

/** The figures as Markdown. */
export function report({ articles, skip, ours, stock, cold, exact }: Figures): string {
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
      `(dương, đường), each asked as it is written in one of them, ${two(share)} of the first ten results have it so.`,
      '',
    );
  }
  return lines.join('\n');
}
