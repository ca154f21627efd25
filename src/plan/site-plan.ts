import type { Digest } from '../lib/digest.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Changes } from '../model/change.ts';
import { outputOf } from '../model/ids.ts';
import { type BaseView, type KindName, kindNames } from '../model/page.ts';
import type { PlannedOutput } from '../model/plan.ts';
import { kinds } from '../pages/kinds.ts';
import type { Site } from '../site.ts';
import { keyOf } from './key.ts';

/** Which page is meant: of which kind, and which of that. */
export interface PageName {
  readonly maker: KindName;
  /** As its kind has it; survives JSON. */
  readonly address: unknown;
}

/** A page before it is rendered. */
export interface PlannedPage extends PlannedOutput {
  readonly maker: KindName;
  /** Let go of where the page waits long to be rendered. */
  readonly view?: BaseView;
}

/** What a page kind is asked with. */
export interface PlanContext {
  readonly catalogue: Catalogue;
  readonly site: Site;
  readonly renderers: Readonly<Record<KindName, Digest>>;
}

/** Every page of the site, kind by kind. */
export function* allPages({ catalogue, site }: PlanContext): Iterable<PageName> {
  for (const maker of kindNames)
    for (const address of kinds[maker].all(catalogue, site)) yield { maker, address };
}

/** How many pages the site has; no view is made for it. */
export function countPages(context: PlanContext): number {
  let pages = 0;
  for (const _ of allPages(context)) pages++;
  return pages;
}

/** Every page that the changes can have touched, kind by kind; some of them are no more. */
export function* reachedPages(changes: Changes, { catalogue, site }: PlanContext): Iterable<PageName> {
  for (const maker of kindNames)
    for (const address of kinds[maker].reach(changes, catalogue, site)) yield { maker, address };
}

/** Each page once. */
export function distinctPages(names: Iterable<PageName>): Iterable<PageName> {
  return new Map([...names].map((name) => [JSON.stringify(name), name])).values();
}

/** The file of a page, whether there is such a page or not. */
export const pathOf = ({ maker, address }: PageName) => outputOf(kinds[maker].url(address));

/** The view of a page; undefined when there is no such page. */
export const viewOf = (
  { maker, address }: PageName,
  { catalogue, site }: PlanContext,
): BaseView | undefined => kinds[maker].view(address, catalogue, site);

/** A page with its view and its key; undefined when there is no such page. */
export function planPage(name: PageName, context: PlanContext): Required<PlannedPage> | undefined {
  const view = viewOf(name, context);
  if (view === undefined) return undefined;
  const { key, parts } = keyOf(view, context.renderers[name.maker]);
  const { maker, address } = name;
  return { path: outputOf(view.url), key, maker, address: JSON.stringify(address), parts, view };
}
