import { type BaseView, type KindName, kindNames } from '../model/page.ts';

/** One page as templates need it. */
export interface PageView {
  readonly kind: KindName;
  readonly view: BaseView;
}

/** Views by kind: what Eleventy is given at once. Every kind is present, for it throws on one that is missing. */
export type Batch = Readonly<Record<KindName, readonly BaseView[]>>;

/**
 * Eleventy copies plain data once for each template and lets pages look through a proxy at it; an instance of a class
 * is handed on as it is.
 */
class Uncopied {}

/** Gathers views into a batch, in their order within each kind. */
export function batchOf(pages: Iterable<PageView>): Batch {
  const batch = Object.fromEntries(kindNames.map((kind) => [kind, [] as BaseView[]])) as Record<
    KindName,
    BaseView[]
  >;
  for (const { kind, view } of pages) batch[kind].push(view);
  return Object.assign(new Uncopied(), batch);
}
