import { urlPath } from '../model/ids.ts';
import type { BaseView } from '../model/page.ts';
import type { PageKind } from './page-kind.ts';

const url = urlPath('/tim-kiem/');

/** The search page. What it finds comes from the index; it prints only the frame's words. */
export const search: PageKind<null, BaseView> = {
  name: 'search',
  all: () => [null],
  reach: () => [],
  url: () => url,
  view: () => ({ url }),
};
