import { nothing } from '../../model/prose.ts';
import type { ProseCheck } from '../prose-check.ts';

/** Words that are never doubled on purpose, as xanh xanh or ngày ngày are. */
const once =
  'của|và|các|những|được|cho|với|trong|tại|để|đã|sẽ|bị|khi|vì|nhưng|thì|mà|theo|do|bởi|hoặc|cũng|rằng|nếu|một|không|này|đó|trên|dưới|về|vào|ra|đến|có|như|hơn|phải|bằng|sau|trước|giữa|còn|chỉ|việc|người dân|tỉnh|huyện|xã';
/** Words of two syllables whose second one may rightly stand before itself. */
const compounds = /(?:giàu có|hiện có|hàng không|kho có|hay không)$/iu;
const gap = `[ ${nothing}\\n]+`;
const doubled = new RegExp(
  `(?<![\\p{L}\\p{N}-]|đi đi |ra ra )(${once})(${gap})(\\1)(?![\\p{L}\\p{N}-])`,
  'giu',
);

/** A word that stands twice. Many Vietnamese words are doubled on purpose: only those that never are count. */
export const repeatedWord: ProseCheck = {
  rule: 'repeated-word',
  severity: 'warning',
  *look({ passages, isVietnamese }, words) {
    if (!isVietnamese) return;
    for (const passage of passages)
      for (const { 0: found, 1: word = '', index } of passage.words.matchAll(doubled)) {
        // “Cho cho biết”, the name Cho; “giàu có có thể”, “hàng không không nhận”: a word of two syllables ends there.
        const before = passage.words.slice(0, index).trimEnd();
        if (word !== word.toLowerCase() && !/(?:^|[.!?…:“"(])$/u.test(before)) continue;
        if (compounds.test(`${before} ${word}`)) continue;
        // “Có có không không”: a capital within is the start of a sentence or of a name.
        if (found.slice(-word.length) !== found.slice(-word.length).toLowerCase()) continue;
        const end = passage.start + index + found.length;
        yield { start: end - word.length, end, say: words.repeatedWord(word.toLowerCase()) };
      }
  },
};
