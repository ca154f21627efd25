import assert from 'node:assert/strict';
import { test } from 'node:test';
import home from '../../layouts/pages/home.11ty.ts';
import notFound from '../../layouts/pages/not-found.11ty.ts';
import redirect from '../../layouts/pages/redirect.11ty.ts';
import search from '../../layouts/pages/search.11ty.ts';
import staticPage from '../../layouts/pages/static-page.11ty.ts';
import tombstone from '../../layouts/pages/tombstone.11ty.ts';
import { digestOf } from '../../src/lib/digest.ts';
import { categoryId, urlPath } from '../../src/model/ids.ts';
import { htmlFaults } from '../support/html-faults.ts';
import { card, hostile, illustration, moment, render, times } from './hand-made-views.ts';

const body = { digest: digestOf('p'), source: 'pages/x.md', html: '<p>Chữ.</p>' };

test('the front page: lead, strip, blocks, years', () => {
  const cards = ['a', 'b', 'c', 'd'].map((slug) =>
    card(slug, { image: illustration(), summary: 'Tóm tắt.' }),
  );
  const page = render(home, {
    url: urlPath('/'),
    lead: card('dau', { image: illustration(), title: hostile }),
    secondary: [card('nhi'), card('tam'), card('tu')],
    latest: [card('moi')],
    sections: [
      { category: categoryId('kinh-te'), cards },
      { category: categoryId('van-hoa'), cards: [card('vh')] },
    ],
    years: [
      { period: '2023', url: urlPath('/2023/'), count: 3 },
      { period: '2024', url: urlPath('/2024/'), count: 9 },
    ],
  });
  assert.deepEqual(htmlFaults(page), []);
  assert.match(page, /<h1 class="brand"><a href="\/bao\/">Kho Báo<\/a><\/h1>/);
  assert.match(page, /id="luu-tru"[\s\S]*Năm 2024[\s\S]*Năm 2023/);
  assert.ok(!page.includes('9 bài'), 'nothing that changes with every article of the past');
  assert.equal(times(page, 'loading="eager"'), 1);
  assert.equal(times(page, 'class="block block-wide'), 2);
});

test('an empty archive has a front page that says so', () => {
  const page = render(home, { url: urlPath('/'), secondary: [], latest: [], sections: [], years: [] });
  assert.deepEqual(htmlFaults(page), []);
  assert.match(page, /Kho chưa có bài nào/);
});

test('every page carries the policy before anything that it governs, and the frame’s words', () => {
  const page = render(staticPage, { url: urlPath('/gioi-thieu/'), title: hostile, summary: hostile, body });
  assert.deepEqual(htmlFaults(page), []);
  assert.match(
    page,
    /^<!doctype html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;/,
  );
  for (const part of ['Tỉnh này không có thật.', 'https://zalo.me/khobao.example', 'href="/bao/#luu-tru"'])
    assert.ok(page.includes(part), part);
  assert.match(page, /<form class="search-small" role="search"[^>]* action="\/bao\/tim-kiem\/">/);
  assert.ok(!/(?:href|src)="\/(?!bao\/)/.test(page), 'every address of the site has its base');
});

test('the search page has its own form, style and script, and no second form', () => {
  const page = render(search, { url: urlPath('/tim-kiem/') });
  assert.match(page, /href="\/bao\/assets\/site\.css"/);
  assert.match(page, /<script type="module" src="\/bao\/assets\/search\.js"><\/script>/);
  assert.equal(times(page, '<form'), 1);
  assert.equal(times(page, '<h1'), 1);
});

test('an old address leads on at once, also without a script, and stays out of search engines', () => {
  const page = render(redirect, { url: urlPath('/tin/1.html'), to: urlPath('/2024/07/mua/') });
  assert.deepEqual(htmlFaults(page), []);
  assert.match(page, /<meta http-equiv="refresh" content="0; url=\/bao\/2024\/07\/mua\/">/);
  assert.match(page, /<link rel="canonical" href="https:\/\/khobao\.example\/bao\/2024\/07\/mua\/">/);
  assert.match(page, /<meta name="robots" content="noindex">/);
  assert.match(page, /<a href="\/bao\/2024\/07\/mua\/">/);
});

test('a withdrawn article says that it is gone, when and why', () => {
  const gone = { url: urlPath('/2024/07/mua/'), date: moment('2024-08-01 10:00') };
  const page = render(tombstone, { ...gone, reason: hostile });
  assert.deepEqual(htmlFaults(page), []);
  assert.match(
    page,
    /<h1>Bài viết đã được gỡ<\/h1>[\s\S]*Lý do: &lt;\/title&gt;[\s\S]*Gỡ ngày 01\/08\/2024\./,
  );
  assert.match(page, /noindex/);
  assert.ok(!page.includes('canonical'));
  assert.match(render(tombstone, gone), /hết thời hạn đăng/);
});

test('a missing page offers the search', () => {
  const page = render(notFound, { url: urlPath('/404.html') });
  assert.deepEqual(htmlFaults(page), []);
  assert.match(page, /noindex/);
  assert.equal(times(page, 'type="search"'), 1);
});
