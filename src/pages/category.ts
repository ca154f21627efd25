import type { CategoryId } from '../model/ids.ts';
import { type ListAddress, type ListPageView, listPage, listPages, listReach } from './list-page.ts';
import type { PageKind } from './page-kind.ts';
import { periodUrl } from './urls.ts';

/** A category: its front with the newest articles, and its months. Title and description stand in the frame. */
export interface CategoryView extends ListPageView {
  readonly category: CategoryId;
}

export const category: PageKind<ListAddress, CategoryView> = {
  name: 'category',
  *all(catalogue, site) {
    for (const { id } of catalogue.categories())
      yield* listPages({ kind: 'category', name: id }, catalogue, site);
  },
  reach: (changes, catalogue, site) => listReach('category', changes, catalogue, site),
  url: ({ scope, period }) => periodUrl(scope, period),
  view(address, catalogue, site) {
    if (address.scope.kind !== 'category') return undefined;
    const list = listPage(address, catalogue, site);
    return list && { ...list, category: address.scope.name };
  },
};
