import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Hands } from '../../src/build/hands.ts';
import { openDesk } from '../../src/catalogue/desk.ts';
import { openCatalogue } from '../../src/catalogue/query.ts';
import { forgetOthers, markHours, refreshReadings } from '../../src/catalogue/readings.ts';
import { updateCatalogue } from '../../src/catalogue/update-catalogue.ts';
import { scanContent } from '../../src/content/scan.ts';
import { localDay } from '../../src/lib/dates.ts';
import { digestOf } from '../../src/lib/digest.ts';
import { must } from '../../src/lib/unreachable.ts';
import type { Changes } from '../../src/model/change.ts';
import { type KindName, kindNames } from '../../src/model/page.ts';
import {
  allPages,
  type PageName,
  type PlanContext,
  pathOf,
  planPage,
  reachedPages,
} from '../../src/plan/site-plan.ts';
import { site as settings } from '../../src/site.ts';
import { openStore } from '../../src/state/store.ts';
import { vi } from '../../src/strings/vi.ts';
import { moment } from '../support/hand-made.ts';
import { Chance } from '../support/seeded.ts';
import { article, type TestSite, testSite } from '../support/site.ts';

/** Short lists, so that a small archive has split pages, fronts that are full and neighbours that are far. */
const site = {
  ...settings,
  lists: { newest: 3, longest: 4, moreInCategory: 2, feed: 3 },
  related: { least: 2, window: 4 },
};
const renderers = Object.fromEntries(
  kindNames.map((kind) => [kind, digestOf(kind)]),
) as PlanContext['renderers'];
const reader = digestOf('reader');

/** A content folder, its Catalogue kept up to date edit by edit, and every key of the whole Plan. */
class Planned {
  readonly #store = must(openStore(undefined), 'a state in memory');
  readonly #site: TestSite;

  constructor(site: TestSite) {
    this.#site = site;
  }

