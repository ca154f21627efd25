import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeArchive } from '../corpus/write-archive.ts';

interface Order {
  readonly corpus: string;
  readonly work: string;
  readonly articles: number;
  readonly skip: number;
  readonly stock: boolean;
  /** Ask the site that stands there as it is. */
  readonly standing: boolean;
  readonly say: (line: string) => void;
}

const root = join(import.meta.dirname, '../..');
/** The same for every run: what is public depends on it. */
const now = '2026-01-01T08:00+07:00';

function run(command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`${args.join(' ')}: exit code ${status}\n${stderr.slice(-2_000)}`);
}

/** Writes the archive, builds its site, and lets Pagefind's own command index the same pages; what stands already is kept up to date. */
export async function buildSites({ corpus, work, articles, skip, stock, standing, say }: Order) {
  const [content, site, bundle] = ['content', 'site', 'stock'].map((name) => join(work, name)) as [
    string,
    string,
    string,
  ];
  if (!existsSync(content)) {
    say(`writing ${articles} articles`);
    await writeArchive({ file: corpus, out: content, articles, skip });
  }
  if (standing) return { content, site, ...(stock && { stock: bundle }) };
  say('building the site');
  const options = ['--content', content, '--out', site, '--state', join(work, 'state'), '--now', now];
  run(process.execPath, ['--max-semi-space-size=8', 'scripts/khobao.js', 'build', ...options]);
  if (stock && !existsSync(bundle)) {
    say('indexing the same pages with Pagefind’s own command');
    rmSync(bundle, { recursive: true, force: true });
    const runner = join(root, 'node_modules/pagefind/lib/runner/bin.cjs');
    const glob = '[0-9][0-9][0-9][0-9]/[0-9][0-9]/*[a-z]*/index.html';
    run(process.execPath, [
      runner,
      '--site',
      site,
      '--glob',
      glob,
      '--output-path',
      bundle,
      '--force-language',
      'vi',
    ]);
  }
  return { content, site, ...(stock && { stock: bundle }) };
}
