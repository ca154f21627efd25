import { type ListAddress, type ListPageView, listPage, listPages, listReach } from './list-page.ts';
import type { PageKind } from './page-kind.ts';
import { periodUrl } from './urls.ts';

/** A topic: the newest articles that bear it, and its years. */
export interface TopicView extends ListPageView {
  readonly label: string;
  /** What the editors say of it; only on the front. */
  readonly description?: string;
}

export const topic: PageKind<ListAddress, TopicView> = {
  name: 'topic',
  *all(catalogue, site) {
    for (const name of catalogue.names('topic')) yield* listPages({ kind: 'topic', name }, catalogue, site);
  },
  reach: (changes, catalogue, site) => listReach('topic', changes, catalogue, site),
  url: ({ scope, period }) => periodUrl(scope, period),
  view(address, catalogue, site) {
    const list = listPage(address, catalogue, site);
    const description = address.period === '' ? catalogue.description(address.scope) : undefined;
    return (
      list && {
        ...list,
        label: catalogue.label(address.scope),
        ...(description !== undefined && { description }),
      }
    );
  },
};
