/** Colours that stand in for a picture until it comes: four steps of red, green and blue each, so 64 classes of the style sheet. */
export const tints = 64;

/** The middle of each step of a channel. */
const steps = [32, 96, 160, 224];

/** The colour of a class, `#2060a0`. */
export const tintColour = (tint: number): string =>
  `#${[tint >> 4, (tint >> 2) & 3, tint & 3].map((step) => (steps[step] ?? 0).toString(16).padStart(2, '0')).join('')}`;

/** The class that most pixels fall into; of equal ones the darker. Pixels are three or one byte each, as sharp gives them raw. */
export function tintOf(pixels: Uint8Array, count = 256): number {
  const channels = Math.max(1, Math.floor(pixels.length / count));
  const found = new Array<number>(tints).fill(0);
  for (let at = 0; at + channels <= pixels.length; at += channels) {
    const channel = (offset: number): number => (pixels[channels < 3 ? at : at + offset] ?? 0) >> 6;
    const tint = (channel(0) << 4) | (channel(1) << 2) | channel(2);
    found[tint] = (found[tint] ?? 0) + 1;
  }
  return found.indexOf(Math.max(...found));
}
