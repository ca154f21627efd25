import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { newArticle } from '../content/new-article.ts';
import { readCategories } from '../content/read-categories.ts';
import { nearest } from '../lib/nearest.ts';
import { slugOf } from '../lib/vietnamese.ts';
import type { Category } from '../model/article.ts';
import { contentPath } from '../model/ids.ts';
import { Refusal } from '../model/refusal.ts';
import { site } from '../site.ts';
import { stringsOf } from '../strings/strings.ts';
import type { Command, Invocation } from './command.ts';

const all = stringsOf(site.lang);
const words = all.cli.newArticle;

/** The archive's categories. Refuses an archive whose list cannot be read. */
function categoriesOf({ content, shown }: Invocation): readonly Category[] {
  const file = join(content, 'categories.yaml');
  const found = existsSync(file)
    ? readCategories(contentPath('categories.yaml'), readFileSync(file), all.problems).value
    : undefined;
  if (found === undefined || found.length === 0) throw new Refusal(words.noCategories(shown(file)));
  return found;
}

/** The category that was named, or that the editor at the keyboard chooses. */
async function chosenCategory(invocation: Invocation, categories: readonly Category[]): Promise<string> {
  const ids = categories.map(({ id }) => id as string);
  const list = categories.map(({ id, title }) => `${id} (${title})`).join(', ');
  let named = invocation.category;
  if (named === undefined && invocation.asks) {
    const asker = createInterface({ input: process.stdin, output: process.stdout });
    named = (await asker.question(`${words.which(list)} `)).trim();
    asker.close();
  }
  if (named === undefined || named === '') throw new Refusal(words.needsCategory(list));
  // Who knows the newspaper knows its titles: “Thời sự” is as good as `thoi-su`.
  const wanted = slugOf(named);
  const found = categories.find(({ id, title }) => id === wanted || slugOf(title) === wanted);
  if (found === undefined) throw new Refusal(words.unknownCategory(named, nearest(wanted, ids), list));
  return found.id;
}

/**
 * The title that was typed. Programs that make “ of " leave it in the title, and the shell parts its words: then the
 * marks around the whole are not the title's.
 */
function typedTitle(operands: readonly string[]): string {
  const title = operands.join(' ').replace(/\s+/g, ' ').trim();
  const [, inner] = (operands.length > 1 && /^[“”„‘’«]([^“”„‘’«»]*)[“”‘’»]$/.exec(title)) || [];
  return (inner ?? title).trim();
}

/** `khobao new "Tiêu đề"`: begins an article in the folder of its month. Never writes over a file. */
export const begin: Command = async (invocation) => {
  const { content, operands, now, shown, write } = invocation;
  const title = typedTitle(operands);
  if (title === '') throw new Refusal(words.noTitle);
  const category = await chosenCategory(invocation, categoriesOf(invocation));
  const made = newArticle({ title, category, at: now() }, all.problems.frontMatter);
  if (made === undefined) throw new Refusal(words.noAddress(title));
  const file = join(content, made.path);
  if (existsSync(file)) throw new Refusal(words.exists(shown(file)));
  mkdirSync(dirname(file), { recursive: true });
  // Nobody may have written it meanwhile either.
  writeFileSync(file, made.text, { flag: 'wx' });
  write(`${words.written(shown(file))}\n`);
  return 0;
};
