import { urlPath } from '../model/ids.ts';
import type { BaseView } from '../model/page.ts';
import type { PageKind } from './page-kind.ts';

const url = urlPath('/404.html');

/** What a host answers for an address that does not exist. */
export const notFound: PageKind<null, BaseView> = {
  name: 'not-found',
  all: () => [null],
  reach: () => [],
  url: () => url,
  view: () => ({ url }),
};
