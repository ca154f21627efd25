import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BaseFolder } from '../content/base-folder.ts';
import { renamedFrom, textChange } from '../content/text-changes.ts';
import { imageOutputs } from '../images/image-outputs.ts';
import type { ChangedPage, FileChange } from '../model/difference.ts';
import type { CheckOptions } from '../model/options.ts';
import type { KindName } from '../model/page.ts';
import type { Problem } from '../model/problem.ts';
import type { RedirectView } from '../pages/redirect.ts';
import {
  allPages,
  distinctPages,
  type PlanContext,
  pathOf,
  planPage,
  reachedPages,
} from '../plan/site-plan.ts';
import { site } from '../site.ts';
import type { Store } from '../state/store.ts';
import { Hands } from './hands.ts';
import { catalogueOf, frameAt, renderersOf } from './plan.ts';
import { words } from './project.ts';
import { readContent } from './read-content.ts';
import { shareCards } from './share-cards.ts';

/** A page of the site before the change. */
interface Known {
  readonly key: string;
  readonly maker: KindName;
}

/** The address of a file of the site: folders are called without their `index.html`. */
const urlOf = (path: string): string => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;

const bytesAt = (folder: string, path: string): Uint8Array | undefined => {
  try {
    return readFileSync(join(folder, path));
  } catch {
    return undefined;
  }
};

/** What the change does to the words of articles, authors and pages; one that was renamed is told once. */
export function fileChanges({ folder, changed }: BaseFolder, content: string): readonly FileChange[] {
  const texts = changed
    .filter((path) => /^(?:articles|authors|pages)\/.*\.md$/.test(path))
    .map((file) => ({ file, before: bytesAt(folder, file), after: bytesAt(content, file) }));
  const gone = new Set(texts.filter(({ after }) => after === undefined).map(({ file }) => file));
  const moved = new Map<string, string>();
  for (const { file, before, after } of texts) {
    const from = before || !after ? undefined : renamedFrom(file, after, gone, words.problems);
    if (from !== undefined && ![...moved.values()].includes(from)) moved.set(file, from);
  }
  const old = new Set(moved.values());
  return texts
    .filter(({ file, before, after }) => !old.has(file) && (before ?? after) !== undefined)
    .map(({ file, before, after }) => {
      const oldFile = moved.get(file);
      const first = oldFile === undefined ? before : bytesAt(folder, oldFile);
      return textChange(
        {
          file,
          ...(oldFile !== undefined && { oldFile }),
          ...(first && { before: first }),
          ...(after && { after }),
        },
        words.problems,
      );
    });
}

/**
 * Which pages of the site a change adds, alters and takes away: the plan of the content before, held against that of the
 * content after, by the keys that builds go by. Nothing is rendered. Without pages when the content has errors.
 */
export async function pageChanges(
  store: Store,
  before: string,
  options: CheckOptions,
): Promise<{
  readonly pages?: readonly ChangedPage[];
  readonly pageCount: number;
  readonly problems: readonly Problem[];
}> {
  const hands = new Hands(options.workers ?? 0);
  try {
    const quiet = { ...options, content: before, emit: () => {} };
    const old = contextOf(store, (await readContent(store, quiet, hands)).desk, options.url);
    const known = new Map<string, Known>();
    for (const name of allPages(old)) {
      const page = planPage(name, old);
      if (page) known.set(page.path, { key: page.key, maker: page.maker });
    }
    const oldPictures = pictureFiles(old);

    const { desk, problems } = await readContent(store, options, hands);
    if (problems.some(({ severity }) => severity === 'error')) return { problems, pageCount: 0 };
    const now = contextOf(store, desk, options.url);
    const isReached =
      now.changes !== undefined && JSON.stringify(now.renderers) === JSON.stringify(old.renderers);
    const names = isReached && now.changes ? distinctPages(reachedPages(now.changes, now)) : allPages(now);
    const pages: ChangedPage[] = [];
    const looked = new Set<string>(isReached ? [] : known.keys());
    const standing = new Set<string>();
    for (const name of names) {
      const path = pathOf(name);
      const page = planPage(name, now);
      looked.add(path);
      if (page === undefined) continue;
      standing.add(path);
      const { maker } = name;
      const last = known.get(path);
      const to = maker === 'redirect' ? { to: (page.view as RedirectView).to } : {};
      const url = urlOf(path);
      // What stands at an address may become something else: an article a redirect.
      const isOther = last?.maker !== maker;
      if (last && isOther) pages.push({ change: 'removed', maker: last.maker, url });
      if (isOther) pages.push({ change: 'added', maker, url, ...to });
      else if (page.key !== last.key) pages.push({ change: 'changed', maker, url, ...to });
    }
    // One address may be asked of several kinds; it is gone when none of them has it.
    const gone = [...looked].filter((path) => known.has(path) && !standing.has(path));
    for (const path of gone) {
      const maker = known.get(path)?.maker;
      if (maker) pages.push({ change: 'removed', maker, url: urlOf(path) });
    }
    const come = [...standing].filter((path) => !known.has(path)).length;
    const pageCount = known.size + come - gone.length;
    const pictures = pictureFiles(now);
    for (const path of pictures)
      if (!oldPictures.has(path)) pages.push({ change: 'added', maker: 'image', url: urlOf(path) });
    for (const path of oldPictures)
      if (!pictures.has(path)) pages.push({ change: 'removed', maker: 'image', url: urlOf(path) });
    return { pages, pageCount, problems };
  } finally {
    await hands.close();
  }
}

/** A site ready to be planned, and what of it changed since the store last saw it. */
function contextOf(
  store: Store,
  desk: Parameters<typeof catalogueOf>[1],
  url: string | undefined,
): PlanContext & Pick<ReturnType<typeof catalogueOf>, 'changes'> {
  const { catalogue, changes } = catalogueOf(store, desk);
  return { catalogue, changes, site, renderers: renderersOf(frameAt(desk, url)) };
}

/** The files of pictures, and the cards of categories. */
const pictureFiles = ({ catalogue }: PlanContext): ReadonlySet<string> =>
  new Set([
    ...[...catalogue.pictures()].flatMap(({ picture }) => imageOutputs(picture).map(({ path }) => path)),
    ...[...shareCards(catalogue.categories()).values()].map(({ path }) => path),
  ]);
