import type { ProseCheck } from '../prose-check.ts';
import { hasCurly, tellStraight } from './curl-quotes.ts';

/** Straight quotation marks in a text that has curly ones too. */
export const mixedQuotes: ProseCheck = {
  rule: 'mixed-quotes',
  severity: 'warning',
  *look({ passages }, words) {
    if (hasCurly(passages)) yield* tellStraight(passages, words.mixedQuotes);
  },
};
