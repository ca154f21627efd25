import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { sha256 } from '../../src/lib/digest.ts';
import { crewOf, givenArticles, madeBy } from './made-pages.ts';

test('any number of threads and any size of batch make the same bytes in the same order', async (t) => {
  const { pages, data } = givenArticles(t, 30);
  const wanted = await madeBy(await crewOf(t, 0, data), pages, 30);
  assert.equal(wanted.length, 30);
  for (const [index, page] of wanted.entries()) {
    const [url, digest, ...text] = page.split(' ');
    assert.equal(url, `/2024/07/bai-${index}/`);
    assert.equal(digest, sha256(text.join(' ')));
    assert.ok(page.includes(`<p>Bài <strong>${index}</strong> &amp; bài khác.</p>`), page);
  }
  assert.deepEqual(await madeBy(await crewOf(t, 0, data), pages, 7), wanted);
  for (const threads of [1, 2, 4])
    assert.deepEqual(await madeBy(await crewOf(t, threads, data), pages, 4), wanted, `${threads} threads`);
});

test('what a page throws in a thread comes out as it would here', async (t) => {
  const { pages, data, content } = givenArticles(t, 9);
  writeFileSync(join(content, '7.md'), '---\ntitle: x\n---\nKhác.\n');
  for (const threads of [0, 1])
    await assert.rejects(madeBy(await crewOf(t, threads, data), pages, 2), {
      name: 'Error',
      message: 'changed while the site was built: 7.md',
    });
});

test('what a template throws in a thread comes out as it would here', async (t) => {
  const { pages, data } = givenArticles(t, 3);
  const broken = { maker: 'category', view: pages[0]?.view ?? { url: '' } } as never;
  const said = async (threads: number): Promise<string> => {
    const crew = await crewOf(t, threads, data);
    const text = await madeBy(crew, [...pages, broken], 4).catch(({ message }) => message);
    assert.match(text, /^Eleventy: /);
    // A crew goes on after a page of ours was at fault.
    assert.equal((await madeBy(crew, pages, 4)).length, 3);
    return text;
  };
  assert.equal(await said(1), await said(0));
});
