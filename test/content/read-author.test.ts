import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAuthor } from '../../src/content/read-author.ts';
import { readPage } from '../../src/content/read-page.ts';
import { contentPath } from '../../src/model/ids.ts';
import { vi } from '../../src/strings/vi.ts';
import { marked } from '../support/marked.ts';

const author = (text: string) => readAuthor(contentPath('authors/mai-an.md'), Buffer.from(text), vi.problems);
const page = (text: string) => readPage(contentPath('pages/gioi-thieu.md'), Buffer.from(text), vi.problems);

test('an author is read with picture, and where it is named', () => {
  const { value, problems } = author(
    '---\nname: Mai An\nrole: Phóng viên\nemail: mai-an@bao.example\nimage: { src: /images/an.jpg, alt: Mai An ở chợ }\n---\n\nViết về [chợ](/kinh-te/).\n',
  );
  assert.deepEqual(problems, []);
  assert.equal(value?.id, 'mai-an');
  assert.equal(value?.email, 'mai-an@bao.example');
  assert.deepEqual(value?.image, { src: '/images/an.jpg', alt: 'Mai An ở chợ' });
  assert.deepEqual(
    value?.references.map(({ kind, target, place }) => `${kind} ${target} ${place.line}:${place.column}`),
    ['image /images/an.jpg 5:15', 'link /kinh-te/ 8:15'],
  );
});

test('a static page is read', () => {
  const { value, problems } = page('---\ntitle: Giới thiệu\n---\n\nToà soạn ba người.\n');
  assert.deepEqual(problems, []);
  assert.deepEqual([value?.slug, value?.title, value?.body.syllables], ['gioi-thieu', 'Giới thiệu', 4]);
  assert.ok(value && !('summary' in value));
});

const faults = [
  [author, 'field-name', '---\n«role: Phóng viên»\n---\n'],
  [author, 'field-name', '---\nname: «"…"»\n---\n'],
  [author, 'field-email', '---\nname: Mai An\nemail: «mai-an»\n---\n'],
  [author, 'alt-text', '---\nname: Mai An\nimage: { src: /images/mai-an.jpg, alt: «mai-an.jpg» }\n---\n'],
  [author, 'unknown-field', '---\nname: Mai An\n«title»: Phóng viên\n---\n'],
  [author, 'unsafe-link', '---\nname: Mai An\n---\n[a](«javascript:x»)\n'],
  [page, 'field-title', '---\n«summary: Một câu»\n---\n'],
  [page, 'unknown-field', '---\ntitle: Giới thiệu\n«date»: 2024-07-15\n---\n'],
  [page, 'alt-text', '---\ntitle: Giới thiệu\n---\n\n![](«/images/a.jpg»)\n'],
] as const;
for (const [read, rule, text] of faults) {
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
