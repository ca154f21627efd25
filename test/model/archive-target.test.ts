import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveTarget } from '../../src/model/archive-target.ts';
import { contentPath } from '../../src/model/ids.ts';

const from = contentPath('articles/2024/07/a.md');

test('every way to write an article means the article', () => {
  for (const text of [
    '/2024/06/b/',
    '/2024/06/b',
    '2024/06/b',
    '../06/b.md',
    '/articles/2024/06/b.md',
    '/2024/06/b/#x',
  ])
    assert.deepEqual(
      archiveTarget(text, from),
      { kind: 'article', id: '2024/06/b', fragment: text.endsWith('#x') ? '#x' : '' },
      text,
    );
});

test('a day is a list, not an article', () =>
  assert.deepEqual(archiveTarget('/2024/07/15/', from), {
    kind: 'address',
    url: '/2024/07/15/',
    fragment: '',
  }));

test('pictures, pages and places on the page', () => {
  assert.deepEqual(archiveTarget('../../../images/x.jpg', from), { kind: 'image', file: 'images/x.jpg' });
  assert.deepEqual(archiveTarget('/images/chợ nổi.jpg'.normalize('NFD'), from), {
    kind: 'image',
    file: 'images/chợ nổi.jpg',
  });
  assert.deepEqual(archiveTarget('/pages/lien-he.md', from), {
    kind: 'address',
    url: '/lien-he/',
    fragment: '',
  });
  assert.deepEqual(archiveTarget('#muc', from), { kind: 'fragment', fragment: '#muc' });
});

test('what could run or leave the archive is unsafe', () => {
  const unsafe = [
    'javascript:alert(1)',
    'JaVaScript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example/x',
    '\\\\evil',
    '/\\evil',
    '../../../../etc/passwd',
    '%0ajavascript:x',
    '',
    'file:///etc/passwd',
    'http:x',
    '%E0%A4%A',
  ];
  for (const text of unsafe) assert.equal(archiveTarget(text, from).kind, 'unsafe', text);
  for (const text of ['https://example.com/a', 'mailto:a@example.com', 'tel:+84123'])
    assert.equal(archiveTarget(text, from).kind, 'external', text);
});
