import type { Body } from '../model/catalogue.ts';
import { urlPath } from '../model/ids.ts';
import type { BaseView } from '../model/page.ts';
import type { PageKind } from './page-kind.ts';

/** A page outside the calendar, from `content/pages/`. */
export interface StaticPageView extends BaseView {
  readonly title: string;
  readonly summary?: string;
  readonly body: Body;
}

export const staticPage: PageKind<string, StaticPageView> = {
  name: 'static-page',
  all: (catalogue) => catalogue.staticPages().map(({ page }) => page.slug),
  reach: ({ pages }) => pages,
  url: (slug) => urlPath(`/${slug}/`),
  view(slug, catalogue) {
    const found = catalogue.staticPage(slug);
    if (found === undefined) return undefined;
    const { page, body } = found;
    return {
      url: urlPath(`/${slug}/`),
      title: page.title,
      ...(page.summary !== undefined && { summary: page.summary }),
      body,
    };
  },
};
