import { plainWords } from '../../lib/shingles.ts';
import type { Passage } from '../../model/prose.ts';
import type { ProseCheck } from '../prose-check.ts';

const plain = (passage: Passage | undefined): string => plainWords(passage?.words ?? '').join(' ');

/** The sapo stands again as the first paragraph, or only says the title again: readers would read it twice. */
export const repeatedSummary: ProseCheck = {
  rule: 'repeated-summary',
  severity: 'warning',
  *look({ passages }, words) {
    const summary = passages.find(({ name }) => name === 'summary');
    const said = plain(summary);
    if (!summary || said === '') return;
    const title = passages.find(({ name }) => name === 'title');
    const first = passages.find(({ kind }) => kind === 'paragraph');
    if (said === plain(title)) yield { start: summary.start, end: summary.end, say: words.summaryIsTitle };
    else if (first && said === plain(first))
      yield { start: first.start, end: Math.min(first.end, first.start + 60), say: words.summaryIsFirst };
  },
};
