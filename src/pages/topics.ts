import { collationKey, initialOf, initials, slugOf } from '../lib/vietnamese.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { type UrlPath, urlPath } from '../model/ids.ts';
import type { BaseView } from '../model/page.ts';
import type { NamedLink } from './article.ts';
import type { PageKind } from './page-kind.ts';
import { mayAppear } from './reach.ts';
import { scopeUrl } from './urls.ts';

/** The index of topics: its front names the letters, each letter has a page with its topics. No page of it has a total. */
export interface TopicsView extends BaseView {
  /** As it is printed: `Đ`, or `#` for names that begin with a digit; absent on the front. */
  readonly letter?: string;
  /** In the Vietnamese order: the letters that have topics, or the topics of the letter. */
  readonly links: readonly NamedLink[];
}

/** A letter of `initials`, `''` for what begins with none; the front. */
type TopicsAddress = { readonly letter: string } | null;

/** What the page of a letter is called in its address: as Vietnamese is typed, so that no two letters share one. */
const typed: Readonly<Record<string, string>> = {
  ...{ ă: 'aw', â: 'aa', đ: 'dd', ê: 'ee', ô: 'oo', ơ: 'ow', ư: 'uw' },
  '': 'khac',
};

const lettersUrl = (address: TopicsAddress): UrlPath =>
  urlPath(address === null ? '/chu-de/' : `/chu-de/a-z/${typed[address.letter] ?? address.letter}/`);

const digits = [...'0123456789'];
const everyLetter = [...initials, ''];

/** What slugs of names begin with that stand under a letter. */
const beginnings = (letter: string): readonly string[] => (letter === '' ? digits : [slugOf(letter)]);

/** The topics whose slugs begin so, under the letters of their printed names: A, Ă and  have one beginning. */
function byLetter(beginning: string, catalogue: Catalogue): Map<string, NamedLink[]> {
  const links = [...catalogue.names('topic', beginning)].map((name): NamedLink => {
    const scope = { kind: 'topic', name } as const;
    return { label: catalogue.label(scope), url: scopeUrl(scope) };
  });
  return Map.groupBy(links, ({ label }) => initialOf(label));
}

/** The letters that have topics, in the Vietnamese order. */
function lettersOf(catalogue: Catalogue): string[] {
  const plain = new Set(everyLetter.flatMap(beginnings));
  const found = new Set([...plain].flatMap((beginning) => [...byLetter(beginning, catalogue).keys()]));
  return everyLetter.filter((letter) => found.has(letter));
}

const printed = (letter: string): string => (letter === '' ? '#' : letter.toUpperCase());

const ordered = (links: readonly NamedLink[]): NamedLink[] =>
  links
    .map((link) => ({ link, key: collationKey(link.label) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.link.url < b.link.url ? -1 : 1))
    .map(({ link }) => link);

export const topics: PageKind<TopicsAddress, TopicsView> = {
  name: 'topics',
  *all(catalogue) {
    yield null;
    for (const letter of lettersOf(catalogue)) yield { letter };
  },
  *reach(changes, catalogue) {
    const scopes = changes.standings.flatMap((standing) => standing.scopes);
    const moved = scopes.filter(
      (scope) => scope.kind === 'topic' && mayAppear(scope, '', changes, catalogue),
    );
    const starts = new Set(
      [...moved, ...changes.relabelled].flatMap((scope) =>
        scope.kind === 'topic' ? scope.name.charAt(0) : [],
      ),
    );
    if (starts.size > 0) yield null;
    for (const letter of everyLetter)
      if (beginnings(letter).some((beginning) => starts.has(beginning))) yield { letter };
  },
  url: lettersUrl,
  view(address, catalogue) {
    const url = lettersUrl(address);
    if (address === null)
      return {
        url,
        links: lettersOf(catalogue).map((letter) => ({
          label: printed(letter),
          url: lettersUrl({ letter }),
        })),
      };
    const { letter } = address;
    const links = beginnings(letter).flatMap((beginning) => byLetter(beginning, catalogue).get(letter) ?? []);
    return links.length === 0 ? undefined : { url, letter: printed(letter), links: ordered(links) };
  },
};
