import type { ProseCheck } from '../prose-check.ts';

/** A last line that names where the text is from: “Theo Báo Hạ Lam”, “(Nguồn: TTXVN)”, “Theo A/B”. A sentence goes on with a comma. */
const named =
  /^[\s(*_\ue000]*(?:Theo|Nguồn(?: tin)?|Tổng hợp(?: từ| theo)?)[ :]+(\p{Lu}[^.,;!?\n]{1,60}?)[\s)*_.\ue000]*$/u;

/** The source of an article stands as its last line, where `source` belongs. */
export const sourceLine: ProseCheck = {
  rule: 'source-line',
  severity: 'warning',
  *look({ passages, keys }, words) {
    const last = passages.findLast(({ kind }) => kind === 'paragraph');
    const name =
      last &&
      named
        .exec(last.words)?.[1]
        ?.replace(/[\ue000\ue001]/g, '')
        .trim();
    if (last && name)
      yield { start: last.start, end: last.end, say: words.sourceLine(name, keys.has('source')) };
  },
};
