import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultProfile } from '../../src/import/default-profile.ts';
import { readPage } from '../../src/import/read-page.ts';
import { pageAround, pageAsArticle } from '../support/page-as-article.ts';

const long =
  'Nước lên từ chập tối, đến nửa đêm thì tràn qua bậc thềm thứ hai, rồi rút dần khi trời sáng rõ trên bãi bồi.';

test('a page that no selector fits is read by what looks like an article, and the editor is told', () => {
  const html = `<html><head><title>Chợ nổi Bến Lâm</title></head><body><ul><li><a href="/">Trang chủ</a></li></ul><h1>Chợ nổi Bến Lâm</h1><div class="q7"><div class="z1"><p>${long} Một.</p><p>${long} Hai.</p><p>${long} Ba.</p><p>${long} Bốn.</p></div></div><div><a href="/x">Liên kết</a></div></body></html>`;
  const { draft, markdown } = pageAsArticle(html);
  assert.equal(markdown, ['Một.', 'Hai.', 'Ba.', 'Bốn.'].map((word) => `${long} ${word}`).join('\n\n'));
  assert.deepEqual(
    draft.notes.map(({ kind }) => kind),
    ['readable'],
  );
});

test('a profile says where the parts of a newspaper’s pages stand', () => {
  const html = `<html><body><h1>Báo</h1><b id="t">Chợ nổi Bến Lâm</b><i data-at="9 giờ 20 ngày 2/4/2019"></i><p class="m">${long} Sapo.</p><div class="q7"><p>${long}</p><p class="x">Đừng lấy</p><p>${long} Hai.</p></div></body></html>`;
  const profile = {
    ...defaultProfile,
    parts: {
      ...defaultProfile.parts,
      title: ['#t'],
      date: ['i@data-at'],
      summary: ['.m'],
      body: ['.q7'],
      remove: ['.x'],
    },
  };
  const { draft, markdown } = pageAsArticle(html, profile);
  assert.deepEqual(
    [draft.title, draft.summary, draft.date?.year],
    ['Chợ nổi Bến Lâm', `${long} Sapo.`, 2019],
  );
  assert.equal(markdown, `${long}\n\n${long} Hai.`);
});

test('a page that is nested beyond any newspaper is refused, and so is one without words', () => {
  const read = (html: string) => readPage({ source: 'a', html }, defaultProfile);
  assert.equal(read(`<h1>Tin</h1>${'<div>'.repeat(50_000)}x`), 'too-deep');
  assert.equal(read(''), 'no-title');
  assert.equal(read('<h1>Tin</h1>'), 'no-body');
});

test('words that the page tells machines and its text has not are told', () => {
  const data = (articleBody: string): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody })}</script>`;
  const notes = (articleBody: string) =>
    pageAsArticle(pageAround(`<p>${long}</p>`, data(articleBody))).draft.notes.map(({ kind }) => kind);
  assert.deepEqual(notes(`<p>${long}</p>`), []);
  assert.deepEqual(notes(`${long} Mười từ nữa chỉ có ở đây mà trang không hề in ra.`), ['lacking']);
});

test('what stands between headline and text is the sapo, whatever it is called; a second such block is told', () => {
  const around = (between: string, body: string): string =>
    `<html><body><h1>Chợ nổi Bến Lâm</h1><div class="date">16:51 28/03/2022</div>${between}${body}</body></html>`;
  const body = `<div class="article-body"><p>${long}</p><p>${long} Hai.</p></div>`;
  const { draft } = pageAsArticle(
    around(`<div class="q1">${long} Sapo lạ.</div><p class="q2">${long} Ai biết là gì?</p>`, body),
  );
  assert.equal(draft.summary, `${long} Sapo lạ.`);
  assert.deepEqual(draft.notes, [{ kind: 'outside', text: `${long} Ai biết là gì?` }]);
});

test('a text in several pieces is all of them', () => {
  const pieces = ['Một.', 'Hai.', 'Ba.'].map(
    (word) => `<div class="article-body"><p>${long} ${word}</p><p>${long}</p></div>`,
  );
  const html = `<html><body><h1>Chợ nổi Bến Lâm</h1><div class="date">16:51 28/03/2022</div>${pieces.join('<div class="ads">Mua ngay</div>')}</body></html>`;
  assert.equal(
    pageAsArticle(html).markdown,
    ['Một.', 'Hai.', 'Ba.'].map((word) => `${long} ${word}\n\n${long}`).join('\n\n'),
  );
});
