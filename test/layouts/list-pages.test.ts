import assert from 'node:assert/strict';
import { test } from 'node:test';
import author from '../../layouts/pages/author.11ty.ts';
import category from '../../layouts/pages/category.11ty.ts';
import day from '../../layouts/pages/day.11ty.ts';
import month from '../../layouts/pages/month.11ty.ts';
import series from '../../layouts/pages/series.11ty.ts';
import topic from '../../layouts/pages/topic.11ty.ts';
import year from '../../layouts/pages/year.11ty.ts';
import { digestOf } from '../../src/lib/digest.ts';
import { categoryId, urlPath } from '../../src/model/ids.ts';
import { htmlFaults } from '../support/html-faults.ts';
import { card, hostile, illustration, render, times } from './hand-made-views.ts';

const cards = [card('ba', { image: illustration() }), card('hai', { summary: hostile }), card('mot')];
const link = (period: string, count = 2) => ({
  period,
  count,
  url: urlPath(`/${period.replaceAll('-', '/')}/`),
});

const list = (kind: 'topic' | 'author' | 'series', period = '') => ({
  url: urlPath(`/chu-de/ca-phe/${period}`),
  scope: { kind, name: 'ca-phe' } as const,
  front: urlPath('/chu-de/ca-phe/'),
  period,
  cards,
  parts: period === '' ? [link('2023'), link('2024')] : [],
  label: hostile,
});

const section = {
  url: urlPath('/kinh-te/'),
  scope: { kind: 'category', name: categoryId('kinh-te') } as const,
  category: categoryId('kinh-te'),
  front: urlPath('/kinh-te/'),
  period: '',
  cards,
  parts: [link('2023-12'), link('2024-01'), link('2024-07')],
};

test('a category’s front has its children, its months by year, its feeds, and one link per card', () => {
  const page = render(category, section);
  assert.deepEqual(htmlFaults(page), []);
  assert.match(page, /<h1>Kinh tế<\/h1>/);
  assert.match(page, /href="\/bao\/nong-nghiep\/">Nông nghiệp/);
  assert.match(page, /<h3>2024<\/h3>[\s\S]*Tháng 7[\s\S]*Tháng 1[\s\S]*<h3>2023<\/h3>[\s\S]*Tháng 12/);
  assert.match(
    page,
    /rel="alternate" type="application\/rss\+xml" title="Kinh tế \(RSS\)" href="\/bao\/kinh-te\/feed\.xml"/,
  );
  for (const { url } of cards) assert.equal(times(page, `href="/bao${url}"`), 1, url);
  assert.match(page, /aria-current="true">Kinh tế/);
});

test('a category’s month names its period and its neighbours; a split one lists its days', () => {
  const page = render(category, {
    ...section,
    url: urlPath('/kinh-te/2024/07/'),
    period: '2024-07',
    parts: [],
    previous: link('2024-05', 0),
  });
  assert.deepEqual(htmlFaults(page), []);
  assert.match(page, /Tháng 7\/2024/);
  assert.match(page, /rel="prev" href="\/bao\/2024\/05\/"[^>]*><span class="neighbour-label">Tháng 5\/2024/);
  const split = render(category, {
    ...section,
    period: '2024-07',
    cards: [],
    parts: [link('2024-07-03', 60)],
  });
  assert.match(split, /03\/07\/2024<\/a> <span class="count">60 bài/);
});

test('topic, author and series pages print their label as text', () => {
  const pages = [
    ...['', '2024'].flatMap((period) => [
      render(topic, list('topic', period)),
      render(author, list('author', period)),
      render(series, list('series', period)),
    ]),
    render(topic, { ...list('topic'), cards: [], parts: [] }),
  ];
  for (const page of pages) {
    assert.deepEqual(htmlFaults(page), []);
    assert.ok(!page.includes('<script>'));
  }
  assert.match(pages[0] ?? '', /href="\/bao\/chu-de\/ca-phe\/atom\.xml"/);
  assert.match(pages.at(-1) ?? '', /Chưa có bài nào ở đây/);
});

test('an author with a profile is introduced on the front only', () => {
  const body = { digest: digestOf('p'), source: 'authors/an.md', html: '<p>Tiểu sử.</p>' };
  const view = {
    ...list('author'),
    profile: { role: 'Phóng viên', email: 'an@example.org', body, image: illustration() },
  };
  const page = render(author, view);
  assert.deepEqual(htmlFaults(page), []);
  for (const part of ['Phóng viên', '<p>Tiểu sử.</p>', 'mailto:an@example.org', 'alt="Thuyền trên sông"'])
    assert.ok(page.includes(part), part);
  assert.ok(!render(author, { ...view, period: '2024', parts: [] }).includes('Tiểu sử'));
});

test('a year is twelve tables; only months with articles are links', () => {
  const months = [{ ...link('2024-07', 3), days: [link('2024-07-05'), link('2024-07-17', 1)] }];
  const page = render(year, { url: urlPath('/2024/'), year: 2024, months, next: link('2025', 0) });
  assert.deepEqual(htmlFaults(page), []);
  assert.equal(times(page, '<table '), 12);
  assert.equal(times(page, '<caption><a '), 1);
  assert.equal(times(page, 'class="has-articles"'), 2);
  assert.match(page, /rel="next" href="\/bao\/2025\/"/);
});

test('a month shows its newest day first; one too long for a page only its calendar', () => {
  const view = { url: urlPath('/2024/07/'), year: 2024, month: 7 };
  const page = render(month, {
    ...view,
    days: [
      { ...link('2024-07-05'), cards: [card('mot')] },
      { ...link('2024-07-17'), cards: [card('ba'), card('hai')] },
    ],
  });
  assert.deepEqual(htmlFaults(page), []);
  assert.ok(page.indexOf('id="ngay-2024-07-17"') < page.indexOf('id="ngay-2024-07-05"'));
  const long = render(month, { ...view, days: [link('2024-07-05', 300)] });
  assert.deepEqual(htmlFaults(long), []);
  assert.match(long, /300 bài/);
  assert.ok(!long.includes('ngay-2024'));
});

test('a day lists its articles with their time', () => {
  const page = render(day, {
    url: urlPath('/2024/07/17/'),
    day: '2024-07-17',
    cards,
    previous: link('2024-07-05', 0),
  });
  assert.deepEqual(htmlFaults(page), []);
  assert.match(page, /<h1>Thứ Tư, 17\/07\/2024<\/h1>/);
  assert.match(page, /<time datetime="2024-07-17T08:05:00\+07:00">08:05<\/time>/);
  assert.match(page, /href="\/bao\/2024\/07\/">Tháng 7\/2024/);
});
