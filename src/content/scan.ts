import { readdirSync, statSync } from 'node:fs';
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
  readonly kind: 'article' | 'author' | 'page' | 'categories' | 'image';
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

/**
 * Lists the content folder by path. Links are never followed; what stands in the wrong place or has a name that no
 * address can be made of is told. Files whose name begins with a dot are passed over.
 */
export function scanContent(
  folder: string,
  limits: ScanLimits,
  words: Strings['problems'],
): { readonly files: ScannedFile[]; readonly problems: Problem[] } {
  const files: ScannedFile[] = [];
  const problems: Problem[] = [];
  const tell = (
    path: string,
    rule: string,
    [message, hint]: Say,
    severity: Problem['severity'] = 'error',
  ): void => {
    const place = { line: 1, column: 1, length: 1, text: '' };
    problems.push({ rule, severity, file: contentPath(path), place, message, hint, fixable: false });
  };
  const walk = (below: string, shown: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const absolute = join(folder, below, entry.name);
      const path = `${shown}${entry.name.normalize('NFC')}`;
      if (entry.name.startsWith('.') || passedOver.has(entry.name)) continue;
      // Bytes that are no UTF-8: the name that Node gives is not the file's own.
      if (entry.name.includes('\ufffd')) tell(path, 'file-name', words.file.badName);
      else if (entry.isSymbolicLink()) tell(path, 'symlink', words.file.symlink);
      else if (entry.isDirectory()) walk(join(below, entry.name), `${path}/`);
      else if (entry.isFile()) take(path, absolute);
      else tell(path, 'unknown-file', words.file.unknown);
    }
  };
  const take = (path: string, absolute: string): void => {
    const verdict = judge(path, words.file);
    if ('rule' in verdict)
      return tell(path, verdict.rule, verdict.say, verdict.warning ? 'warning' : 'error');
    const { size, mtimeMs } = statSync(absolute);
    const limit = verdict.kind === 'image' ? limits.imageBytes : limits.fileBytes;
    if (size > limit) return tell(path, 'file-size', words.file.tooLarge(megabytes(limit)));
    files.push({ path: contentPath(path), absolute, kind: verdict.kind, size, mtimeMs });
  };
  walk('', '');
  if (!files.some(({ kind }) => kind === 'categories'))
    tell('categories.yaml', 'categories', words.categories.missing);
  files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  // A disk may keep one name in two Unicode forms; here they are one path.
  const single = files.filter(({ path }, index) => {
    const twin = files[index - 1];
    if (twin?.path === path) tell(path, 'file-name', words.file.twin(path));
    return twin?.path !== path;
  });
  return { files: single, problems };
}
