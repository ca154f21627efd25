/** Draws the site's icons from the favicon: `node scripts/icons.ts`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';

const assets = path.join(import.meta.dirname, '..', 'layouts', 'assets');
const svg = readFileSync(path.join(assets, 'favicon.svg'), 'utf8');
const ground = /<rect[^>]* fill="(#[0-9a-f]{6})"/.exec(svg)?.[1];
if (ground === undefined) throw new Error('favicon.svg has no ground');

/** Phones cut icons to shapes of their own: these are filled to their edges, the letter within the part that stays. */
const filled = (inner: number): string =>
  svg
    .replace(/ rx="\d+"/, '')
    .replace('viewBox="0 0 32 32"', `viewBox="${[16 - inner, 16 - inner, 2 * inner, 2 * inner].join(' ')}"`);

const icons = [
  { name: 'icon-192', size: 192, source: svg },
  { name: 'icon-512', size: 512, source: svg },
  { name: 'icon-maskable-512', size: 512, source: filled(20) },
  { name: 'apple-touch-icon', size: 180, source: filled(17) },
];

mkdirSync(path.join(assets, 'icons'), { recursive: true });
for (const { name, size, source } of icons) {
  const drawn = sharp(Buffer.from(source), { density: 1200 });
  const bytes = await (source === svg ? drawn : drawn.flatten({ background: ground }))
    .resize(size, size)
    .png({ palette: true, colours: 64, effort: 10, compressionLevel: 9 })
    .toBuffer();
  writeFileSync(path.join(assets, 'icons', `${name}.png`), bytes);
  console.log(`${name}.png  ${bytes.length} bytes`);
}
