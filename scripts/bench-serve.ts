import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { articleIds } from './bench/changes.ts';
import { Serving } from './bench/serving.ts';

const usage = `npm run bench:serve [-- --content <folder>] [--saves 20] [--work <folder>]
measures khobao serve on a copy of the content: from a save to the page fetched again, and memory on the way;
--saves 1000 tells whether memory stays flat`;

/** Bytes as whole megabytes. */
const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;

/** The value below which a share of the sorted values lies. */
const quantile = (values: readonly number[], share: number): string =>
  `${Math.round([...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0)} ms`;

/** Saves articles in turn, the newest, the oldest and those between, and prints what it took. */
async function measure(content: string, work: string, saves: number): Promise<void> {
  const copy = join(work, 'content');
  cpSync(content, copy, { recursive: true });
  const ids = articleIds(copy);
  const started = performance.now();
  const serving = await Serving.start(copy, join(work, 'state'));
  const say = (text: string): void => void process.stdout.write(`${text}\n`);
  say(`${ids.length} articles; first build ${Math.round((performance.now() - started) / 1_000)} s`);
  const parts = 20;
  const times: number[] = [];
  try {
    for (let save = 1; save <= saves; save++) {
      const at = Math.round(((save % parts) / (parts - 1)) * (ids.length - 1));
      const id = ids[Math.min(at, ids.length - 1)] ?? '';
      const file = join(copy, 'articles', `${id}.md`);
      const mark = `Saved the ${save}th time.`;
      const text = `${readFileSync(file, 'utf8').replace(/\nSaved the \d+th time\.\n$/, '')}\n${mark}\n`;
      // The body and, every second time, the title: what lists and cards show.
      const edited = save % 2 ? text : text.replace(/^title: (["']?)(?:\d+ )?/m, `title: $1${save} `);
      times.push(await serving.follow(() => writeFileSync(file, edited), `/${id}/`, mark));
      if (process.env.KHOBAO_DEBUG === '1') say(`${save} ${id} ${Math.round(times.at(-1) ?? 0)} ms`);
      if ([20, 100, 250, 500, 750, 1_000].includes(save) || save === saves)
        say(
          `after ${save} saves: median ${quantile(times, 0.5)}, 95 % ${quantile(times, 0.95)}, longest ${quantile(times, 1)}, memory ${megabytes(serving.residentBytes())}`,
        );
    }
  } finally {
    await serving.stop();
  }
}

const text = { type: 'string' } as const;
const { values } = parseArgs({
  options: { content: text, saves: text, work: text, help: { type: 'boolean' } },
});
if (values.help) process.stdout.write(`${usage}\n`);
else {
  const work = resolve(values.work ?? mkdtempSync(join(tmpdir(), 'khobao-serve-')));
  try {
    const content = resolve(values.content ?? join(import.meta.dirname, '../content'));
    await measure(content, work, Number(values.saves ?? '20'));
  } finally {
    if (values.work === undefined) rmSync(work, { recursive: true, force: true });
  }
}
