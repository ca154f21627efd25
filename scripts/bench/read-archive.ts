import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An article as a peer needs it, from a file of `scripts/corpus.ts`. */
export interface BenchArticle {
  /** `2024/07/mua-lu`. */
  readonly id: string;
  /** `2024-07-15 08:05`, local. */
  readonly date: string;
  readonly title: string;
  readonly category: string;
  readonly summary?: string;
  /** Markdown. */
  readonly body: string;
}

/** A category of `categories.yaml`. */
export interface BenchCategory {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly order: number;
}

/** The names and values of front matter as the corpus writes it: one line each, values plain or JSON. */
function fields(lines: string): Record<string, string> {
  const pairs = [...lines.matchAll(/^[- ]*(\w+): (.*)$/gm)].map(([, name = '', value = '']) => {
    const text: unknown = value.startsWith('"') ? JSON.parse(value) : value;
    return [name, String(text)];
  });
  return Object.fromEntries(pairs);
}

/** Reads one article's text. */
export function readBenchArticle(id: string, text: string): BenchArticle {
  const end = text.indexOf('\n---\n', 4);
  const { title = '', date = '', category = '', summary } = fields(text.slice(4, end));
  const body = text.slice(end + 5).trimStart();
  return { id, title, date, category, body, ...(summary !== undefined && { summary }) };
}

/** Every article of an archive that `scripts/corpus.ts` wrote, by date and then by id. */
export function readArchive(content: string): BenchArticle[] {
  const folder = join(content, 'articles');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.md'),
  );
  return files
    .map((file) => readBenchArticle(file.slice(0, -3), readFileSync(join(folder, file), 'utf8')))
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1));
}

/** The categories of an archive that `scripts/corpus.ts` wrote. */
export const readBenchCategories = (content: string): BenchCategory[] =>
  readFileSync(join(content, 'categories.yaml'), 'utf8')
    .split(/^(?=- )/m)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const { id = '', title = '', description = '', order = '0' } = fields(block);
      return { id, title, description, order: Number(order) };
    });
