import { type Dirent, lstatSync, readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { slugOf } from '../lib/vietnamese.ts';
import { type ContentPath, contentPath } from '../model/ids.ts';
import type { Problem } from '../model/problem.ts';
import { isReserved } from '../model/reserved.ts';
import type { Strings } from '../strings/strings.ts';
import type { Say } from '../strings/vi/problems.ts';

/** A file of the content folder that is to be read. */
export interface ScannedFile {
  /** In NFC, with `/`. */
  readonly path: ContentPath;
  readonly absolute: string;
  readonly kind: 'article' | 'author' | 'page' | 'categories' | 'descriptions' | 'synonyms' | 'image';
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970, with fraction. */
  readonly mtimeMs: number;
}

export interface ScanLimits {
  /** Bytes. */
  readonly fileBytes: number;
  readonly imageBytes: number;
}

/** What editors write for themselves, and what Windows leaves in folders. */
const passedOver: ReadonlySet<string> = new Set(['README.md', 'Thumbs.db', 'desktop.ini']);

type Verdict =
  | { readonly kind: ScannedFile['kind'] }
  | { readonly rule: string; readonly say: Say; readonly warning?: true };

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

/** What a file is by its path alone, or what is wrong with the path. */
function judge(path: string, words: Strings['problems']['file']): Verdict {
  if (path === 'categories.yaml') return { kind: 'categories' };
  if (path === 'descriptions.yaml') return { kind: 'descriptions' };
  if (path === 'synonyms.yaml') return { kind: 'synonyms' };
  const [room = '', ...rest] = path.split('/');
  const name = rest.at(-1) ?? '';
  if (room === 'images' && rest.length > 0) {
    const good =
      rest.every((part) => /^[\p{L}\p{M}\p{N}._ ()&+,-]+$/u.test(part)) &&
      /\.(?:jpe?g|png|webp|avif|gif|tiff?|svg|heic)$/i.test(name);
    return good ? { kind: 'image' } : { rule: 'file-name', say: words.imageName };
  }
  const kind =
    room === 'articles' ? 'article' : room === 'authors' ? 'author' : room === 'pages' ? 'page' : undefined;
  if (kind === undefined || !name.endsWith('.md'))
    return { rule: 'unknown-file', say: words.unknown, warning: true };
  const inPlace =
    kind === 'article' ? /^articles\/[12]\d{3}\/(?:0[1-9]|1[0-2])\/[^/]+$/.test(path) : rest.length === 1;
  if (!inPlace)
    return kind === 'article'
      ? { rule: 'file-place', say: words.articlePlace }
      : { rule: 'unknown-file', say: words.unknown };
  const slug = name.slice(0, -3);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) return { rule: 'file-name', say: words.slug(slugOf(slug)) };
  const taken = kind === 'article' ? /^\d{2}$/.test(slug) : kind === 'page' && isReserved(slug);
  return taken ? { rule: 'reserved-name', say: words.slugReserved(slug) } : { kind };
}

/** What a look at content files found. */
export interface Scan {
  /** By path. */
  readonly files: readonly ScannedFile[];
  readonly problems: readonly Problem[];
}

/** Judges names and files one by one, and gathers what it finds. */
class Scanner {
  readonly files: ScannedFile[] = [];
  readonly problems: Problem[] = [];
  readonly #folder: string;
  readonly #limits: ScanLimits;
  readonly words: Strings['problems'];

  constructor(folder: string, limits: ScanLimits, words: Strings['problems']) {
    this.#folder = folder;
    this.#limits = limits;
    this.words = words;
  }

  tell(path: string, rule: string, [message, hint]: Say, severity: Problem['severity'] = 'error'): void {
    const place = { line: 1, column: 1, length: 1, text: '' };
    this.problems.push({ rule, severity, file: contentPath(path), place, message, hint, fixable: false });
  }

  /** Looks at what stands at a path, links unfollowed; whether it is a folder to look into. */
  isFolder(below: string, entry: Dirent | Stats): boolean {
    const path = below.normalize('NFC');
    const name = below.slice(below.lastIndexOf('/') + 1);
    const { file } = this.words;
    if (name.startsWith('.') || passedOver.has(name)) return false;
    // Bytes that are no UTF-8: the name that Node gives is not the file's own.
    if (name.includes('\ufffd')) this.tell(path, 'file-name', file.badName);
    else if (entry.isSymbolicLink()) this.tell(path, 'symlink', file.symlink);
    else if (entry.isDirectory()) return true;
    else if (entry.isFile()) this.#take(path, join(this.#folder, below));
    else this.tell(path, 'unknown-file', file.unknown);
    return false;
  }

  #take(path: string, absolute: string): void {
    const verdict = judge(path, this.words.file);
    if ('rule' in verdict)
      return this.tell(path, verdict.rule, verdict.say, verdict.warning ? 'warning' : 'error');
    const { size, mtimeMs } = statSync(absolute);
    const limit = verdict.kind === 'image' ? this.#limits.imageBytes : this.#limits.fileBytes;
    if (size > limit) return this.tell(path, 'file-size', this.words.file.tooLarge(megabytes(limit)));
    this.files.push({ path: contentPath(path), absolute, kind: verdict.kind, size, mtimeMs });
  }

  requireCategories(): void {
    if (!this.files.some(({ kind }) => kind === 'categories'))
      this.tell('categories.yaml', 'categories', this.words.categories.missing);
  }
}

/**
 * Lists the content folder by path. Links are never followed; what stands in the wrong place or has a name that no
 * address can be made of is told. Files whose name begins with a dot are passed over.
 */
export function scanContent(folder: string, limits: ScanLimits, words: Strings['problems']): Scan {
  const scanner = new Scanner(folder, limits, words);
  const walk = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (scanner.isFolder(path, entry)) walk(path);
    }
  };
  walk('');
  scanner.requireCategories();
  const files = scanner.files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  // A disk may keep one name in two Unicode forms; here they are one path.
  const single = files.filter(({ path }, index) => {
    const twin = files[index - 1];
    if (twin?.path === path) scanner.tell(path, 'file-name', words.file.twin(path));
    return twin?.path !== path;
  });
  return { files: single, problems: scanner.problems };
}

/**
 * Looks at some files alone, as `scanContent` would find them; `paths` are in NFC, relative to the folder. What is not
 * among the files found is gone, or is no content.
 */
export function scanFiles(
  folder: string,
  paths: Iterable<string>,
  limits: ScanLimits,
  words: Strings['problems'],
): Scan {
  const scanner = new Scanner(folder, limits, words);
  const seen = new Map<string, boolean>();
  /** Whether a path is a folder, no link on the way to it. */
  const isFolder = (path: string): boolean => {
    const known = seen.get(path);
    if (known !== undefined) return known;
    const slash = path.lastIndexOf('/');
    const reached = slash < 0 || isFolder(path.slice(0, slash));
    const found = reached ? lstatSync(join(folder, path), { throwIfNoEntry: false }) : undefined;
    const folderThere = found !== undefined && scanner.isFolder(path, found);
    seen.set(path, folderThere);
    return folderThere;
  };
  for (const path of paths) isFolder(path);
  if (seen.has('categories.yaml')) scanner.requireCategories();
  const files = scanner.files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, problems: scanner.problems };
}
