import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { test } from 'node:test';
import { urlPath } from '../../src/model/ids.ts';
import { kindNames } from '../../src/model/page.ts';
import { Renderer } from '../../src/render/renderer.ts';
import { article, frame } from '../layouts/hand-made-views.ts';
import { root } from '../support/run-khobao.ts';

const page = (url: string) => ({ kind: 'article' as const, view: article({ url: urlPath(url) }) });

test('all batches are made by one Eleventy, which reads each template once', async () => {
  const read: string[] = [];
  const hooks = registerHooks({
    load(url, context, next) {
      if (/\.11ty\.ts/.test(url)) read.push(url);
      return next(url, context);
    },
  });
  const renderer = new Renderer(root, frame);
  const texts = [
    ...(await renderer.render([page('/2024/07/mot/'), page('/2024/07/hai/')])),
    ...(await renderer.render([])),
    ...(await renderer.render([page('/2024/07/ba/')])),
  ];
  hooks.deregister();
  assert.equal(texts.length, 3);
  for (const [index, slug] of ['mot', 'hai', 'ba'].entries())
    assert.match(texts[index] ?? '', new RegExp(`<link rel="canonical" href="[^"]*/2024/07/${slug}/">`));
  assert.equal(read.length, kindNames.length, read.join('\n'));
  // A name of its own for each run could not be found again by a cache of compiled code.
  assert.ok(read.every((url) => url.endsWith('.11ty.ts')));
});

test('addresses that Eleventy would not answer with are our fault', async () => {
  const renderer = new Renderer(root, frame);
  await assert.rejects(renderer.render([page('/2024/07/mot/'), page('/2024/07/mot/')]), /^Error: Eleventy: /);
  assert.equal((await renderer.render([page('/2024/07/mot/')])).length, 1);
});
