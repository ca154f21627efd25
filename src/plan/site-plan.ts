import type { Digest } from '../lib/digest.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { outputOf } from '../model/ids.ts';
import { type BaseView, type KindName, kindNames } from '../model/page.ts';
import type { PlannedOutput } from '../model/plan.ts';
import { kinds } from '../pages/kinds.ts';
import type { Site } from '../site.ts';
import { keyOf } from './key.ts';

/** A page before it is rendered: enough to make its view again. */
export interface PlannedPage extends PlannedOutput {
  readonly maker: KindName;
  readonly address: unknown;
}

/** Every page of the site with its key, kind by kind. Views are made one at a time and dropped again. */
export function* planPages(
  catalogue: Catalogue,
  site: Site,
  renderers: Readonly<Record<KindName, Digest>>,
): Iterable<PlannedPage> {
  for (const kind of kindNames) {
    for (const address of kinds[kind].all(catalogue, site)) {
      const view = viewOf({ maker: kind, address }, catalogue, site);
      yield { path: outputOf(view.url), key: keyOf(view, renderers[kind]), maker: kind, address };
    }
  }
}

/** The view of a planned page. */
export function viewOf(
  page: { readonly maker: KindName; readonly address: unknown },
  catalogue: Catalogue,
  site: Site,
): BaseView {
  const view = kinds[page.maker].view(page.address, catalogue, site);
  if (view === undefined) throw new Error(`no view for ${page.maker} ${JSON.stringify(page.address)}`);
  return view;
}

/** A page that is made for a purpose of its own (to be indexed), under a key of its own. */
export function plannedPage(maker: KindName, address: unknown, key: Digest): PlannedPage {
  return { path: outputOf(kinds[maker].url(address)), key, maker, address };
}
