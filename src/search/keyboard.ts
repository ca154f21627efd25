// Shared with the browser: no import, nothing of Node.
// What a keyboard left behind that had no Vietnamese input method, or one that was switched off.

const telexTones: Readonly<Record<string, string>> = {
  ...{ f: '\u0300', s: '\u0301', r: '\u0309', x: '\u0303', j: '\u0323' },
};
const vniTones: Readonly<Record<string, string>> = {
  ...{ 2: '\u0300', 1: '\u0301', 3: '\u0309', 4: '\u0303', 5: '\u0323' },
};

/** Puts a tone where it stands in the syllable; a letter with a mark of its own carries it, else the placement of `canon`. */
function withTone(syllable: string, tone: string): string {
  const vowels = [...syllable.matchAll(/[aăâeêioôơuưy]/g)].map(({ index }) => index);
  const onset = /^(?:qu|gi)/.test(syllable) && vowels.length > 1 ? 1 : 0;
  const own = vowels.slice(onset);
  const marked = own.filter((at) => /[ăâêôơư]/.test(syllable[at] ?? ''));
  const open = own.at(-1) === syllable.length - 1;
  const plain = own.length === 1 ? own[0] : own.length === 3 || !open ? own[1] : own[0];
  const at = marked.at(-1) ?? plain;
  if (at === undefined) return syllable;
  return (syllable.slice(0, at + 1) + tone + syllable.slice(at + 1)).normalize('NFC');
}

/** `dduwowngf` -> `đường`; undefined when nothing in the word is Telex. In small letters. */
export function fromTelex(word: string): string | undefined {
  const toned = /^(.*[aeiouyw](?:ch|ng|nh|[cmnpt])?)([fsrxj])((?:ch|ng|nh|[cmnpt])?)$/.exec(word);
  const bare = toned ? `${toned[1]}${toned[3]}` : word;
  const shaped = bare
    .replace(/^dd/, 'đ')
    .replace(/^d(.*)d$/, 'đ$1')
    .replace(/(?:uw?|w)ow/, 'ươ')
    .replace('aa', 'â')
    .replace('ee', 'ê')
    .replace('oo', 'ô')
    .replace('aw', 'ă')
    .replace('ow', 'ơ')
    .replace(/uw|w/, 'ư');
  const tone = toned ? telexTones[toned[2] ?? ''] : undefined;
  const made = tone === undefined ? shaped : withTone(shaped, tone);
  return made === word ? undefined : made;
}

/** `d9u7o7ng2` and `duong972` -> `đường`; undefined when nothing in the word is VNI. In small letters. */
export function fromVni(word: string): string | undefined {
  if (!/^[a-z]+\d[a-z\d]*$/.test(word)) return undefined;
  let tone: string | undefined;
  let shaped = word.replace(/^d(.*?)9/, 'đ$1').replace(/[1-5]/g, (digit) => {
    tone = vniTones[digit];
    return '';
  });
  shaped = shaped
    .replace(
      /([aeo])([^6]*)6/,
      (_, vowel: string, rest: string) => `${{ a: 'â', e: 'ê', o: 'ô' }[vowel]}${rest}`,
    )
    .replace(/u7?o([^7]*)7/, 'ươ$1')
    .replace(/([ou])([^7]*)7/, (_, vowel: string, rest: string) => `${vowel === 'o' ? 'ơ' : 'ư'}${rest}`)
    .replace(/a([^8]*)8/, 'ă$1');
  if (/\d/.test(shaped)) return undefined;
  return tone === undefined ? shaped : withTone(shaped, tone);
}
