import type { Catalogue } from '../model/catalogue.ts';
import type { Changes } from '../model/change.ts';
import type { UrlPath } from '../model/ids.ts';
import type { BaseView, KindName } from '../model/page.ts';
import type { Site } from '../site.ts';

/**
 * The contract of a page kind: pure functions from the Catalogue to views.
 * `Address` names one page of the kind in as few plain fields as possible; it must survive JSON.
 */
export interface PageKind<Address, View extends BaseView> {
  readonly name: KindName;
  /** Every page of the kind, in a fixed order. */
  all(catalogue: Catalogue, site: Site): Iterable<Address>;
  /**
   * The pages of the kind that the changes can have made other than they were, come or gone: a superset, which does not
   * grow with the archive. What is not named here has the same view as before.
   */
  reach(changes: Changes, catalogue: Catalogue, site: Site): Iterable<Address>;
  url(address: Address): UrlPath;
  /** Everything that the page prints; undefined when there is no such page. */
  view(address: Address, catalogue: Catalogue, site: Site): View | undefined;
}
