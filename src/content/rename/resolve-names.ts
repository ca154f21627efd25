import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { nearest } from '../../lib/nearest.ts';
import { slugOf } from '../../lib/vietnamese.ts';
import type { ArticleId } from '../../model/ids.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Strings } from '../../strings/strings.ts';
import { articleFile } from './reference-edits.ts';

type Words = Strings['cli']['rename'];

/** What an editor typed: the words themselves, and the file that they would be from where the command was called. */
export interface Typed {
  readonly text: string;
  readonly path: string;
}

const month = /^[12]\d{3}\/(?:0[1-9]|1[0-2])$/;
const inMonth = /^[12]\d{3}\/(?:0[1-9]|1[0-2])\/[^/]+$/;

/** `2024/07/ten` of a path within the content folder, of an address, of a path without folders before it. */
function shortened({ text, path }: Typed, content: string, site: string): string {
  const below = relative(join(content, 'articles'), path).split(sep).join('/');
  const isPath = /\.md$/i.test(text) || (!below.startsWith('../') && existsSync(path));
  const plain = isPath && !below.startsWith('../') ? below : text;
  return (plain.startsWith(site) ? plain.slice(site.length) : plain)
    .normalize('NFC')
    .replace(/^\/+/, '')
    .replace(/^articles\//, '')
    .replace(/\.md$/i, '')
    .replace(/\/+$/, '');
}

/** The ids of all articles that have a file in the folder of a month, whatever else may be wrong with them. */
function articleIds(content: string): readonly ArticleId[] {
  const folder = join(content, 'articles');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.md') && inMonth.test(path.slice(0, -3)))
    .map((path) => path.slice(0, -3) as ArticleId);
}

const isPlainFile = (file: string): boolean => lstatSync(file, { throwIfNoEntry: false })?.isFile() ?? false;

/** The article that is meant: by its path, its address or the name of its file. Refuses when it is none or several. */
export function meantArticle(typed: Typed, content: string, site: string, words: Words): ArticleId {
  const name = shortened(typed, content, site);
  if (inMonth.test(name) && isPlainFile(join(content, articleFile(name as ArticleId))))
    return name as ArticleId;
  const ids = articleIds(content);
  const found = ids.filter((id) => id === name || id.endsWith(`/${name}`));
  const [only] = found;
  if (found.length > 1) throw new Refusal(words.ambiguous(name, found));
  if (only === undefined) throw new Refusal(words.unknown(typed.text, nearestOf(name, ids)));
  if (!isPlainFile(join(content, articleFile(only)))) throw new Refusal(words.noFile(articleFile(only)));
  return only;
}

function nearestOf(name: string, ids: readonly ArticleId[]): string | undefined {
  if (name.includes('/')) return nearest(name, ids);
  const slug = nearest(
    name,
    ids.map((id) => id.slice(8)),
  );
  return ids.find((id) => id.slice(8) === slug);
}

/** What the article shall be called: a path, an address, a month, or a headline that an address is made of. */
export function newName(
  typed: Typed,
  old: ArticleId,
  content: string,
  site: string,
  words: Words,
): ArticleId {
  const name = shortened(typed, content, site);
  const folder = old.slice(0, 7);
  if (month.test(name)) return `${name}/${old.slice(8)}` as ArticleId;
  const [year, mm, last] = inMonth.test(name) ? name.split('/') : [];
  const slug = slugOf(last ?? typed.text.replace(/\.md$/i, ''));
  if (slug === '' || /^\d{1,2}$/.test(slug) || (last === undefined && /[\\/]/.test(name)))
    throw new Refusal(words.noAddress(typed.text));
  return `${last === undefined ? folder : `${year}/${mm}`}/${slug}` as ArticleId;
}
