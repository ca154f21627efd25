import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digestOf } from '../../src/lib/digest.ts';
import type { Body, Resolution } from '../../src/model/catalogue.ts';
import { withHtml, withResolutions } from '../../src/render/bodies.ts';

const body = (source: string): Body => ({ digest: digestOf(source), source });
const view = {
  url: '/feed.xml',
  card: { digest: digestOf('c'), title: 'x' },
  items: [{ body: body('a.md'), label: null }, { body: body('b.md') }],
};
const resolution = (source: string): Resolution => ({ links: { here: source }, images: {} });

test('every body gets its HTML by what it resolved to; nothing else is touched', () => {
  const resolved = withResolutions(view, 'feed', resolution);
  const made = withHtml(
    resolved,
    'feed',
    (given, { links }, kind) => `${given.source} ${links.here} ${kind}`,
  );
  assert.deepEqual(made, {
    ...view,
    items: [
      { body: { ...body('a.md'), html: 'a.md a.md feed' }, label: null },
      { body: { ...body('b.md'), html: 'b.md b.md feed' } },
    ],
  });
  assert.equal(made.card, view.card);
  assert.equal(view.items[0]?.body.html, undefined);
});

test('what a template is given of a body does not hold the resolution', () => {
  const made = withHtml(withResolutions(view, 'feed', resolution), 'feed', (given) => JSON.stringify(given));
  assert.deepEqual(JSON.parse(made.items[0]?.body.html ?? ''), body('a.md'));
  assert.ok(!('resolution' in (made.items[0]?.body ?? {})));
});
