import { proseFindings, refreshProse } from '../checks/prose-findings.ts';
import { digestOf } from '../lib/digest.ts';
import { likeness, plainWords, shingles } from '../lib/shingles.ts';
import type { ContentPath } from '../model/ids.ts';
import type { BuildOptions } from '../model/options.ts';
import type { Problem } from '../model/problem.ts';
import type { Store } from '../state/store.ts';
import type { Hands } from './hands.ts';
import { codeDigest, words } from './project.ts';
import { proseOf, proseSettings } from './read-prose-files.ts';

/** Runs of words of an article's body; of the size that its bands are made from. */
function runsOf(content: string, path: ContentPath): ReadonlySet<number> {
  const paragraphs = proseOf(content, path)?.passages.filter(({ kind }) => kind === 'paragraph') ?? [];
  return shingles(
    paragraphs.flatMap((paragraph) => plainWords(paragraph.words)),
    3,
  );
}

/** What two files share; read for it once, for the state keeps it by the digests of their bytes. */
function likenessIn(store: Store, content: string): (one: ContentPath, other: ContentPath) => number {
  const digest = (path: string): string =>
    String(store.get('SELECT digest FROM prose WHERE path = ?', path)?.digest);
  return (one, other) => {
    const pair = [digest(one), digest(other)] as const;
    const known = store.get('SELECT share FROM prose_pair WHERE one = ? AND other = ?', ...pair)?.share;
    if (known !== undefined) return Number(known);
    const share = likeness(runsOf(content, one), runsOf(content, other));
    store.run('INSERT INTO prose_pair VALUES (?, ?, ?)', ...pair, share);
    return share;
  };
}

/** What rules of prose and rules that compare files find. Only files with new bytes are looked at. */
export async function lookAtWords(
  store: Store,
  { content, emit }: Pick<BuildOptions, 'content' | 'emit'>,
  hands: Hands,
): Promise<readonly Problem[]> {
  const code = codeDigest('src/build/read-prose-files.ts', 'src/strings/strings.ts');
  const basis = digestOf(JSON.stringify([code, content]));
  let begun = false;
  await refreshProse(
    store,
    basis,
    (orders) => hands.lookAtWords(content, orders),
    (done, total) => {
      if (total === 0) return;
      if (!begun) emit({ type: 'stage', stage: 'words', total });
      begun = true;
      emit({ type: 'progress', stage: 'words', done, total });
    },
  );
  const desk = { store, words: words.prose, likeness: likenessIn(store, content) };
  return proseFindings(desk, proseSettings.severity);
}
