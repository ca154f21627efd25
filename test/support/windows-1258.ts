const letters = new Map<string, number>();
const decoder = new TextDecoder('windows-1258');
for (let byte = 0; byte < 256; byte++) letters.set(decoder.decode(Uint8Array.of(byte)), byte);

const tones = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** A text in the encoding that Windows had for Vietnamese: a letter, then its tone as a byte of its own. */
export function windows1258(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const char of text.normalize('NFC')) {
    const known = letters.get(char);
    const parts = [...char.normalize('NFD')];
    const tone = parts.find((part) => tones.includes(part)) ?? '';
    const letter = parts
      .filter((part) => part !== tone)
      .join('')
      .normalize('NFC');
    const [first, second] =
      known === undefined ? [letters.get(letter), letters.get(tone)] : [known, undefined];
    if (first === undefined || (known === undefined && second === undefined && tone !== ''))
      throw new Error(`no byte for ${char}`);
    bytes.push(first, ...(second === undefined ? [] : [second]));
  }
  return Uint8Array.from(bytes);
}
