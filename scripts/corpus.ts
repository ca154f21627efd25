import { parseArgs } from 'node:util';
import { type ArchiveOrder, writeArchive } from './corpus/write-archive.ts';

const usage =
  'npm run corpus -- --file <corpus.ndjson[.br]> --out <folder> [--articles 1000] [--skip 0]; without --file the file in KHOBAO_CORPUS';

function count(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} is no number: ${text}`);
  return Number(text);
}

function order(): ArchiveOrder {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { file: text, out: text, articles: text, skip: text } });
  const file = values.file ?? process.env.KHOBAO_CORPUS;
  if (!file || !values.out) throw new Error(usage);
  return {
    file,
    out: values.out,
    articles: count('articles', values.articles ?? '1000'),
    skip: count('skip', values.skip ?? '0'),
  };
}

try {
  const asked = order();
  const { articles, categories, captions } = await writeArchive(asked);
  process.stdout.write(
    `${articles} articles in ${categories} categories -> ${asked.out} (${captions} captions left out: the corpus has no pictures)\n`,
  );
} catch (error) {
  process.stderr.write(`corpus: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
