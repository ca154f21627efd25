/** The formats that a source picture may have. */
export type ImageKind = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif';

const text = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** Whether the first box of an ISO media file names AV1 pictures among its brands (HEIC does not). */
function isAvif(bytes: Uint8Array): boolean {
  if (text(bytes, 4, 8) !== 'ftyp') return false;
  const length = Math.min(
    Number(`0x${Buffer.from(bytes.subarray(0, 4)).toString('hex')}`),
    bytes.length,
    256,
  );
  for (let at = 8; at + 4 <= length; at += 4) {
    // Bytes 12 to 15 are a version number, not a brand.
    if (at !== 12 && /^avi[fs]$/.test(text(bytes, at, at + 4))) return true;
  }
  return false;
}

/**
 * The format by the first bytes, whatever the file is called; undefined for what we do not take.
 * Asked before libvips sees a contributor's file, so that its readers of SVG, PDF and TIFF never run.
 */
export function imageKind(bytes: Uint8Array): ImageKind | undefined {
  if (text(bytes, 0, 3) === '\xff\xd8\xff') return 'jpeg';
  if (text(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (/^GIF8[79]a$/.test(text(bytes, 0, 6))) return 'gif';
  if (text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP') return 'webp';
  return isAvif(bytes) ? 'avif' : undefined;
}
