import type { Body } from '../model/catalogue.ts';
import { type BaseView, type KindName, kindNames } from '../model/page.ts';

/** Views by kind: what Eleventy is given at once. Every kind is present, for it throws on one that is missing. */
export type Batch = Readonly<Record<KindName, readonly BaseView[]>>;

/** Renders a Markdown body; `kind` decides whether its addresses are absolute. */
export type RenderBody = (body: Body, kind: KindName) => string;

/** Gathers views into a batch. */
export function batchOf(pages: Iterable<{ readonly kind: KindName; readonly view: BaseView }>): Batch {
  const batch = Object.fromEntries(kindNames.map((kind) => [kind, [] as BaseView[]])) as Record<
    KindName,
    BaseView[]
  >;
  for (const { kind, view } of pages) batch[kind].push(view);
  return batch;
}

const isBody = (value: object): value is Body => 'digest' in value && 'source' in value;

/** The view with the HTML of every body in it. Cards, which carry a digest and no body, are passed on as they are. */
export function withBodies<View>(view: View, kind: KindName, render: RenderBody): View {
  if (view === null || typeof view !== 'object') return view;
  if (isBody(view)) return { ...view, html: render(view, kind) };
  if ('digest' in view) return view;
  if (Array.isArray(view)) return view.map((part) => withBodies(part, kind, render)) as View;
  const entries = Object.entries(view).map(([name, part]) => [name, withBodies(part, kind, render)]);
  return Object.fromEntries(entries) as View;
}
