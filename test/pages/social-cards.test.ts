import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { buildSite } from '../support/build-site.ts';
import { png } from '../support/picture.ts';
import { readTree } from '../support/read-tree.ts';
import { article, type TestSite, testSite } from '../support/site.ts';

const files = async () => ({
  'images/a.png': await png({ width: 1600, height: 1200 }),
  'images/b.png': await png({ width: 300, height: 400, colour: '#27c' }),
  'articles/2024/07/mua.md': article({ image: '{ src: /images/a.png, alt: Mưa to }', category: 'kinh-te' }),
  'articles/2024/07/nho.md': article({ image: '{ src: /images/b.png, alt: Nhỏ }' }),
  'articles/2024/07/nang.md': article({ category: 'nong-nghiep' }, '![Đồng](/images/a.png "Mùa | Ảnh: An")'),
});

/** What a page tells other sites of its picture. */
function picture(site: TestSite, path: string) {
  const page = readFileSync(join(site.out, path, 'index.html'), 'utf8');
  const of = (name: string): string =>
    new RegExp(`<meta property="og:image${name}" content="(.*?)">`).exec(page)?.[1] ?? '';
  assert.ok(page.includes('<meta name="twitter:card" content="summary_large_image">'), path);
  const file = of('').replace('https://khobao.example/', '');
  return { file, alt: of(':alt'), size: [Number(of(':width')), Number(of(':height'))] };
}

test('a page is shown on other sites by a crop of its picture, or by the card of its section', async (t) => {
  const site = testSite(t, await files());
  assert.equal((await buildSite(site)).outcome.status, 'built');
  const pages = ['2024/07/mua', '2024/07/nho', '2024/07/nang', '', 'kinh-te', 'nong-nghiep', '2024/07'];
  const shown = new Map(pages.map((path) => [path, picture(site, path)]));
  for (const [path, { file, size }] of shown) {
    const { width, height, format } = await sharp(join(site.out, file)).metadata();
    assert.deepEqual([[width, height], format], [size, 'jpeg'], path);
  }
  const at = (path: string) => shown.get(path) ?? { file: '', alt: '', size: [] };
  assert.deepEqual([at('2024/07/mua').size, at('2024/07/mua').alt], [[1200, 630], 'Mưa to']);
  // Cut to shape, not enlarged.
  assert.deepEqual(at('2024/07/nho').size, [300, 157]);
  assert.equal(at('2024/07/nang').alt, 'Nông nghiệp – Kho Báo');
  assert.equal(at('2024/07/nang').file, at('nong-nghiep').file);
  const cards = new Set(['kinh-te', 'nong-nghiep', '2024/07'].map((path) => at(path).file));
  assert.equal(cards.size, 3);
  // Pictures in bodies have no crop; a card for each of three categories and for the site.
  const crops = readdirSync(join(site.out, 'anh')).filter((name) => name.endsWith('-the.jpg'));
  assert.equal(crops.length, 2);
  assert.equal(readdirSync(join(site.out, 'anh/the')).length, 4);
});

test('a crop goes with the last article that leads with its picture, and comes back when it is lost', async (t) => {
  const site = testSite(t, await files());
  const { outcome } = await buildSite(site);
  assert.equal(outcome.status === 'built' && outcome.summary.images, 2, 'a crop is no picture of its own');
  const { file } = picture(site, '2024/07/mua');
  writeFileSync(join(site.out, file), 'x');
  assert.deepEqual((await buildSite(site)).made, [file]);
  assert.equal((await sharp(join(site.out, file)).metadata()).width, 1200);

  // The picture stays in the body of another article, its crop goes.
  site.edit({ 'articles/2024/07/mua.md': article({ category: 'kinh-te' }) });
  await buildSite(site);
  assert.ok(!existsSync(join(site.out, file)));
  site.edit({
    'categories.yaml': readFileSync(join(site.content, 'categories.yaml'), 'utf8').replace(
      'title: Kinh tế',
      'title: Làm ăn',
    ),
  });
  const before = picture(site, 'kinh-te').file;
  await buildSite(site);
  assert.notEqual(picture(site, 'kinh-te').file, before);
  assert.ok(!existsSync(join(site.out, before)));
  const clean = { content: site.content, out: `${site.out}-clean`, state: `${site.state}-clean` };
  await buildSite(clean);
  assert.deepEqual(readTree(site.out), readTree(clean.out));
});

test('a picture whose file is replaced has a new crop, and the old one goes', async (t) => {
  const site = testSite(t, await files());
  await buildSite(site);
  const before = picture(site, '2024/07/mua').file;
  site.edit({ 'images/a.png': await png({ width: 1600, height: 1200, colour: '#083' }) });
  const { made } = await buildSite(site);
  const after = picture(site, '2024/07/mua').file;
  assert.notEqual(after, before);
  assert.ok(made.includes(after) && made.includes('2024/07/mua/index.html'), made.join());
  assert.ok(!existsSync(join(site.out, before)));
  const { dominant } = await sharp(join(site.out, after)).stats();
  assert.ok(dominant.g > dominant.r + 60, JSON.stringify(dominant));
  assert.deepEqual((await buildSite(site)).made, []);
  const clean = { content: site.content, out: `${site.out}-clean`, state: `${site.state}-clean` };
  await buildSite(clean);
  assert.deepEqual(readTree(site.out), readTree(clean.out));
});

test('two categories of one title and one colour share their card', async (t) => {
  const site = testSite(t, await files());
  const twice =
    '- id: thoi-su\n  title: Tin\n  children:\n    - id: a\n      title: Tin\n- id: b\n  title: Tin\n';
  site.edit({
    'categories.yaml': `${twice}- id: kinh-te\n  title: K\n  children:\n    - id: nong-nghiep\n      title: N\n`,
  });
  const { outcome } = await buildSite(site);
  assert.equal(outcome.status, 'built', JSON.stringify(outcome));
  assert.equal(picture(site, 'thoi-su').file, picture(site, 'a').file);
  assert.notEqual(picture(site, 'a').file, picture(site, 'b').file);
});
