import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The ids of all articles of a content folder, in the order of their folders. */
export const articleIds = (content: string): string[] =>
  readdirSync(join(content, 'articles'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.slice(0, -3))
    .sort();

const fileOf = (content: string, id: string): string => join(content, 'articles', `${id}.md`);

/** Changes the title of the article in the middle of the archive, another one in each run; gives its id. */
export function editOne(content: string, ids: readonly string[], run: number): string {
  const id = ids[Math.floor(ids.length / 2) + run] ?? '';
  const file = fileOf(content, id);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: "/m, `title: "Sửa lần ${run}: `));
  return id;
}

/** Writes an article that is later than all others, within the month of the last one; gives its id. */
export function addOne(content: string, ids: readonly string[], run: number): string {
  const last = ids
    .filter((id) => !id.includes('/bai-moi-'))
    .reduce((a, b) => (b.slice(0, 7) >= a.slice(0, 7) ? b : a));
  const text = readFileSync(fileOf(content, last), 'utf8');
  const [year = 0, month = 1] = last.split('/').map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const id = `${last.slice(0, 8)}bai-moi-${run}`;
  const date = `${last.slice(0, 7).replace('/', '-')}-${days} 23:${10 + run}`;
  const edited = text
    .replace(/^date: .*$/m, `date: ${date}`)
    .replace(/^title: .*$/m, `title: "Bài mới ${run}"`);
  writeFileSync(fileOf(content, id), edited);
  return id;
}
