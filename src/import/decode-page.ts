/** The text of a saved file, and what is to be said of its bytes. */
export interface DecodedText {
  readonly text: string;
  /** Whether some bytes made no character in the encoding that fits best. */
  readonly damaged: boolean;
}

const strict = new TextDecoder('utf-8', { fatal: true });

/** Encodings that pages name by mistake: none of them can write Vietnamese, so that it is the one of Windows for it. */
const misnamed = /^(?:iso-?8859-?1|latin-?1|windows-?1252|cp-?1252|us-ascii|ascii|utf-?8|unicode)$/i;

/** Bytes at the head of a file in which its encoding is looked for. */
const head = 4_096;

/** The encoding that a byte order mark names, or the zero bytes of UTF-16 without one. */
function wide(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, head);
  let even = 0;
  let odd = 0;
  for (const [index, byte] of sample.entries()) if (byte === 0) index % 2 === 0 ? even++ : odd++;
  // A fifth: Vietnamese has many letters whose upper byte is not zero, and markup has none.
  if (odd > sample.length / 5 && even < odd / 4) return 'utf-16le';
  return even > sample.length / 5 && odd < even / 4 ? 'utf-16be' : undefined;
}

/** The encoding that the page says it has. */
function named(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('windows-1252').decode(bytes.subarray(0, head));
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(text)?.[1];
}

function decoder(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/**
 * The text of a saved page or text file. What is valid UTF-8 is UTF-8 whatever the page says, for browsers that saved it
 * left the old name in it; a text that names an encoding without Vietnamese letters is Windows-1258.
 */
export function decodePage(bytes: Uint8Array): DecodedText {
  const found = wide(bytes);
  if (found === undefined) {
    try {
      return { text: strict.decode(bytes), damaged: false };
    } catch {
      // Another encoding, or a file cut in the middle of a letter.
    }
  }
  const label = found ?? named(bytes);
  const fitting = (label !== undefined && !misnamed.test(label) && decoder(label)) || decoder('windows-1258');
  const text = fitting?.decode(bytes) ?? '';
  if (found !== undefined || label === undefined || !/^utf-?8$/i.test(label))
    return { text, damaged: text.includes('\ufffd') };
  // It says UTF-8 and is not quite: a few bad bytes in a good text, or a name that is wrong altogether.
  const lenient = new TextDecoder().decode(bytes);
  const bad = lenient.split('\ufffd').length - 1;
  const letters = lenient.match(/[\u0100-\u1eff]/g)?.length ?? 0;
  return letters > bad * 4 ? { text: lenient, damaged: true } : { text, damaged: text.includes('\ufffd') };
}
