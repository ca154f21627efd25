import type { Body, Resolution } from '../model/catalogue.ts';
import type { KindName } from '../model/page.ts';

/** Renders a Markdown body; `kind` decides whether its addresses are absolute. */
export type RenderBody = (body: Body, resolution: Resolution, kind: KindName) => string;

/** A body on its way to the thread that renders it. */
interface ResolvedBody extends Body {
  readonly resolution: Resolution;
}

/** The kinds whose views hold bodies; the template of another one would not find the HTML, and say so. */
const kindsWithBodies: ReadonlySet<KindName> = new Set(['article', 'author', 'static-page', 'feed']);

const isBody = (value: object): value is Body => 'digest' in value && 'source' in value;

/** The value with every body in it replaced; what holds no body is passed on as it is, cards among it. */
function mapBodies<Value>(value: Value, change: (body: Body) => Body): Value {
  if (value === null || typeof value !== 'object') return value;
  if (isBody(value)) return change(value) as Value & Body;
  // A card: it carries a digest and no body.
  if ('digest' in value) return value;
  let copy: Record<string, unknown> | undefined;
  for (const name in value) {
    const part: unknown = value[name];
    if (part === null || typeof part !== 'object') continue;
    const next = mapBodies(part, change);
    if (next === part) continue;
    copy ??= (Array.isArray(value) ? [...value] : { ...value }) as unknown as Record<string, unknown>;
    copy[name] = next;
  }
  return (copy ?? value) as Value;
}

/** The view with what the links and images of its bodies stand for: all that is needed to render it elsewhere. */
export const withResolutions = <View>(
  view: View,
  kind: KindName,
  resolution: (source: string) => Resolution,
): View =>
  kindsWithBodies.has(kind)
    ? mapBodies(view, (body): ResolvedBody => ({ ...body, resolution: resolution(body.source) }))
    : view;

/** The resolved view with the HTML of every body in it. */
export const withHtml = <View>(view: View, kind: KindName, render: RenderBody): View =>
  kindsWithBodies.has(kind)
    ? mapBodies(view, (body) => {
        const { resolution, ...plain } = body as ResolvedBody;
        return { ...plain, html: render(plain, resolution, kind) };
      })
    : view;
