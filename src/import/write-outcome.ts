import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from '../lib/digest.ts';
import type { FinishedArticle } from './finish-article.ts';
import type { LedgerLine } from './ledger.ts';
import type { ImportState } from './outcome.ts';

/** Where an article is to be written, and what is remembered of it. */
export interface WriteOrder {
  readonly content: string;
  /** Below the content folder. */
  readonly file: string;
  readonly article: FinishedArticle;
  readonly before: LedgerLine | undefined;
  readonly dryRun: boolean;
}

/** A file comes to stand whole or not at all. */
function place(target: string, write: (file: string) => void): void {
  mkdirSync(dirname(target), { recursive: true });
  const half = join(dirname(target), `.${digestOf(target).slice(0, 12)}.part`);
  write(half);
  renameSync(half, target);
}

/** What standing in the place of an article means for it: only what an import wrote, and nobody changed since, is written anew. */
export function stateOf({ content, file, article, before }: Omit<WriteOrder, 'dryRun'>): ImportState {
  const target = join(content, file);
  const known = before?.outcome.file === file;
  if (!existsSync(target)) return known ? 'gone' : 'new';
  const standing = digestOf(readFileSync(target));
  if (standing === digestOf(article.text)) return 'same';
  return known && before.written === standing ? 'renewed' : 'kept';
}

/** Writes an article and its pictures where that is allowed; pictures first, so that no article shows what is not there. */
export function writeOutcome(order: WriteOrder): ImportState {
  const state = stateOf(order);
  const { content, file, article, dryRun } = order;
  if (dryRun || !(state === 'new' || state === 'renewed' || state === 'same')) return state;
  for (const [path, { file: picture }] of article.pictures) {
    const target = join(content, path);
    // One that stands may be an editor's better copy.
    if (!existsSync(target)) place(target, (half) => copyFileSync(picture, half));
  }
  if (state !== 'same') place(join(content, file), (half) => writeFileSync(half, article.text));
  return state;
}
