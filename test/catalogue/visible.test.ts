import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visibility } from '../../src/catalogue/visible.ts';
import type { ArticleFields } from '../../src/model/article.ts';
import { categoryId } from '../../src/model/ids.ts';

const moment = (at: number) => ({ at, timed: true });
const fields = (more: Partial<ArticleFields>): ArticleFields => ({
  ...{ title: 'x', date: moment(0), category: categoryId('a'), authors: [], topics: [], related: [] },
  ...{ featured: false, draft: false, corrections: [], aliases: [] },
  ...more,
});

test('an article is public from publishAt on and until expires', () => {
  const article = fields({ publishAt: moment(10), expires: moment(20) });
  assert.deepEqual(
    [9, 10, 19, 20].map((now) => visibility(article, now)),
    ['hidden', 'public', 'public', 'gone'],
  );
});

test('a draft is hidden, whatever else it says', () =>
  assert.equal(
    visibility(fields({ draft: true, retracted: { date: moment(0), reason: 'x' } }), 5),
    'hidden',
  ));

test('what was withdrawn is gone', () =>
  assert.equal(visibility(fields({ retracted: { date: moment(0), reason: 'x' } }), 5), 'gone'));
