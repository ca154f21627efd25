import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDocument } from 'yaml';
import { plainYaml } from '../../src/content/plain-yaml.ts';
import { Chance } from '../support/seeded.ts';

/** The nodes as plain values; a name that is set to nothing counts as absent, as for every reader of nodes. */
const plain = (node: unknown): unknown => JSON.parse(JSON.stringify(node, seen) ?? 'null');

/** Nodes turn themselves into plain values when JSON is made of them; here their own properties are wanted. */
function seen(this: unknown, key: string): unknown {
  const value: unknown = (this as Record<string, unknown>)[key];
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return { is: value.constructor.name, ...value, toJSON: undefined };
}

function parsed(yaml: string): unknown {
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    merge: false,
    uniqueKeys: true,
    prettyErrors: false,
  });
  return document.errors.length + document.warnings.length > 0 ? 'faults' : plain(document.contents);
}

const usual = {
  scalars: ['2024-07-15 08:05', '"Bão số 3: mưa lớn"', '\'một "hai"\'', 'thoi-su', 'true', 'Hạ Lam (Hạ Lam)'],
  names: ['title', 'date', 'topics', 'image', 'src', 'alt'],
  starts: ['', '', '  ', '  - '],
};
const scalars = [
  ...[
    '2024-07-15 08:05',
    '"Bão số 3: mưa lớn"',
    '\'một "hai"\'',
    'thoi-su',
    '""',
    "''",
    'true',
    'Hạ Lam (Hạ Lam)',
  ],
  ...[
    'https://a.example/b?c',
    '"a\\nb"',
    "'it''s'",
    'a: b',
    'a #b',
    'a#b',
    'a ',
    '- a',
    '[a, b]',
    '{a: b}',
    '*a',
    '&a b',
  ],
  ...[
    '!t a',
    '|',
    '>-',
    '"a" b',
    '"a',
    "'a",
    'a:b',
    'a:',
    '%a',
    '@a',
    '`a`',
    '~',
    'null',
    '1.5',
    '?a',
    '? a',
    '# a',
    '',
    ' ',
  ],
  ...[
    'a\tb',
    '“một” hai',
    '…',
    'a--b',
    '--- a',
    'a, b',
    'a\u00a0',
    'a\u2028b',
    'é',
    'e\u0301',
    '"a # b"',
    '"a: b"  ',
  ],
];
const names = [
  'title',
  'date',
  'topics',
  'image',
  'src',
  'a b',
  '"title"',
  'title ',
  '1',
  'x-y',
  'constructor',
  '',
];
const starts = ['', '', '', '  ', '  ', '    ', '\t', '- ', '  - ', '  - ', '  -', '# '];

/** Front matter of lines that are right, nearly right and wrong. */
function someYaml(chance: Chance): string {
  // One piece in eight is strange.
  const pick = (common: readonly string[], strange: readonly string[]): string =>
    chance.pick(chance.below(8) === 0 ? strange : common);
  const lines = Array.from({ length: 1 + chance.below(5) }, () => {
    const start = pick(usual.starts, starts);
    if (start.includes('-')) return start + pick(usual.scalars, scalars);
    return `${start}${pick(usual.names, names)}${pick([': '], [':', ':  ', ' : '])}${pick(usual.scalars, scalars)}`;
  });
  return `${chance.pick(['\n', '\n', '', '\n\n'])}${lines.join(chance.pick(['\n', '\n', '\n', '\n\n']))}${chance.pick(['', '\n'])}`;
}

test('what is read without the parser has the nodes that the parser gives', () => {
  const chance = new Chance(7);
  let taken = 0;
  for (let round = 0; round < 20_000; round++) {
    const yaml = someYaml(chance);
    const found = plainYaml(yaml);
    if (found === undefined) continue;
    taken += 1;
    assert.deepEqual(plain(found), parsed(yaml), JSON.stringify(yaml));
  }
  assert.ok(taken > 500, String(taken));
});

test('the common form is read without the parser, with lists and maps of one level', () => {
  const yaml = `
title: "Đê bao Hạ Lam: hoàn thành sớm"
date: 2024-07-15 08:05
category: thoi-su
topics:
  - đê điều
  - "mùa mưa"
image:
  src: de-bao.jpg
  alt: 'Đê bao'
featured: true
`;
  assert.deepEqual(plain(plainYaml(yaml)), parsed(yaml));
  assert.notEqual(plainYaml(yaml), undefined);
});

test('every other form is left to the parser', () => {
  for (const yaml of [
    '',
    '\n',
    '\ntitle:',
    '\n- a',
    '\ntitle: a\ntitle: b',
    '\ntitle: a\n  b',
    '\ntitle: &x a',
    '\na: [b]',
  ])
    assert.equal(plainYaml(yaml), undefined, JSON.stringify(yaml));
});
