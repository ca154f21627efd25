import type { ProseCheck } from '../prose-check.ts';
import { documentNumber } from './document-number.ts';
import { doubledSpace } from './doubled-space.ts';
import { emptyBody } from './empty-body.ts';
import { emptyList } from './empty-list.ts';
import { headingOrder } from './heading-order.ts';
import { impossibleDate } from './impossible-date.ts';
import { impossibleSyllable } from './impossible-syllable.ts';
import { invisibleSign } from './invisible-sign.ts';
import { leftover } from './leftover.ts';
import { linkForm } from './link-form.ts';
import { lookAlike } from './look-alike.ts';
import { markSpacing } from './mark-spacing.ts';
import { mixedQuotes } from './mixed-quotes.ts';
import { mixedTones } from './mixed-tones.ts';
import { openQuote } from './open-quote.ts';
import { pictureWords } from './picture-words.ts';
import { repeatedParagraph } from './repeated-paragraph.ts';
import { repeatedSummary } from './repeated-summary.ts';
import { repeatedWord } from './repeated-word.ts';
import { sourceAddress } from './source-address.ts';
import { sourceLine } from './source-line.ts';
import { straightQuotes } from './straight-quotes.ts';
import { titleForm } from './title-form.ts';
import { trailingSpace } from './trailing-space.ts';
import { unicodeForm } from './unicode-form.ts';

/** Every rule over the words of one file. */
export const proseChecks: readonly ProseCheck[] = [
  unicodeForm,
  lookAlike,
  invisibleSign,
  impossibleSyllable,
  mixedTones,
  repeatedWord,
  doubledSpace,
  trailingSpace,
  markSpacing,
  straightQuotes,
  mixedQuotes,
  openQuote,
  impossibleDate,
  documentNumber,
  repeatedParagraph,
  repeatedSummary,
  leftover,
  titleForm,
  headingOrder,
  emptyBody,
  emptyList,
  pictureWords,
  sourceLine,
  sourceAddress,
  linkForm,
];
