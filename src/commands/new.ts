import { existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { type NewPlace, newArticle, newPlace } from '../content/new-article.ts';
import { readCategories } from '../content/read-categories.ts';
import { takePicture } from '../import.ts';
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

/** What is typed in answer; nothing when the keyboard says that there is no more (Ctrl-D) or breaks off (Ctrl-C). */
async function answerTo(question: string): Promise<string> {
  const asker = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new Promise<string>((done) => asker.once('close', () => done('')));
  const answer = await Promise.race([asker.question(question), closed]);
  asker.close();
  return answer.trim();
}

/** The category that was named, or that the editor at the keyboard chooses. */
async function chosenCategory(invocation: Invocation, categories: readonly Category[]): Promise<string> {
  const ids = categories.map(({ id }) => id as string);
  const list = categories.map(({ id, title }) => `${id} (${title})`).join(', ');
  let named = invocation.category;
  if (named === undefined && invocation.asks) named = await answerTo(`${words.which(list)} `);
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

/** Refuses a month whose folder, or one above it, is a link or a file. */
function mustBePlain({ content, shown }: Invocation, folder: string): void {
  for (let way = folder; way.length > content.length; way = dirname(way))
    if (lstatSync(way, { throwIfNoEntry: false })?.isDirectory() === false)
      throw new Refusal(words.month(shown(way)));
}

/** Takes the picture in that was named. */
async function pictureOf({ content, image, shown }: Invocation, { folder, slug }: NewPlace) {
  if (image === undefined) return undefined;
  const { images: settings, limits } = site;
  const order = { file: image, content, folder, name: slug, settings, mostBytes: limits.imageBytes };
  const taken = await takePicture(order);
  if (!taken.ok) throw new Refusal(words.picture[taken.fault](shown(image)));
  return taken.value;
}

/** `khobao new "Tiêu đề"`: begins an article in the folder of its month, with its picture. Never writes over a file. */
export const begin: Command = async (invocation) => {
  const { content, operands, now, shown, write } = invocation;
  const title = typedTitle(operands);
  if (title === '') throw new Refusal(words.noTitle);
  const category = await chosenCategory(invocation, categoriesOf(invocation));
  const at = now();
  const place = newPlace(title, at);
  if (place === undefined) throw new Refusal(words.noAddress(title));
  const file = join(content, 'articles', place.folder, `${place.slug}.md`);
  mustBePlain(invocation, dirname(file));
  if (existsSync(file)) throw new Refusal(words.exists(shown(file)));
  const picture = await pictureOf(invocation, place);
  const { taken, ...known } = picture?.words ?? {};
  const image = picture && {
    ...{ src: picture.src, ...known },
    ...(taken !== undefined && { note: words.taken(taken) }),
  };
  const text = newArticle({ title, category, at, ...(image && { image }) }, all.problems.frontMatter);
  try {
    mkdirSync(dirname(file), { recursive: true });
    // Nobody may have written it meanwhile either.
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    picture?.undo();
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? new Refusal(words.exists(shown(file))) : error;
  }
  const said = words.pictureSays(known.caption, known.credit);
  const lines = picture
    ? [
        words.tookPicture(shown(picture.file), picture.width, picture.height),
        ...(said === '' ? [] : [words.tookWords(said)]),
        words.lacksWords,
      ]
    : [];
  write([...lines, words.written(shown(file)), ''].join('\n'));
  return 0;
};
