import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitOf } from '../../layouts/assets/search/quick/compare.ts';
import { bodyOfPage, passageOf, piecesOf } from '../../layouts/assets/search/quick/passage.ts';
import { askedOf, questionOf } from '../../layouts/assets/search/quick/question.ts';
import { WordList, writeWords } from '../../src/search/word-list.ts';

const hits = (text: string, words: string): string[] =>
  piecesOf(text, askedOf(words))
    .filter(({ hit }) => hit)
    .map((piece) => piece.text);

test('hits are marked on the text as it stands: with marks only those that were asked for', () => {
  const text = 'Con đường dương liễu, Đường 14';
  assert.deepEqual(hits(text, 'duong'), ['đường dương', 'Đường']);
  assert.deepEqual(hits(text, 'đường'), ['đường', 'Đường']);
  assert.deepEqual(hits('Thuỷ điện'.normalize('NFD'), 'thủy'), ['Thuỷ']);
  assert.equal(
    piecesOf(text, askedOf('duong'))
      .map((piece) => piece.text)
      .join(''),
    text,
  );
});

test('a passage is the piece of the body that answers best; markup in it is text', () => {
  const page = `<h1>x</h1><div class="body">\n<p>${'Mở đầu dài dòng. '.repeat(30)}Giá cà phê &lt;tăng&gt; mạnh ở vùng cao.</p>\n<p>Cà rốt.</p></div>\n<footer class="article-foot"></footer><p>cà phê cà phê</p>`;
  const blocks = bodyOfPage(page);
  assert.equal(blocks.length, 2);
  const passage = passageOf(blocks, askedOf('ca phe')) ?? '';
  assert.match(passage, /^… .*Giá cà phê <tăng> mạnh ở vùng cao\.$/);
  assert.ok(passage.length < 260);
  assert.equal(passageOf(blocks, askedOf('khoai')), undefined);
});

test('a question is taken apart: phrases, what must not be there, and what the keyboard left', () => {
  const list = new WordList(
    writeWords(
      new Map([
        ['duong', 900],
        ['ca', 800],
        ['phe', 500],
        ['day', 700],
        ['as', 1],
      ]),
    ),
  );
  const { phrases, without, syllables } = questionOf('“cà phê” đường -"dây leo" -cá', list);
  assert.deepEqual(
    phrases.map((phrase) => phrase.map(({ word }) => word)),
    [['cà', 'phê']],
  );
  assert.deepEqual(
    without.map((phrase) => phrase.map(({ word }) => word)),
    [['dây', 'leo'], ['cá']],
  );
  assert.deepEqual(
    syllables.map(({ word }) => word),
    ['cà', 'phê', 'đường'],
  );
  assert.equal(questionOf('caf phee dduwowngf', list).rewritten, 'cà phê đường');
  assert.equal(questionOf('ca2 phe6 d9u7o7ng2', list).rewritten, 'cà phê đường');
  assert.equal(questionOf('caf phee dduwowngf', list, true).rewritten, undefined);
  assert.equal(questionOf('ca phe duong', list).rewritten, undefined);
});

test('a text fits by runs, with marks, and by what resembles at doubtful places', () => {
  const asked = askedOf('gia cà phê tăng');
  const whole = fitOf(asked, 'Hôm nay giá cà phê tăng', new Set());
  assert.deepEqual([whole.covered, whole.run, whole.exactRun], [1, 1, 0.75]);
  const slip = askedOf('giá cà phee tăng');
  assert.equal(fitOf(slip, 'Giá cà phê tăng', new Set()).run, 0.5);
  const mended = fitOf(slip, 'Giá cà phê tăng', new Set([2]));
  assert.ok(mended.run > 0.9 && mended.run < 1);
  assert.equal(mended.meant.get(2), 'phê');
  assert.ok(fitOf(askedOf('giá cà p'), 'Giá cà phê', new Set()).run > 0.95);
});
