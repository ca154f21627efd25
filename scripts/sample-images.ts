/** Draws the pictures of the sample archive: `node scripts/sample-images.ts [file …]`. */
import path from 'node:path';
import { floatingMarket } from './sample-images/floating-market.ts';
import { terraces } from './sample-images/terraces.ts';
import { render } from './sample-images/render.ts';

const scenes = [floatingMarket, terraces];

const folder = path.join(import.meta.dirname, '..', 'content', 'images');
const wanted = process.argv.slice(2);
for (const scene of scenes) {
  if (wanted.length > 0 && !wanted.includes(scene.file)) continue;
  const bytes = await render(scene, folder);
  console.log(`${scene.file}  ${Math.round(bytes / 1000)} kB`);
}
