import type { UrlPath } from '../model/ids.ts';
import type { BaseView } from '../model/page.ts';
import type { PageKind } from './page-kind.ts';

/** An old address that leads to an article's present one. */
export interface RedirectView extends BaseView {
  readonly to: UrlPath;
}

export const redirect: PageKind<UrlPath, RedirectView> = {
  name: 'redirect',
  all: (catalogue) => catalogue.redirects(),
  reach: ({ aliases }) => aliases,
  url: (from) => from,
  view(from, catalogue) {
    const found = catalogue.redirect(from);
    return found && { url: from, to: found.to };
  },
};
