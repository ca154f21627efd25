import assert from 'node:assert/strict';
import { test } from 'node:test';
import template from '../../layouts/pages/article.11ty.ts';
import { readingMinutes } from '../../layouts/parts/byline.ts';
import { urlPath } from '../../src/model/ids.ts';
import { htmlFaults } from '../support/html-faults.ts';
import { thingOf, thingsOf } from '../support/things.ts';
import { article, card, hostile, illustration, moment, render, times } from './hand-made-views.ts';

const link = (label: string, url: string) => ({ label, url: urlPath(url) });

const full = article({
  card: card('mua', {
    image: illustration(),
    summary: 'Mưa to ở Đăk Rêu.',
    kicker: 'Thời tiết',
    updated: moment('2024-07-18 09:00'),
  }),
  authors: [link('H’Hen Niê Êban', '/tac-gia/hhen-nie-eban/'), link('An', '/tac-gia/an/')],
  topics: [link('Cà phê', '/chu-de/ca-phe/')],
  series: {
    ...link('Mùa mưa', '/dong-su-kien/mua-mua/'),
    earlier: [link('Kỳ một', '/2024/07/ky-mot/'), link('Kỳ hai', '/2024/07/ky-hai/')],
    next: link('Kỳ bốn', '/2024/07/ky-bon/'),
  },
  source: { name: 'Báo Hạ Lam', url: 'https://example.org/bao' },
  place: 'Đăk Rêu',
  corrections: [{ date: moment('2024-07-18'), text: 'Sửa tên cầu.' }],
  related: [
    { kind: 'article', card: card('cu') },
    { kind: 'page', url: 'https://example.org/x', title: 'Trang khác' },
  ],
  more: [card('truoc', { image: illustration(), summary: 'Chuyện cũ.' })],
  previous: link('Bài truoc', '/2024/07/truoc/'),
  next: link('Bài sau', '/2024/07/sau/'),
});

test('a full article is good HTML and says everything that its view holds', () => {
  const page = render(template, full);
  assert.deepEqual(htmlFaults(page), []);
  const said = [
    ...['Thời tiết', 'Mưa to ở Đăk Rêu.', 'H’Hen Niê Êban', '>An</a>', 'Thứ Tư, 17/07/2024 - 08:05'],
    ...[
      'Cập nhật: <time datetime="2024-07-18T09:00:00+07:00">',
      'Sửa tên cầu.',
      'Chợ nổi lúc sáng.',
      'Ảnh: An',
    ],
    ...['<p>Mưa to.</p>', '<a href="https://example.org/bao" rel="external noopener">Theo Báo Hạ Lam</a>'],
    ...[
      'href="/bao/chu-de/ca-phe/" rel="tag">Cà phê',
      'Mùa mưa',
      'Có thể bạn quan tâm',
      'Tin cùng chuyên mục',
    ],
    ...[
      'Trang khác',
      '2 phút đọc',
      'rel="next" href="/bao/2024/07/sau/"',
      'rel="prev" href="/bao/2024/07/truoc/"',
    ],
  ];
  for (const part of said) assert.ok(page.includes(part), part);
});

test('a bare article leaves no empty block behind', () => {
  const page = render(template, article());
  assert.deepEqual(htmlFaults(page), []);
  const absent = [
    'Có thể bạn quan tâm',
    'Tin cùng chuyên mục',
    'class="kicker"',
    'class="sapo"',
    'class="notice"',
  ];
  for (const part of [
    ...absent,
    '<figure',
    'class="source"',
    'class="labels"',
    'class="neighbours"',
    'Cập nhật',
  ])
    assert.ok(!page.includes(part), part);
});

