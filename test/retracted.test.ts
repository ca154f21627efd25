import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { fold } from '../src/search/canon.ts';
import { commonSyllables } from '../src/search/common-syllables.ts';
import { hashOf, pairKey, readPostings } from '../src/search/posting.ts';
import { buildSite } from './support/build-site.ts';
import { png } from './support/picture.ts';
import { readTree } from './support/read-tree.ts';
import { article, testSite } from './support/site.ts';

const sentence = 'Ông Quýt khuân ghềnh đá ra huyện.';
/** Syllables of the sentence that no other article has. */
const words = ['quýt', 'khuân', 'ghềnh'];

test('of an article that is retracted no sentence is left anywhere, in packed indexes neither', async (t) => {
  const wrong = { title: 'Chuyện sai', date: '2024-07-17', image: '{ src: /images/sai.png, alt: Ghềnh đá }' };
  const file = 'articles/2024/07/sai.md';
  const site = testSite(t, {
    'images/sai.png': await png({ colour: 'red' }),
    'articles/2024/06/chi.md': article({ title: 'Chị', date: '2024-06-20', related: '[2024/07/sai]' }),
    'articles/2024/07/em.md': article({ title: 'Em', date: '2024-07-20' }),
    [file]: article(wrong, sentence),
  });
  const holders = (): string[] =>
    Object.keys(readTree(site.out)).filter((path) => {
      const bytes = readFileSync(join(site.out, path));
      if (/nhanh\/.*\/keys\/.*\.bin$/.test(path))
        return [...words.map(fold), pairKey('khuan', 'ghenh')].some(
          (key) => readPostings(bytes, hashOf(key, commonSyllables)).length > 0,
        );
      const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString();
      const plain = fold(text.normalize('NFC').toLowerCase());
      return words.some((word) => plain.includes(fold(word)));
    });
  await buildSite(site);
  const before = holders();
  for (const kind of [
    /sai\/index\.html/,
    /^feed|\.xml$/,
    /keys\//,
    /rows\/|words/,
    /fragment/,
    /^pagefind\/.*index/,
  ])
    assert.ok(
      before.some((path) => kind.test(path)),
      `${kind}: ${before.join(' ')}`,
    );

  site.edit({
    [file]: article({ ...wrong, retracted: '{ date: 2024-07-21, reason: Sai số liệu }' }, sentence),
  });
  await buildSite(site);
  assert.deepEqual(holders(), []);
  assert.match(readFileSync(join(site.out, '2024/07/sai/index.html'), 'utf8'), /Sai số liệu/);
  // The cards of categories stand in a folder of their own.
  const pictures = Object.keys(readTree(site.out)).filter((path) => /^anh\/[^/]+$/.test(path));
  assert.deepEqual(pictures, []);
});
