/**
 * Takes from the committed faces the outlines of the letters that cards for other sites may show, so that making a card
 * takes no font: `node scripts/card-letters.ts`, after `scripts/fonts.ts` made other faces.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardLetters } from './fonts/card-letters.ts';

const file = join(import.meta.dirname, '../src/images/card-letters.json');
const text = cardLetters(join(import.meta.dirname, '../layouts/assets/fonts'));
writeFileSync(file, text);
process.stdout.write(`${file}: ${(text.length / 1024).toFixed(0)} KB\n`);
