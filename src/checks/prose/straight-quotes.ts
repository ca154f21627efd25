import type { ProseCheck } from '../prose-check.ts';
import { hasCurly, tellStraight } from './curl-quotes.ts';

/** Straight quotation marks in a text that has no others. */
export const straightQuotes: ProseCheck = {
  rule: 'straight-quotes',
  severity: 'warning',
  *look({ passages }, words) {
    if (!hasCurly(passages)) yield* tellStraight(passages, words.straightQuotes);
  },
};
