import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import sharp from 'sharp';
import type { ImageSettings } from '../../src/model/source-image.ts';

/** Small settings, so that tests take milliseconds. */
export const settings: ImageSettings = {
  widths: [32, 64, 128],
  avifWidths: [64],
  maxPixels: 1_000_000,
  jpegQuality: 78,
  webpQuality: 76,
  avifQuality: 50,
  avifEffort: 2,
};

/** A folder that goes with the test. */
export function temporaryFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'khobao-images-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A picture whose left half is red and whose right half is blue. */
export const twoColours = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: 'blue' } }).composite([
    {
      input: { create: { width: Math.floor(width / 2), height, channels: 3, background: 'red' } },
      left: 0,
      top: 0,
    },
  ]);

/** A picture that does not compress to nothing, so that cutting its file hurts. */
export const noise = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  });
