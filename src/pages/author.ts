import type { Body, Illustration } from '../model/catalogue.ts';
import { type ListAddress, type ListPageView, listPage, listPages, listReach } from './list-page.ts';
import type { PageKind } from './page-kind.ts';
import { periodUrl } from './urls.ts';

/** An author: who it is, the newest articles, and the years. */
export interface AuthorView extends ListPageView {
  readonly label: string;
  /** Only where `authors/` has a file of this name. */
  readonly profile?: {
    readonly role?: string;
    readonly email?: string;
    readonly image?: Illustration;
    readonly body: Body;
  };
}

export const author: PageKind<ListAddress, AuthorView> = {
  name: 'author',
  *all(catalogue, site) {
    for (const name of catalogue.names('author')) yield* listPages({ kind: 'author', name }, catalogue, site);
  },
  *reach(changes, catalogue, site) {
    yield* listReach('author', changes, catalogue, site);
    for (const name of changes.authors) yield* listPages({ kind: 'author', name }, catalogue, site);
  },
  url: ({ scope, period }) => periodUrl(scope, period),
  view(address, catalogue, site) {
    const list = listPage(address, catalogue, site);
    if (list === undefined || address.scope.kind !== 'author') return undefined;
    const known = catalogue.author(address.scope.name);
    const profile = known && {
      ...(known.author.role !== undefined && { role: known.author.role }),
      ...(known.author.email !== undefined && { email: known.author.email }),
      ...(known.image !== undefined && { image: known.image }),
      body: known.body,
    };
    return { ...list, label: catalogue.label(address.scope), ...(profile && { profile }) };
  },
};
