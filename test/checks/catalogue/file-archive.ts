import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Cleanup } from '../../support/cleanup.ts';
import { marked } from '../../support/marked.ts';
import { png } from '../../support/picture.ts';
import { type TestSite, testSite } from '../../support/site.ts';
import type { FileMistake } from './files.ts';

/** An archive with one mistake in it. */
export async function fileArchive(
  t: Cleanup,
  { path, text, encoding, beside, linked }: FileMistake,
): Promise<TestSite> {
  const { text: plain } = marked(text);
  const written = encoding === undefined ? plain : Buffer.from(plain, encoding);
  const site = testSite(t, { 'images/a.png': await png(), ...beside, ...(!linked && { [path]: written }) });
  if (linked) symlinkSync(join(site.content, 'categories.yaml'), join(site.content, path));
  return site;
}
