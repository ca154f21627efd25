import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SimilarWindow } from '../../src/catalogue/similar-window.ts';
import { topicWords } from '../../src/catalogue/topic-words.ts';
import { Chance } from '../support/seeded.ts';

const described = (title: string, topics: string[] = [], summary = '') =>
  topicWords({ title, topics, summary });

test('pairs of syllables describe an article, whatever its case and marks; none spans a comma', () => {
  assert.deepEqual(
    [...described('Hồ Thuỷ lợi, mùa khô', ['Hạn'])],
    [
      ['ho thuy', 3],
      ['thuy loi', 3],
      ['mua kho', 3],
      ['#han', 4],
    ],
  );
  assert.deepEqual([...described('hồ thủy lợi').keys()], ['ho thuy', 'thuy loi']);
});

test('the like of an article comes first, and a single shared phrase is not enough', () => {
  const window = new SimilarWindow<string>(10);
  window.add('lúa', described('Giá lúa hè thu tăng mạnh', ['Lúa gạo']));
  window.add('bóng đá', described('Đội chủ nhà thắng phút bù giờ'));
  window.add('cà phê', described('Giá cà phê tăng mạnh'));
  window.add('gạo', described('Lúa hè thu được mùa, được giá', ['Lúa gạo']));
  assert.deepEqual(window.similar(described('Thu mua lúa hè thu', ['Lúa gạo']), 5), ['gạo', 'lúa']);
  assert.deepEqual(window.similar(described('Cà phê rang xay'), 5), []);
});

test('what has left the window is forgotten', () => {
  const window = new SimilarWindow<number>(2);
  for (let i = 0; i < 3; i++) window.add(i, described('Hồ thuỷ lợi cạn nước'));
  assert.deepEqual(window.similar(described('Hồ thuỷ lợi cạn nước'), 5), [2, 1]);
});

test('the window answers as a comparison of each with each does', () => {
  const chance = new Chance(7);
  const syllables = ['ho', 'nuoc', 'lua', 'gia', 'cau', 'duong', 'truong'];
  const random = () => described(Array.from({ length: 6 }, () => chance.pick(syllables)).join(' '));
  const size = 12;
  const window = new SimilarWindow<number>(size);
  const all: ReadonlyMap<string, number>[] = [];
  for (let i = 0; i < 120; i++) {
    const words = random();
    const held = all.map((other, id) => ({ id, other })).slice(-size);
    const frequency = (word: string) => held.filter(({ other }) => other.has(word)).length;
    const scores = held.map(({ id, other }) => {
      const shared = [...words].filter(([word]) => other.has(word));
      const score = shared.reduce(
        (sum, [word, weight]) => sum + (weight * (other.get(word) ?? 0)) / frequency(word),
        0,
      );
      return { id, score, shared: shared.length };
    });
    const wanted = scores
      .filter(({ shared }) => shared >= 2)
      .sort((a, b) => b.score - a.score || b.id - a.id)
      .slice(0, 5);
    const found = window.similar(words, 5);
    assert.deepEqual(
      found,
      wanted.map(({ id }) => id),
      `article ${i}`,
    );
    window.add(i, words);
    all.push(words);
  }
});
