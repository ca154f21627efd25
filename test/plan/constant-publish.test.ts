import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDesk } from '../../src/catalogue/desk.ts';
import { saveEdges } from '../../src/catalogue/edges.ts';
import { openCatalogue } from '../../src/catalogue/query.ts';
import { buildCatalogue, updateCatalogue } from '../../src/catalogue/update-catalogue.ts';
import { digestOf } from '../../src/lib/digest.ts';
import { must } from '../../src/lib/unreachable.ts';
import type { Article } from '../../src/model/article.ts';
import { categoryId } from '../../src/model/ids.ts';
import { kindNames } from '../../src/model/page.ts';
import { type PlanContext, pathOf, planPage, reachedPages } from '../../src/plan/site-plan.ts';
import { planQuickShards, planShards } from '../../src/search/shards.ts';
import { site } from '../../src/site.ts';
import { openStore, type Store } from '../../src/state/store.ts';
import { article, categories, moment } from '../support/hand-made.ts';

const renderers = Object.fromEntries(
  kindNames.map((kind) => [kind, digestOf(kind)]),
) as PlanContext['renderers'];
const subjects = [
  'Giá lúa hè thu',
  'Hồ thuỷ lợi cạn nước',
  'Cầu mới qua sông',
  'Trường học vùng cao',
  'Cà phê được mùa',
];

/** The article that came so many days before the last. Fifty a day would be a large newspaper; here they are ten. */
function numbered(count: number): Article {
  const at = moment('2026-06-30 20:00').at - Math.floor(count / 10) * 86_400_000 - (count % 10) * 3_600_000;
  const [day] = new Date(at + 7 * 3_600_000).toISOString().split('T');
  const id = `${day?.slice(0, 4)}/${day?.slice(5, 7)}/bai-${count}`;
  return article(id, new Date(at).toISOString(), {
    title: `${subjects[count % subjects.length]} ở xã ${count % 97}`,
    category: categoryId(count % 3 === 0 ? 'nong-nghiep' : 'van-hoa'),
    topics: [`Chủ đề ${count % 50}`],
    authors: [`Người viết ${count % 20}`],
  });
}

function put(store: Store, value: Article): void {
  store.run(
    'INSERT INTO reading VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ...[value.file, 'article', 0, 0, 0, value.body.digest, '', JSON.stringify(value), '[]', ''],
  );
  saveEdges(store, value);
}

/** Paths of pages, without what the archive's size or an article's number puts into them, that change when one is added. */
function publishOne(size: number): string[] {
  const store = must(openStore(undefined), 'a state in memory');
  for (let count = 1; count <= size; count++) put(store, numbered(count));
  store.run(
    'INSERT INTO reading VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ...['categories.yaml', 'categories', 0, 0, 0, '', '', JSON.stringify(categories), '[]', ''],
  );
  const desk = openDesk(store, moment('2026-07-01').at);
  buildCatalogue(store, desk, site);
  store.setFact('catalogued', '');
  const context: PlanContext = { catalogue: openCatalogue(store, desk), site, renderers };
  const shardsOf = ({ catalogue }: PlanContext) => [
    ...planShards(catalogue, renderers.article, 400),
    ...planQuickShards(catalogue, renderers.article, site.search),
  ];
  const shardsBefore = shardsOf(context);

  store.run('SAVEPOINT before');
  const added = numbered(0);
  put(store, added);
  store.run('INSERT INTO dirty VALUES (?)', added.file);
  const changes = must(updateCatalogue(store, desk, site, ''), 'what changed');
  const after = { ...context, catalogue: openCatalogue(store, desk) };
  const names = [...reachedPages(changes, after)];
  // An article and its tombstone have one address.
  const keysOf = (context: PlanContext) =>
    new Map(
      names.map((name) => planPage(name, context)).flatMap((page) => (page ? [[page.path, page.key]] : [])),
    );
  const keys = keysOf(after);
  const shards = shardsOf(after);
  store.run('ROLLBACK TO before');
  const old = { ...context, catalogue: openCatalogue(store, desk) };
  const keysThen = keysOf(old);
  const changed = names.map(pathOf).filter((path) => keys.get(path) !== keysThen.get(path));
  const keysBefore = new Set(shardsBefore.map(({ key }) => key));
  // The newest of each index: whole pages, the newest month of the quick one, and the headlines of that month alone.
  const remade = shards.filter(({ key }) => !keysBefore.has(key));
  assert.deepEqual(
    remade.map(({ index }) => index),
    ['pages', 'quick', 'headlines'],
  );
  for (const { count, folder } of remade) assert.ok(count <= 400, folder);
  assert.ok(names.length < 120, `${names.length} pages are compared`);
  store.close();
  return [...new Set(changed)].sort();
}

for (const size of [200, 2_000, 20_000])
  test(`one article at the head of ${size} remakes what the model lists, and no more`, () => {
    assert.deepEqual(publishOne(size), [
      '2026/06/30/index.html',
      '2026/06/bai-0/index.html',
      '2026/06/bai-3/index.html',
      '2026/06/index.html',
      '2026/index.html',
      'atom.xml',
      'chu-de/chu-de-0/2026/index.html',
      'chu-de/chu-de-0/atom.xml',
      'chu-de/chu-de-0/index.html',
      'feed.json',
      'feed.xml',
      'index.html',
      'kinh-te/2026/06/index.html',
      'kinh-te/atom.xml',
      'kinh-te/feed.json',
      'kinh-te/feed.xml',
      'kinh-te/index.html',
      'moi-nhat/kinh-te.json',
      'moi-nhat/nong-nghiep.json',
      'nong-nghiep/2026/06/index.html',
      'nong-nghiep/atom.xml',
      'nong-nghiep/feed.json',
      'nong-nghiep/feed.xml',
      'nong-nghiep/index.html',
      'sitemap.xml',
      'sitemaps/2026-06.xml',
      'sitemaps/news.xml',
      'tac-gia/nguoi-viet-0/2026/index.html',
      'tac-gia/nguoi-viet-0/atom.xml',
      'tac-gia/nguoi-viet-0/index.html',
    ]);
  });