  async update(
    now: number,
  ): Promise<{ changes: Changes | undefined; context: PlanContext; keys: Map<string, string> }> {
    const store = this.#store;
    const { files, problems } = scanContent(this.#site.content, settings.limits, vi.problems);
    assert.deepEqual(
      problems.filter(({ severity }) => severity === 'error'),
      [],
    );
    markHours(store, now);
    forgetOthers(store, files);
    await refreshReadings(store, files, now, reader, new Hands(0).read);
    const desk = openDesk(store, now);
    const basis = JSON.stringify([
      desk.categories(),
      desk.descriptions(),
      desk.authors().map(({ name }) => name),
    ]);
    const changes = updateCatalogue(store, desk, site, basis);
    const context: PlanContext = { catalogue: openCatalogue(store, desk), site, renderers };
    const keys = new Map<string, string>();
    for (const name of allPages(context)) {
      const page = must(planPage(name, context), `view of ${JSON.stringify(name)}`);
      assert.ok(!keys.has(page.path), `two pages at ${page.path}`);
      assert.equal(page.path, pathOf(name));
      keys.set(page.path, page.key);
    }
    return { changes, context, keys };
  }
}

const categories = ['thoi-su', 'kinh-te', 'nong-nghiep'];
const topics = ['Cà phê', 'cà phê', 'Hạn hán', 'CÀ PHÊ', 'Ăn uống', 'An uông', 'Đê', '4.0'];
const authors = ['mai-an', 'Lê Na', 'lê na'];

for (let seed = 1; seed <= 6; seed++)
  test(`what changes is within reach, and what is within reach is as planned; script ${seed}`, async (t) => {
    const folder = testSite(t);
    const chance = new Chance(seed);
    const planned = new Planned(folder);
    const articles = new Map<string, Record<string, string>>();
    let made = 0;
    let now = moment('2026-01-01').at;
    const ids = () => [...articles.keys()].sort();
    const put = (id: string, fields: Record<string, string>): void => {
      articles.set(id, fields);
      const other = chance.below(3) === 0 && ids().length > 0 ? `[Bài](/${chance.pick(ids())}/)` : '';
      folder.edit({ [`articles/${id}.md`]: article(fields, `Đoạn ${chance.below(9)}. ${other}`) });
    };
    const day = (): string => `202${4 + chance.below(2)}-0${1 + chance.below(2)}-0${1 + chance.below(4)}`;
    const add = (): string => {
      const date = chance.below(4) === 0 ? localDay(now - chance.below(3) * 86_400_000) : day();
      const id = `${date.slice(0, 4)}/${date.slice(5, 7)}/bai-${made++}`;
      put(id, {
        title: `Bài ${made}`,
        date: `${date} 0${chance.below(3)}:00`,
        category: chance.pick(categories),
        topics: `[${chance.pick(topics)}]`,
        authors: `[${chance.pick(authors)}]`,
        ...(chance.below(3) === 0 && { series: chance.pick(['Sông Vân', 'sông vân']) }),
        ...(chance.below(3) === 0 && { aliases: `[/cu/${made}.html]` }),
        ...(chance.below(3) === 0 && ids().length > 0 && { related: `[${chance.pick(ids())}]` }),
      });
      return `add ${id}`;
    };
    const change = (fields: () => Record<string, string>): string => {
      const id = chance.pick(ids());
      put(id, { ...articles.get(id), ...fields() });
      return `change ${id} ${JSON.stringify(articles.get(id))}`;
    };
    const remove = (): string => {
      const id = chance.pick(ids());
      articles.delete(id);
      rmSync(join(folder.content, `articles/${id}.md`));
      return `remove ${id}`;
    };
    const kinds = [
      add,
      add,
      remove,
      () => change(() => ({})),
      () => change(() => ({ title: `Tên ${chance.below(99)}` })),
      () => change(() => ({ date: `${day()} 0${chance.below(3)}:00` })),
      () => change(() => ({ category: chance.pick(categories) })),
      () => change(() => ({ topics: `[${chance.pick(topics)}]` })),
      () => change(() => ({ authors: `[${chance.pick(authors)}]` })),
      () => change(() => ({ publishAt: `2026-0${1 + chance.below(9)}-01` })),
      () => change(() => ({ expires: `2026-0${1 + chance.below(9)}-01` })),
      () => change(() => ({ draft: chance.pick(['true', 'false']) })),
      () => change(() => ({ retracted: '{ date: 2025-06-01, reason: Sai }' })),
      () => {
        now += (chance.below(40) - 10) * 86_400_000;
        return `now ${now}`;
      },
      () => {
        now += chance.below(30) * 3_600_000;
        return `now ${now}`;
      },
      () => {
        folder.edit({ 'authors/mai-an.md': `---\nname: Mai An\nrole: Vai ${chance.below(9)}\n---\n\nx\n` });
        return 'author';
      },
      () => {
        folder.edit({
          'pages/gioi-thieu.md': `---\ntitle: Giới thiệu\n---\n\n[x](/${chance.pick(ids())}/)\n`,
        });
        return 'page';
      },
    ];
    for (let count = 0; count < 14; count++) add();
    let before = (await planned.update(now)).keys;
    let narrow = 0;
    for (let step = 0; step < 60; step++) {
      const edits = Array.from({ length: 1 + chance.below(3) }, () => chance.pick(kinds)());
      const { changes, context, keys } = await planned.update(now);
      if (changes !== undefined) {
        narrow++;
        const reached = new Set([...reachedPages(changes, context)].map(pathOf));
        const other = [...new Set([...before.keys(), ...keys.keys()])].filter(
          (path) => before.get(path) !== keys.get(path) && !reached.has(path as never),
        );
        assert.deepEqual(other, [], `after ${edits.join('; ')}`);
        // A page that is reached and is not in the whole Plan has no view, and the reverse.
        for (const name of reachedPages(changes, context)) checkView(name, context, keys);
      }
      before = keys;
    }
    assert.ok(narrow > 30, `${narrow} plans were narrow`);
  });

function checkView(name: PageName, context: PlanContext, keys: ReadonlyMap<string, string>): void {
  const page = planPage(name, context);
  const path = pathOf(name);
  const shared: readonly KindName[] = ['article', 'tombstone'];
  if (page) assert.equal(keys.get(path), page.key, `${name.maker} ${path}`);
  else if (!shared.includes(name.maker)) assert.equal(keys.get(path), undefined, `${name.maker} ${path}`);
}
