import type { ProseCheck } from '../prose-check.ts';
import { wordsOf } from './word-tokens.ts';

const others = 'АВЕЅІЈКМНОРСТУХасеѕіјорухуԁΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρυχιακ';
const latins = 'ABESIJKMHOPCTYXacesijopyxydABEZHIKMNOPTYXovpuxiak';

/** The same word in Latin letters. */
const inLatin = (word: string): string =>
  [...word].map((letter) => latins[others.indexOf(letter)] ?? letter).join('');

/** A Cyrillic or Greek letter in a word of Latin ones, which it looks like: no search finds that word. */
export const lookAlike: ProseCheck = {
  rule: 'look-alike',
  severity: 'warning',
  *look({ passages, source }, words) {
    if (!/[\u0370-\u03ff\u0400-\u04ff\u0500-\u052f]/.test(source.text)) return;
    for (const passage of passages)
      for (const { text, start, end } of wordsOf(passage)) {
        const strange = /[\p{Script=Cyrillic}\p{Script=Greek}]/u.exec(text)?.[0];
        if (strange === undefined || strange === 'µ' || !/\p{Script=Latin}/u.test(text)) continue;
        const plain = inLatin(text);
        // αB, Δt: signs of science, not slips.
        if (/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(plain)) continue;
        const script = /\p{Script=Greek}/u.test(strange) ? 'greek' : 'cyrillic';
        yield { start, end, say: words.lookAlike[script](strange, plain) };
      }
  },
};
