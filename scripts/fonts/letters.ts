const vowels = 'aăâeêioôơuưy';
/** Huyền, hỏi, ngã, sắc, nặng. */
const tones = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/** The 134 letters of Vietnamese that ASCII does not have. */
export const vietnameseLetters: readonly string[] = [
  ...[...vowels].flatMap((vowel) => [vowel, ...tones.map((tone) => (vowel + tone).normalize('NFC'))]),
  'đ',
]
  .flatMap((letter) => [letter, letter.toUpperCase()])
  .filter((letter) => letter.charCodeAt(0) > 0x7f);

const ascii = Array.from({ length: 0x5f }, (_, index) => String.fromCharCode(0x20 + index)).join('');

/** What names of Ê Đê, Ba Na, Gia Rai, Chăm or Tày origin need beside that; some of their letters are put together from marks. */
const minorityLetters = 'ƀɃČčĔĕĬĭŎŏŬŭŇňŤťÑñ\u0306\u0302\u0303\u0301\u0300\u0309\u0323\u030c\u0304';

/** What the languages of Viet Nam are written with: one file for each face. */
export const commonLetters = `${ascii}${vietnameseLetters.join('')}${minorityLetters}\u00a0“”‘’–—…•·«»×°²³½₫€§©→←↑↓−\u202f`;

/** What names and words of other languages need beside that. */
export const rareLetters = 'ÇçÄäËëÏïÖöÜüÅåÆæŒœßŸÿÎîÛûĀāĒēĪīŌōŪū±¼¾¥£®™†‡‰';
