import { canon, fold } from '../../src/search/canon.ts';

const telexTones: Readonly<Record<string, string>> = {
  ...{ '\u0300': 'f', '\u0301': 's', '\u0309': 'r', '\u0303': 'x', '\u0323': 'j' },
};
const vniTones: Readonly<Record<string, string>> = {
  ...{ '\u0300': '2', '\u0301': '1', '\u0309': '3', '\u0303': '4', '\u0323': '5' },
};

/** A word as the keys are pressed for it, the tone last. */
function pressed(
  word: string,
  tones: Readonly<Record<string, string>>,
  shape: (sign: string, before: string) => string,
): string {
  let out = '';
  let tone = '';
  for (const sign of word.normalize('NFD')) {
    if (tones[sign] !== undefined) tone = tones[sign];
    else out += shape(sign, out);
  }
  return out + tone;
}

const each = (text: string, change: (word: string) => string): string =>
  text.split(' ').map(change).join(' ');

/** What the keys of a Telex layout leave when the input method is off. */
export const asTelex = (text: string): string =>
  each(text, (word) =>
    pressed(word, telexTones, (sign, before) => {
      if (sign === '\u0302') return before.at(-1) ?? '';
      if (sign === '\u031b' || sign === '\u0306') return 'w';
      return sign === 'đ' ? 'dd' : sign === 'Đ' ? 'DD' : sign;
    }),
  );

/** The same for VNI. */
export const asVni = (text: string): string =>
  each(text, (word) =>
    pressed(word, vniTones, (sign) => {
      const digit = { '\u0302': '6', '\u031b': '7', '\u0306': '8' }[sign];
      return digit ?? (sign === 'đ' ? 'd9' : sign === 'Đ' ? 'D9' : sign);
    }),
  );

const swapped = new Map(
  'òa oà,óa oá,ỏa oả,õa oã,ọa oạ,òe oè,óe oé,ỏe oẻ,õe oẽ,ọe oẹ,ùy uỳ,úy uý,ủy uỷ,ũy uỹ,ụy uỵ'
    .normalize('NFC')
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** With the tone in the other place wherever there are two; undefined when there is no such syllable. */
export function withSwappedTone(text: string): string | undefined {
  const ours = canon(text);
  const other = ours.replace(
    new RegExp(`(?<!q)(?:${[...swapped.keys()].join('|')})(?!\\p{L})`, 'gu'),
    (found) => swapped.get(found) ?? found,
  );
  return other === ours ? undefined : other;
}

const letters = 'abcdeghiklmnopqrstuvxy';

/** One slip of the finger in one of the longer words: a letter less, more, other, or changed with its neighbour. */
export function withTypo(text: string, random: () => number): string | undefined {
  const words = text.split(' ');
  const long = words.flatMap((word, at) => (/^\p{L}{3,}$/u.test(word.normalize('NFC')) ? [at] : []));
  const at = long[Math.floor(random() * long.length)];
  const word = at === undefined ? undefined : words[at]?.normalize('NFC');
  if (at === undefined || word === undefined) return undefined;
  const place = 1 + Math.floor(random() * (word.length - 1));
  const letter = letters[Math.floor(random() * letters.length)] ?? 'a';
  const [head, tail] = [word.slice(0, place), word.slice(place)];
  const slips = [head + tail.slice(1), head + letter + tail, head + letter + tail.slice(1)];
  if (tail.length > 1) slips.push(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2));
  const slip = slips[Math.floor(random() * slips.length)] ?? word;
  if (fold(canon(slip)) === fold(canon(word))) return undefined;
  words[at] = slip;
  return words.join(' ');
}

const sounds: readonly (readonly [RegExp, string])[] = [
  [/^s(?=\p{L})/u, 'x'],
  [/^x(?=\p{L})/u, 's'],
  [/^tr(?=\p{L})/u, 'ch'],
  [/^ch(?=\p{L})/u, 'tr'],
  [/^gi(?=[aăâeêoôơuưáàảãạ])/u, 'd'],
  [/^d(?=[aăâoôơuư])/u, 'gi'],
];

/** One word as it is misspelt by ear: hỏi for ngã, s for x, tr for ch, d for gi, or the other way round. */
export function misspelt(text: string, random: () => number): string | undefined {
  const words = canon(text).split(' ');
  const ways: [number, string][] = [];
  for (const [at, word] of words.entries()) {
    for (const [form, other] of sounds) if (form.test(word)) ways.push([at, word.replace(form, other)]);
    const parts = word.normalize('NFD');
    const hook = parts.includes('\u0309')
      ? parts.replace('\u0309', '\u0303')
      : parts.replace('\u0303', '\u0309');
    if (hook !== parts) ways.push([at, hook.normalize('NFC')]);
  }
  const way = ways[Math.floor(random() * ways.length)];
  if (way === undefined) return undefined;
  words[way[0]] = way[1];
  return words.join(' ');
}
