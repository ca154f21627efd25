import type { Body } from '../model/catalogue.ts';
import type { KindName } from '../model/page.ts';

/** Renders a Markdown body; `kind` decides whether its addresses are absolute. */
export type RenderBody = (body: Body, kind: KindName) => string;

const isBody = (value: object): value is Body => 'digest' in value && 'source' in value;

/** The value with every body in it replaced; what holds no body is passed on as it is, cards among it. */
export function mapBodies<Value>(value: Value, change: (body: Body) => Body): Value {
  if (value === null || typeof value !== 'object') return value;
  if (isBody(value)) return change(value) as Value & Body;
  // A card: it carries a digest and no body.
  if ('digest' in value) return value;
  let copy: Record<string, unknown> | undefined;
  for (const [name, part] of Object.entries(value)) {
    const next = mapBodies(part, change);
    if (next === part) continue;
    copy ??= (Array.isArray(value) ? [...value] : { ...value }) as unknown as Record<string, unknown>;
    copy[name] = next;
  }
  return (copy ?? value) as Value;
}

/** The view with the HTML of every body in it. */
export const withBodies = <View>(view: View, kind: KindName, render: RenderBody): View =>
  mapBodies(view, (body) => ({ ...body, html: render(body, kind) }));
