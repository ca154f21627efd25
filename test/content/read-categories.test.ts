import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCategories } from '../../src/content/read-categories.ts';
import { contentPath } from '../../src/model/ids.ts';
import { vi } from '../../src/strings/vi.ts';
import { marked } from '../support/marked.ts';

const read = (text: string) => readCategories(contentPath('categories.yaml'), Buffer.from(text), vi.problems);

test('two levels are read as one list, children after their parent', () => {
  const { value, problems } = read(
    '- id: kinh-te\n  title: Kinh tế\n  order: 2\n  description: "Chuyện: làm ăn"\n  children:\n    - { id: nong-nghiep, title: Nông nghiệp, order: 1 }\n- id: thoi-su\n  title: Thời sự\n',
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(value, [
    { id: 'kinh-te', title: 'Kinh tế', order: 2, description: 'Chuyện: làm ăn' },
    { id: 'nong-nghiep', title: 'Nông nghiệp', order: 1, description: '', parent: 'kinh-te' },
    { id: 'thoi-su', title: 'Thời sự', order: 0, description: '' },
  ]);
});

const faults = [
  ['categories', '«#» chưa có gì\n'],
  ['categories', '«i»d: kinh-te\n'],
  ['categories', '- «kinh-te»\n'],
  ['field-id', '- «title: Kinh tế»\n'],
  ['field-id', '- id: «Kinh tế»\n  title: Kinh tế\n'],
  ['field-title', '- «id: kinh-te»\n'],
  ['field-order', '- { id: a, title: A, order: «nhất» }\n'],
  ['reserved-name', '- { id: «tim-kiem», title: A }\n'],
  ['reserved-name', '- { id: «2024», title: A }\n'],
  ['reserved-name', '- { id: a, title: A, children: [{ id: «anh», title: B }] }\n'],
  ['duplicate-category', '- { id: a, title: A }\n- { id: «a», title: B }\n'],
  ['duplicate-category', '- { id: a, title: A, children: [{ id: «a», title: B }] }\n'],
  [
    'category-depth',
    '- id: a\n  title: A\n  children:\n    - { id: b, title: B, children: «[{ id: c, title: C }]» }\n',
  ],
  ['categories', '- { id: a, title: A, children: «{ id: b }» }\n'],
  ['unknown-field', '- { id: a, title: A, «oder»: 1 }\n'],
  ['front-matter', '- id: a\n  title: «Tin: nóng»\n'],
  ['control-character', '- { id: a, title: a«\u0001»b }\n'],
] as const;
for (const [rule, text] of faults) {
  const { text: plain, line, column, length } = marked(text);
  test(`${rule}: ${plain.replace(/\s+/g, ' ')}`, () => {
    const { problems, value } = read(plain);
    assert.equal(value, undefined);
    assert.deepEqual(
      problems.map((problem) => [
        problem.rule,
        problem.place.line,
        problem.place.column,
        problem.place.length,
      ]),
      [[rule, line, column, length]],
      JSON.stringify(problems),
    );
  });
}

test('a faulty parent does not hide the faults of its children', () => {
  const { problems } = read('- id: a\n  children:\n    - { id: 2024, title: B }\n- { id: A, title: C }\n');
  assert.deepEqual(problems.map(({ rule }) => rule).sort(), ['field-id', 'field-title', 'reserved-name']);
});
