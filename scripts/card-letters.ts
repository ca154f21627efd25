/**
 * Takes from the committed faces the outlines of the letters that cards for other sites may show, so that making a card
 * takes no font: `node scripts/card-letters.ts && biome check --write`, after `scripts/fonts.ts` made other faces.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardLetters } from './fonts/card-letters.ts';

const file = join(import.meta.dirname, '../src/images/card-letters.json');
const text = JSON.stringify(cardLetters(join(import.meta.dirname, '../layouts/assets/fonts')), null, 2);
writeFileSync(file, `${text}\n`);
process.stdout.write(`${file}: ${(text.length / 1024).toFixed(0)} KB\n`);
