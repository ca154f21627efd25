import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Builder, Folders } from './builder.ts';
import { updateHugoSite, writeHugoSite } from './hugo-site.ts';

/** The Hugo that is measured: the one named in HUGO, else the one on the PATH. */
export const hugoProgram = process.env.HUGO || 'hugo';

const input = ({ own }: Folders): string => join(own, 'input');

/** Hugo with templates of the same pages. It reads everything in every run: there is no state between its processes. */
export const hugo: Builder = {
  name: 'Hugo',
  cases: ['cold', 'edit', 'add'],
  prepare: (folders) => writeHugoSite(folders.content, input(folders)),
  async ready(folders, wanted, changed) {
    if (wanted === 'cold') rmSync(folders.site, { recursive: true, force: true });
    if (changed !== undefined) updateHugoSite(folders.content, input(folders), changed);
  },
  call: (folders) => ({
    command: [hugoProgram, '--quiet', '--source', input(folders), '--destination', folders.site],
    cwd: input(folders),
  }),
};
