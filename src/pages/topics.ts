import { collationKey, initialOf, initials, slugOf } from '../lib/vietnamese.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { type UrlPath, urlPath } from '../model/ids.ts';
import type { BaseView } from '../model/page.ts';
import type { Site } from '../site.ts';
import type { NamedLink } from './article.ts';
import type { PageKind } from './page-kind.ts';
import { mayAppear, mostMoved } from './reach.ts';
import { scopeUrl } from './urls.ts';

/** A letter of the index. */
export interface TopicLetter {
  /** As it is printed: `Đ`; empty for names that begin with a digit. */
  readonly letter: string;
  /** Where its topics stand, when they have a page of their own. */
  readonly url?: UrlPath;
  /** In the Vietnamese order; empty where they have a page of their own. */
  readonly topics: readonly NamedLink[];
}

/** The index of topics by name. It stands on one page until that would be too long; then each letter has its own. */
export interface TopicsView extends BaseView {
  /** Whether this is the page of one letter. */
  readonly single: boolean;
  /** In the Vietnamese order; only those that have topics. */
  readonly letters: readonly TopicLetter[];
}

/** A letter of `initials`, `''` for what begins with a digit; null is the front. */
type TopicsAddress = { readonly letter: string } | null;

/** What the page of a letter is called in its address: as Vietnamese is typed, so that no two letters share one. */
const typed: Readonly<Record<string, string>> = {
  ...{ ă: 'aw', â: 'aa', đ: 'dd', ê: 'ee', ô: 'oo', ơ: 'ow', ư: 'uw' },
  '': 'khac',
};

const urlOf = (address: TopicsAddress): UrlPath =>
  urlPath(address === null ? '/chu-de/' : `/chu-de/a-z/${typed[address.letter] ?? address.letter}/`);

const everyLetter = [...initials, ''];

/** What slugs begin with of the names under a letter: A, Ă and  share one. */
const beginnings = (letter: string): readonly string[] =>
  letter === '' ? [...'0123456789'] : [slugOf(letter)];

/** The topics whose slugs begin so, one by one. */
function* topicsFrom(beginning: string, catalogue: Catalogue): Iterable<NamedLink> {
  for (const name of catalogue.names('topic', beginning)) {
    const scope = { kind: 'topic', name } as const;
    yield { label: catalogue.label(scope), url: scopeUrl(scope) };
  }
}

/** The topics of a letter, in the Vietnamese order. */
const topicsOf = (letter: string, catalogue: Catalogue): NamedLink[] =>
  beginnings(letter)
    .flatMap((beginning) => [...topicsFrom(beginning, catalogue)])
    .filter(({ label }) => initialOf(label) === letter)
    .map((link) => ({ link, key: collationKey(link.label) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.link.url < b.link.url ? -1 : 1))
    .map(({ link }) => link);

/** Whether a letter has a topic; looks no further than the first. */
function isUsed(letter: string, catalogue: Catalogue): boolean {
  for (const beginning of beginnings(letter))
    for (const { label } of topicsFrom(beginning, catalogue)) if (initialOf(label) === letter) return true;
  return false;
}

/** How many topics there are; counts no further than the limit. */
function countTopics(catalogue: Catalogue, limit: number): number {
  let count = 0;
  for (const _ of catalogue.names('topic')) if (++count >= limit) break;
  return count;
}

const isSplit = (catalogue: Catalogue, { lists }: Site): boolean =>
  countTopics(catalogue, lists.longest + 1) > lists.longest;

const printed = (letter: string): string => letter.toUpperCase();

function front(catalogue: Catalogue, site: Site): TopicLetter[] {
  if (isSplit(catalogue, site))
    return everyLetter
      .filter((letter) => isUsed(letter, catalogue))
      .map((letter) => ({ letter: printed(letter), url: urlOf({ letter }), topics: [] }));
  return everyLetter
    .map((letter) => ({ letter: printed(letter), topics: topicsOf(letter, catalogue) }))
    .filter(({ topics }) => topics.length > 0);
}

export const topics: PageKind<TopicsAddress, TopicsView> = {
  name: 'topics',
  *all(catalogue, site) {
    yield null;
    if (!isSplit(catalogue, site)) return;
    for (const letter of everyLetter) if (isUsed(letter, catalogue)) yield { letter };
  },
  *reach(changes, catalogue, { lists }) {
    const moved = changes.standings
      .flatMap((standing) => standing.scopes)
      .filter((scope) => scope.kind === 'topic' && mayAppear(scope, '', changes, catalogue));
    const touched = [...moved, ...changes.relabelled];
    const starts = new Set(touched.flatMap((scope) => (scope.kind === 'topic' ? scope.name.charAt(0) : [])));
    if (starts.size === 0) return;
    yield null;
    // An article bears many topics: as many may have come or gone.
    const most = Math.max(moved.length, mostMoved(changes));
    const count = countTopics(catalogue, lists.longest + most + 1);
    // The index may have been split, or put together again.
    const turned = count > lists.longest - most && count <= lists.longest + most;
    for (const letter of everyLetter)
      if (turned || beginnings(letter).some((beginning) => starts.has(beginning))) yield { letter };
  },
  url: urlOf,
  view(address, catalogue, site) {
    const url = urlOf(address);
    if (address === null) return { url, single: false, letters: front(catalogue, site) };
    if (!isSplit(catalogue, site)) return undefined;
    const found = topicsOf(address.letter, catalogue);
    if (found.length === 0) return undefined;
    return { url, single: true, letters: [{ letter: printed(address.letter), topics: found }] };
  },
};
