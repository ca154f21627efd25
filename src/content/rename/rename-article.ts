import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { replaceFile } from '../../lib/replace-file.ts';
import { type ArticleId, articleUrl, type ContentPath } from '../../model/ids.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Strings } from '../../strings/strings.ts';
import { ContentFile } from '../content-file.ts';
import { typedText } from '../decode.ts';
import { readFrontMatter } from '../front-matter.ts';
import { editLines, mendBytes } from '../mend-bytes.ts';
import { readProse } from '../read-prose.ts';
import type { ScannedFile } from '../scan.ts';
import { addressKey, aliasEdits } from './alias-edits.ts';
import { articleFile, type Mend, type Renaming, referenceEdits } from './reference-edits.ts';

/** A file that names the article. */
interface MendedFile {
  readonly path: ContentPath;
  /** What was read. */
  readonly read: Uint8Array;
  readonly mends: readonly Mend[];
}

/** What a renaming will do. */
export interface RenamePlan {
  readonly from: ContentPath;
  readonly to: ContentPath;
  /** The article's own text as it will be. */
  readonly bytes: Uint8Array;
  /** Whether its old address goes on leading to it. */
  readonly keepsAddress: boolean;
  /** What changes in the article itself. */
  readonly own: readonly Mend[];
  /** The other files, by path. */
  readonly others: readonly MendedFile[];
  /** Files that name it but cannot be read. */
  readonly unread: readonly ContentPath[];
}

/** A name that an address is made of: `mua-lu`. */
const isSlug = (name: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);

/** A cut rename left the new file beside the old one. */
function isLeftOver(file: string, from: ArticleId, words: Strings['problems']): boolean {
  const prose = readProse(articleFile(from), readFileSync(file), words);
  return (
    prose?.leaves.some(
      ({ name, text }) => name === 'aliases' && addressKey(text) === addressKey(articleUrl(from)),
    ) ?? false
  );
}

/** Refuses a place where a file stands, in whatever letters, or whose folder is a link to elsewhere. */
function mustBeFree(content: string, from: ArticleId, to: ArticleId, words: Strings): void {
  const file = join(content, articleFile(to));
  for (let folder = dirname(file); folder.length > content.length; folder = dirname(folder))
    if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === false)
      throw new Refusal(words.cli.rename.notFolder(folder));
  if (!lstatSync(dirname(file), { throwIfNoEntry: false })) return;
  const name = `${to.slice(8)}.md`;
  const key = (text: string) => text.normalize('NFC').toLowerCase();
  const taken = readdirSync(dirname(file)).find((other) => key(other) === key(name));
  // On some disks only the letters' case tells them apart.
  const isItself = dirname(articleFile(from)) === dirname(articleFile(to)) && taken === `${from.slice(8)}.md`;
  if (taken === undefined || isItself) return;
  if (taken !== name || !isLeftOver(file, from, words.problems))
    throw new Refusal(words.cli.rename.taken(articleFile(to)));
}

/** What has to change for an article to be called otherwise, everywhere. Nothing is written. Refuses what cannot be done. */
export function planRename(
  content: string,
  files: readonly ScannedFile[],
  renaming: Renaming,
  words: Strings,
): RenamePlan {
  const { from, to } = renaming;
  const say = words.cli.rename;
  if (from === to) throw new Refusal(say.same(articleFile(from)));
  mustBeFree(content, from, to, words);
  const path = articleFile(from);
  const names = [from.slice(8), to.slice(8)];
  const others: MendedFile[] = [];
  const unread: ContentPath[] = [];
  for (const file of files) {
    if (
      !['article', 'author', 'page'].includes(file.kind) ||
      file.path === path ||
      file.path === articleFile(to)
    )
      continue;
    const bytes = readFileSync(file.absolute);
    if (!names.some((name) => bytes.includes(name))) continue;
    const prose = readProse(file.path, bytes, words.problems);
    if (prose === undefined) {
      unread.push(file.path);
      continue;
    }
    const holds = prose.leaves.some(
      ({ name, text }) => name === 'aliases' && addressKey(text) === addressKey(articleUrl(to)),
    );
    if (holds) throw new Refusal(say.oldAddress(articleUrl(to), file.path));
    const mends = referenceEdits(prose, renaming);
    if (mends.length > 0) others.push({ path: file.path, read: bytes, mends });
  }
  return { ...ownText(content, renaming, words), from: path, to: articleFile(to), others, unread };
}

/** The article's own text under its new name. */
function ownText(
  content: string,
  renaming: Renaming,
  words: Strings,
): Pick<RenamePlan, 'bytes' | 'own' | 'keepsAddress'> {
  const { from, to } = renaming;
  const path = articleFile(from);
  const read = readFileSync(join(content, path));
  const typed = typedText(read);
  const prose = readProse(path, read, words.problems);
  const file = new ContentFile(path, (typed ?? '').normalize('NFC'));
  const front = readFrontMatter(file, words.problems.frontMatter);
  if (prose === undefined || front?.fields === undefined)
    throw new Refusal(words.cli.rename.unreadable(path));
  const lastLine = file.source.place(front.body - 1).line;
  // A name that no address was made of was never one.
  const keepsAddress = isSlug(from.slice(8));
  const alias = keepsAddress
    ? aliasEdits(front.fields, lastLine, articleUrl(from), articleUrl(to))
    : { edits: [], lines: [] };
  const own = referenceEdits(prose, renaming, articleFile(to));
  const edits = [...alias.edits, ...own.flatMap(({ edit }) => edit ?? [])];
  return { own, keepsAddress, bytes: editLines(mendBytes(read, edits, false), alias.lines) };
}

/**
 * Does what was planned: first the links of other files, then the article. Cut at any moment, the same command ends it.
 * Gives the files that were saved by someone else meanwhile and stayed as they are.
 */
export function rename(content: string, plan: RenamePlan): readonly ContentPath[] {
  const missed = plan.others.flatMap(({ path, read, mends }) => {
    const file = join(content, path);
    const bytes = mendBytes(
      read,
      mends.flatMap(({ edit }) => edit ?? []),
      false,
    );
    return Buffer.compare(read, bytes) === 0 || replaceFile(file, read, bytes) ? [] : [path];
  });
  const [from, to] = [join(content, plan.from), join(content, plan.to)];
  mkdirSync(dirname(to), { recursive: true });
  const aside = join(dirname(to), `.khobao-${process.pid}`);
  try {
    writeFileSync(aside, plan.bytes, { flush: true, mode: lstatSync(from).mode & 0o7777 });
    if (from.toLowerCase() === to.toLowerCase()) {
      // One file on some disks: its text first, then its name.
      renameSync(aside, from);
      renameSync(from, to);
    } else {
      renameSync(aside, to);
      rmSync(from);
    }
  } finally {
    rmSync(aside, { force: true });
  }
  return missed;
}
