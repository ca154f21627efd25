// Run as a process: makes one change of a site of a few files, as a build does, with a file for the state.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from '../../src/lib/digest.ts';
import { must } from '../../src/lib/unreachable.ts';
import { outputPath } from '../../src/model/ids.ts';
import type { Maker } from '../../src/model/plan.ts';
import { beginApply, dropStaged, finishApply } from '../../src/publish/apply.ts';
import type { ApplyFolders } from '../../src/publish/apply-folders.ts';
import { canPlaceWhole } from '../../src/publish/place-whole.ts';
import { Staging, stagingFolder } from '../../src/publish/staging.ts';
import { openStore } from '../../src/state/store.ts';

/** One version of a site: path, who made it, bytes. */
export type Version = readonly (readonly [string, Maker, string])[];

export const before: Version = [
  ['nginx-headers.conf', 'asset', 'x'],
  ['assets/site.css', 'asset', 'old'],
  ['index.html', 'home', 'old'],
  ['feed.xml', 'feed', 'old'],
  ['a', 'redirect', 'a file that becomes a folder'],
  ['b/c/index.html', 'article', 'in a folder that becomes a file'],
  ['deep/er/index.html', 'article', 'goes, and its folders'],
];

export const after: Version = [
  ['nginx-headers.conf', 'asset', 'x'],
  ['assets/site.css', 'asset', 'new'],
  ['anh/1.webp', 'image', 'a picture'],
  ['index.html', 'home', 'new'],
  ['feed.xml', 'feed', 'new'],
  ['a/index.html', 'article', 'new'],
  ['b', 'redirect', 'new'],
];

/** Stages a version and begins to apply it over another. */
export async function begin(folders: ApplyFolders, from: Version, to: Version) {
  const store = must(openStore(undefined), 'a state in memory');
  const staging = new Staging(store, stagingFolder(folders.state), canPlaceWhole(folders));
  for (const [path, maker, text] of to) {
    if (from.some(([other, , known]) => other === path && known === text)) continue;
    const output = { path: outputPath(path), key: digestOf(text), maker, address: '', parts: '' };
    store.run('INSERT INTO planned VALUES (?, 1)', path);
    if (maker === 'image') {
      const file = join(folders.state, 'images', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      await staging.take(output, file, true);
    } else staging.write(output, Buffer.from(text));
  }
  const gone = from.map(([path]) => path).filter((path) => !to.some(([other]) => other === path));
  staging.verify();
  return beginApply(folders, { staging, gone, after: 'before' });
}

if (process.argv[1] === import.meta.filename) {
  const [, , site = '', state = '', first] = process.argv;
  const journal = await begin({ site, state }, first === undefined ? before : [], after);
  writeFileSync(join(state, 'release'), journal.release);
  // Read back: what was promised is what is done.
  if (readFileSync(join(state, 'release'), 'utf8') !== journal.release) throw new Error('not promised');
  finishApply({ site, state }, journal);
  dropStaged({ site, state });
}
