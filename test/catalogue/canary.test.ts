import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArticleFields } from '../../src/model/article.ts';
import { kindNames } from '../../src/model/page.ts';
import { kinds } from '../../src/pages/kinds.ts';
import { site } from '../../src/site.ts';
import { article, handMadeCatalogue, moment } from '../support/hand-made.ts';

const now = '2024-07-15 08:00';
const secret: Record<string, Partial<ArticleFields>> = {
  draft: { draft: true },
  scheduled: { publishAt: moment('2024-07-15 08:01') },
  expired: { expires: moment('2024-07-15 08:00') },
  retracted: { retracted: { date: moment('2024-07-14'), reason: 'sai số liệu' } },
};

for (const [name, fields] of Object.entries(secret)) {
  test(`no view of any kind holds a word of an article that is ${name}`, () => {
    const hidden = article('2024/07/b', '2024-07-02', {
      ...{ title: 'CANARY', summary: 'CANARY', kicker: 'CANARY', place: 'CANARY', topics: ['CANARY'] },
      ...{ authors: ['CANARY'], series: 'CANARY', source: { name: 'CANARY' } },
      ...fields,
    });
    const points = { related: [{ kind: 'article' as const, id: hidden.id }] };
    const catalogue = handMadeCatalogue(
      [article('2024/07/a', '2024-07-01', points), hidden, article('2024/07/c', '2024-07-03', points)],
      now,
    );
    let views = 0;
    for (const kind of kindNames) {
      for (const address of kinds[kind].all(catalogue, site)) {
        const text = JSON.stringify(kinds[kind].view(address, catalogue, site));
        assert.ok(!/canary/i.test(text), `${kind}: ${text}`);
        views++;
      }
    }
    assert.ok(views > 20, `${views} views looked at`);
  });
}
