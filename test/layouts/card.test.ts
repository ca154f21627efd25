import assert from 'node:assert/strict';
import { test } from 'node:test';
import { card } from '../../layouts/parts/card.ts';
import { frame, hostile, illustration, moment, times, card as view, words } from './hand-made-views.ts';

const looks = ['lead', 'story', 'row', 'brief'] as const;
const full = view('mua', { image: illustration(), summary: 'Tóm tắt.', kicker: 'Thời tiết' });

test('a card has one link, with the site’s base, in each of its looks', () => {
  for (const look of looks) {
    const text = String(
      card(full, { look, level: 3, summary: true, date: 'long', sizes: '100vw' }, frame, words),
    );
    assert.equal(times(text, '<a '), 1, look);
    assert.match(text, /<h3 class="card-title"><a href="\/bao\/2024\/07\/mua\/">Bài mua<\/a><\/h3>/);
    assert.equal(times(text, '<picture>'), look === 'brief' ? 0 : 1, look);
  }
});

test('only the lead’s picture is described and loads at once', () => {
  const lead = String(card(full, { look: 'lead', level: 2, sizes: '100vw' }, frame, words));
  assert.match(lead, /alt="Thuyền trên sông" loading="eager"/);
  assert.match(
    String(card(full, { look: 'row', level: 2, sizes: '100vw' }, frame, words)),
    /alt="" loading="lazy"/,
  );
});

test('what an article lacks leaves no element behind', () => {
  const text = String(
    card(view('mua'), { look: 'story', level: 2, summary: true, sizes: '100vw' }, frame, words),
  );
  for (const absent of ['card-picture', 'kicker', 'card-summary', 'card-meta'])
    assert.ok(!text.includes(absent));
  assert.match(text, /card-plain/);
  const untimed = view('mua', { date: moment('2024-07-17') });
  assert.ok(
    !String(card(untimed, { look: 'row', level: 2, date: 'clock', sizes: '100vw' }, frame, words)).includes(
      'card-meta',
    ),
  );
});

test('an editor’s words are text, never markup', () => {
  const text = String(
    card(
      view('mua', { title: hostile, summary: hostile, kicker: hostile }),
      { look: 'row', level: 2, summary: true, sizes: '100vw' },
      frame,
      words,
    ),
  );
  assert.ok(!text.includes('<script'));
  assert.equal(times(text, '&lt;script&gt;'), 3);
});
