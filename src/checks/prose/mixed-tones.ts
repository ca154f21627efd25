import type { ProseCheck } from '../prose-check.ts';
import { type Word, wordsOf } from './word-tokens.ts';

/** oa, oe, uy at the end of a syllable: the tone on the first vowel (hòa) or on the second (hoà). `qu` has a y alone. */
const first = /^(?:[bcdđghklmnprstvx]|ch|gh|kh|ng|nh|ph|th|tr)?(?:[òóỏõọ][ae]|[ùúủũụ]y)$/;
const second = /^(?:[bcdđghklmnprstvx]|ch|gh|kh|ng|nh|ph|th|tr)?(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/;

/** Both ways of placing a tone in one text: hòa and hoà. Names keep the one that their bearers write. */
export const mixedTones: ProseCheck = {
  rule: 'mixed-tones',
  severity: 'warning',
  *look({ passages, isVietnamese }, words) {
    if (!isVietnamese) return;
    const old: Word[] = [];
    const recent: Word[] = [];
    for (const passage of passages)
      for (const word of wordsOf(passage)) {
        if (first.test(word.text)) old.push(word);
        else if (second.test(word.text)) recent.push(word);
      }
    if (old.length === 0 || recent.length === 0) return;
    const [few, many] = recent.length <= old.length ? [recent, old] : [old, recent];
    const [word] = few;
    const [other] = many;
    if (!word || !other) return;
    yield { start: word.start, end: word.end, say: words.mixedTones(word.text, other.text, few.length) };
  },
};
