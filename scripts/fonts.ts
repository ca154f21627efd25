import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { fontFaces, type Typeface } from './fonts/font-faces.ts';
import { commonLetters, rareLetters } from './fonts/letters.ts';

const out = join(import.meta.dirname, '../layouts/assets/fonts');
const sheet = join(import.meta.dirname, '../layouts/assets/css/fonts.css');

/** Packages of the npm registry with the whole fonts as they were published; all under the SIL Open Font License. */
const typefaces: readonly Typeface[] = [
  {
    family: 'Source Serif 4',
    package: '@expo-google-fonts/source-serif-4@0.4.1',
    file: 'source-serif',
    fallbacks: [
      { name: 'Georgia', or: ['Gelasio'], twin: '@expo-google-fonts/gelasio@0.4.1', file: 'Gelasio' },
      {
        name: 'Times New Roman',
        or: ['Liberation Serif', 'Tinos'],
        twin: '@expo-google-fonts/tinos@0.4.2',
        file: 'Tinos',
      },
      { name: 'Noto Serif', twin: '@expo-google-fonts/noto-serif@0.4.2', file: 'NotoSerif' },
    ],
    faces: [
      { weight: 400, style: 'normal', source: '400Regular/SourceSerif4_400Regular.ttf' },
      { weight: 700, style: 'normal', source: '700Bold/SourceSerif4_700Bold.ttf' },
      { weight: 400, style: 'italic', source: '400Regular_Italic/SourceSerif4_400Regular_Italic.ttf' },
    ],
  },
  {
    family: 'Be Vietnam Pro',
    package: '@expo-google-fonts/be-vietnam-pro@0.4.1',
    file: 'be-vietnam',
    fallbacks: [
      {
        name: 'Arial',
        or: ['Liberation Sans', 'Arimo', 'Helvetica'],
        twin: '@expo-google-fonts/arimo@0.4.3',
        file: 'Arimo',
      },
      { name: 'Roboto', twin: '@expo-google-fonts/roboto@0.4.3', file: 'Roboto' },
    ],
    // One weight for kickers, menus, captions and figures alike: a second one would cost every reader 13 KB.
    faces: [{ weight: 500, style: 'normal', source: '500Medium/BeVietnamPro_500Medium.ttf' }],
  },
];

/**
 * What the style sheet asks of a font, and what letters with marks need. The fonts as published have small capitals, old figures and
 * fractions besides: more glyphs than letters.
 */
const keepFeatures = ['ccmp', 'kern', 'liga', 'lnum', 'locl', 'mark', 'mkmk', 'tnum'];

const work = mkdtempSync(join(tmpdir(), 'khobao-fonts-'));

/** A file of a package, which is fetched from the registry once. */
function whole(name: string, path: string): string {
  const folder = join(work, name.replace(/\W+/g, '-'));
  if (!existsSync(folder)) {
    mkdirSync(folder);
    execFileSync('npm', ['pack', name, '--pack-destination', folder, '--silent'], { stdio: 'pipe' });
    const archive = readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? '';
    execFileSync('tar', ['xzf', join(folder, archive), '-C', folder]);
  }
  return join(folder, 'package', path);
}

const rules: string[] = [];
mkdirSync(out, { recursive: true });
for (const typeface of typefaces) {
  for (const { weight, style, source } of typeface.faces) {
    const font = readFileSync(whole(typeface.package, source));
    const name = `${typeface.file}-${weight}${style === 'italic' ? '-italic' : ''}`;
    for (const [letters, ending] of [
      [commonLetters, ''],
      [rareLetters, '-rare'],
    ] as const) {
      // Hints are for screens of long ago, and half of what Be Vietnam Pro weighs.
      const bytes = await subsetFont(font, letters, { targetFormat: 'woff2', keepFeatures, noHinting: true });
      writeFileSync(join(out, `${name}${ending}.woff2`), bytes);
      process.stdout.write(`${name}${ending}: ${(bytes.length / 1024).toFixed(1)} KB\n`);
    }
  }
  rules.push(fontFaces(typeface, whole));
  copyFileSync(whole(typeface.package, 'LICENSE_FONT'), join(out, `${typeface.file}-OFL.txt`));
}
rmSync(work, { recursive: true });
const note =
  'Made by scripts/fonts.ts: the faces, and local ones set to their measures until they have come.';
writeFileSync(sheet, `/* ${note} */\n${rules.join('\n')}`);
