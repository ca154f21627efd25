import { createReadStream } from 'node:fs';
import { createBrotliDecompress } from 'node:zlib';

/** One line of a corpus. */
export interface CorpusArticle {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  /** Paragraphs. */
  readonly body: readonly string[];
  readonly captions: readonly string[];
  readonly category: string;
  /** ISO 8601. */
  readonly date: string;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const areTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

function isArticle(value: Partial<Record<keyof CorpusArticle, unknown>>): value is CorpusArticle {
  const { id, title, lead, body, captions, category, date } = value;
  return [id, title, lead, category, date].every(isText) && areTexts(body) && areTexts(captions);
}

/** The lines of a text file, which may be compressed with brotli; only `\n` ends a line, for JSON may hold U+2028. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const raw = createReadStream(file);
  const bytes = file.endsWith('.br') ? raw.pipe(createBrotliDecompress()) : raw;
  // A pipe does not hand errors on; without this a missing file would end as an empty one.
  raw.on('error', (error) => bytes.destroy(error));
  bytes.setEncoding('utf8');
  let rest = '';
  for await (const chunk of bytes) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** Streams the articles of a corpus (JSON lines) from the one after `skip` on. Throws on a line of another form. */
export async function* corpusArticles(file: string, skip: number): AsyncGenerator<CorpusArticle> {
  let number = 0;
  for await (const line of linesOf(file)) {
    number++;
    if (number <= skip || line.trim() === '') continue;
    const value: unknown = JSON.parse(line);
    if (value === null || typeof value !== 'object' || !isArticle(value))
      throw new Error(
        `line ${number} of the corpus is no {id, title, lead, body[], captions[], category, date}`,
      );
    yield value;
  }
}
