import type { Graph, IdReference, Thing } from 'schema-dts';
import { scriptJson } from '../../../src/lib/html.ts';

/** One thing of a page's graph: of a type that schema.org knows, with no property that it does not. */
export type Node = Exclude<Thing, string>;

/** What machines are told of a page: the one JSON-LD graph in its head, escaped for `<script>`. */
export function graph(nodes: readonly Node[]) {
  const whole: Graph = { '@context': 'https://schema.org', '@graph': nodes };
  return scriptJson(whole);
}

/** Points to a thing that stands elsewhere in the graph. */
export const referTo = (id: string): IdReference => ({ '@id': id });
