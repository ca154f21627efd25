import type { UrlPath } from '../model/ids.ts';
import type { BaseView } from '../model/page.ts';
import type { PageKind } from './page-kind.ts';

/** An old address that leads to an article's present one. */
export interface RedirectView extends BaseView {
  readonly to: UrlPath;
}

export const redirect: PageKind<{ readonly from: UrlPath; readonly to: UrlPath }, RedirectView> = {
  name: 'redirect',
  all: (catalogue) => catalogue.redirects(),
  url: ({ from }) => from,
  view: ({ from, to }) => ({ url: from, to }),
};
