import assert from 'node:assert/strict';

/** A thing of a page's JSON-LD graph, or one within another. */
// biome-ignore lint/suspicious/noExplicitAny: read out of pages, whose shape the tests are about
export type Thing = Record<string, any>;

/** The things of a page's one JSON-LD graph; none when it has no graph. */
export function thingsOf(html: string): Thing[] {
  const [block, ...more] = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  assert.deepEqual(more, [], 'one graph on a page');
  if (block === undefined) return [];
  const { '@context': context, '@graph': graph } = JSON.parse(block[1] ?? '');
  assert.equal(context, 'https://schema.org');
  return graph;
}

/** The one thing of a type. */
export function thingOf(html: string, type: string): Thing {
  const [thing, ...more] = thingsOf(html).filter((each) => each['@type'] === type);
  assert.ok(thing !== undefined && more.length === 0, type);
  return thing;
}

/** Names of things that a graph points to and does not hold. */
export function lostReferences(things: readonly Thing[]): string[] {
  const known = new Set(things.map((thing) => thing['@id']));
  const lost: string[] = [];
  const walk = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    const names = Object.keys(value);
    const id = (value as Thing)['@id'];
    if (names.length === 1 && id !== undefined && !known.has(id)) lost.push(id);
    for (const part of Object.values(value)) walk(part);
  };
  walk(things);
  return lost;
}