test('what search indexes is marked once, inside the article', () => {
  const page = render(template, full);
  const [before = '', inside = ''] = page.split('<article class="article');
  const body = inside.slice(0, inside.indexOf('Có thể bạn quan tâm'));
  assert.ok(!before.includes('data-pagefind'));
  assert.ok(!inside.slice(body.length).includes('data-pagefind'));
  assert.match(body, /data-pagefind-body data-pagefind-meta="image:anh\/a1b2c3-320\.jpg"/);
  for (const mark of [
    'data-pagefind-meta="title"',
    'data-pagefind-meta="summary"',
    'data-pagefind-meta="date"',
  ])
    assert.equal(times(page, mark), 1, mark);
  assert.match(
    body,
    /<time datetime="2024-07-17T08:05:00\+07:00" data-pagefind-ignore data-pagefind-meta="date" data-pagefind-sort="date\[datetime\]" data-pagefind-filter="year:2024">Thứ Tư/,
  );
  assert.match(
    body,
    /<a href="\/bao\/nong-nghiep\/" data-pagefind-ignore data-pagefind-filter="category">Nông nghiệp<\/a>/,
  );
  assert.equal(times(page, 'data-pagefind-filter="category"'), 1);
});

test('machines are told where it is, when it was and who wrote it', () => {
  const page = render(template, full);
  assert.match(page, /<link rel="canonical" href="https:\/\/khobao\.example\/bao\/2024\/07\/mua\/">/);
  assert.match(page, /property="og:image" content="https:\/\/khobao\.example\/bao\/anh\/a1b2c3-the\.jpg"/);
  assert.match(page, /property="og:type" content="article"/);
  const data = thingOf(page, 'NewsArticle');
  assert.equal(data.datePublished, '2024-07-17T08:05:00+07:00');
  assert.equal(data.dateModified, '2024-07-18T09:00:00+07:00');
  assert.equal(data.dateline, 'Đăk Rêu');
  assert.equal(thingOf(page, 'ImageObject').creditText, 'Ảnh: An');
  assert.deepEqual(
    thingsOf(page)
      .filter((thing) => thing['@type'] === 'Person')
      .map(({ name }) => name),
    ['H’Hen Niê Êban', 'An'],
  );
  assert.deepEqual(
    thingOf(page, 'BreadcrumbList').itemListElement.map(({ name }: { name: string }) => name),
    ['Trang chủ', 'Kinh tế', 'Nông nghiệp', 'Bài mua'],
  );
});

test('an editor’s words are text everywhere', () => {
  const words = { title: hostile, summary: hostile, kicker: hostile };
  const page = render(
    template,
    article({
      card: card('mua', {
        ...words,
        image: { ...illustration(), alt: hostile, caption: hostile, credit: hostile },
      }),
      authors: [link(hostile, '/tac-gia/x/')],
      topics: [link(hostile, '/chu-de/x/')],
      source: { name: hostile },
      place: hostile,
      corrections: [{ date: moment('2024-07-18'), text: hostile }],
      related: [{ kind: 'page', url: 'https://example.org/', title: hostile }],
      more: [card('cu', words)],
    }),
  );
  assert.deepEqual(htmlFaults(page), []);
  assert.ok(!page.includes('<script>'));
  assert.ok(!page.includes('</title><script'));
  assert.equal(times(page, '<script type="application/ld+json">'), 1);
});

test('sharing needs no script; what needs one is hidden until it runs', () => {
  const page = render(template, article({ card: card('mua', { title: 'Mưa & nắng' }) }));
  const url = encodeURIComponent('https://khobao.example/bao/2024/07/mua/');
  assert.ok(page.includes(`https://www.facebook.com/sharer/sharer.php?u=${url}`));
  assert.ok(page.includes(`https://x.com/intent/post?url=${url}&amp;text=M%C6%B0a%20%26%20n%E1%BA%AFng`));
  assert.ok(page.includes('href="mailto:?subject=M%C6%B0a%20%26%20n%E1%BA%AFng&amp;body='));
  assert.equal(times(page, '<li hidden><button'), 2);
});

test('a body that was not rendered is our fault, not an empty page', () => {
  const { digest, source } = full.body;
  assert.throws(() => render(template, article({ body: { digest, source } })), /articles\/2024\/07\/mua\.md/);
});

test('reading takes at least a minute', () => {
  assert.deepEqual([0, 90, 299, 300, 1000].map(readingMinutes), [1, 1, 1, 2, 5]);
});
