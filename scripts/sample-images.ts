/** Draws the pictures of the sample archive: `node scripts/sample-images.ts [file …]`. */
import path from 'node:path';
import { bridge } from './sample-images/bridge.ts';
import { coffeeHills } from './sample-images/coffee-hills.ts';
import { districtHospital } from './sample-images/district-hospital.ts';
import { farmPrices } from './sample-images/farm-prices.ts';
import { fishingHarbour } from './sample-images/fishing-harbour.ts';
import { floatingMarket } from './sample-images/floating-market.ts';
import { gongFestival } from './sample-images/gong-festival.ts';
import { libraryBus } from './sample-images/library-bus.ts';
import { mangrove } from './sample-images/mangrove.ts';
import { mountainSchool } from './sample-images/mountain-school.ts';
import { oldStreet } from './sample-images/old-street.ts';
import { pottery } from './sample-images/pottery.ts';
import { render } from './sample-images/render.ts';
import { reservoir } from './sample-images/reservoir.ts';
import { solarIsland } from './sample-images/solar-island.ts';
import { stadium } from './sample-images/stadium.ts';
import { terraces } from './sample-images/terraces.ts';

const scenes = [
  solarIsland,
  oldStreet,
  mangrove,
  libraryBus,
  farmPrices,
  bridge,
  coffeeHills,
  districtHospital,
  fishingHarbour,
  floatingMarket,
  gongFestival,
  mountainSchool,
  pottery,
  reservoir,
  stadium,
  terraces,
];

const folder = path.join(import.meta.dirname, '..', 'content', 'images');
const wanted = process.argv.slice(2);
for (const scene of scenes) {
  if (wanted.length > 0 && !wanted.includes(scene.file)) continue;
  const bytes = await render(scene, folder);
  console.log(`${scene.file}  ${Math.round(bytes / 1000)} kB`);
}
