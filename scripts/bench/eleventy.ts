import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Builder, Folders } from './builder.ts';
import { readArchive, readBenchArticle } from './read-archive.ts';

const root = join(import.meta.dirname, '../..');
const input = ({ own }: Folders): string => join(own, 'input');

function writeArticle(folder: string, id: string, text: string): void {
  const { title, date, category, summary = '', body } = readBenchArticle(id, text);
  const [day = '', clock = ''] = date.split(' ');
  const fields = {
    ...{ layout: 'article.11ty.js', permalink: `/${id}/index.html`, title, summary, category, day },
    ...{ stamp: `${day}T${clock}:00+07:00` },
  };
  const file = join(folder, 'articles', `${id}.md`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `---json\n${JSON.stringify(fields)}\n---\n\n${body}`);
}

/** Stock Eleventy, with its own way to read articles and to make lists. Memory and patience end above 10,000 articles. */
export const eleventy: Builder = {
  name: 'stock Eleventy',
  cases: ['cold', 'edit', 'add'],
  most: 10_000,
  prepare(folders) {
    const folder = input(folders);
    cpSync(join(import.meta.dirname, 'peers/eleventy'), folder, { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    for (const { id } of readArchive(folders.content))
      writeArticle(folder, id, readFileSync(join(folders.content, 'articles', `${id}.md`), 'utf8'));
  },
  async ready(folders, wanted, changed) {
    if (wanted === 'cold') rmSync(folders.site, { recursive: true, force: true });
    if (changed !== undefined)
      writeArticle(
        input(folders),
        changed,
        readFileSync(join(folders.content, 'articles', `${changed}.md`), 'utf8'),
      );
  },
  call: (folders) => ({
    command: [
      process.execPath,
      join(root, 'node_modules/@11ty/eleventy/cmd.cjs'),
      '--quiet',
      `--output=${folders.site}`,
    ],
    cwd: input(folders),
  }),
};
