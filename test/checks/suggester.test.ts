import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suggester } from '../../src/checks/suggester.ts';
import { nearest } from '../../src/lib/nearest.ts';

const names = Array.from({ length: 400 }, (_, index) => `2024/0${1 + (index % 9)}/cho-noi-mua-${index * 7}`);

test('the name that was meant is found among many, as a full comparison finds it', () => {
  const suggest = suggester(() => names);
  for (const meant of [names[0], names[171], names[399]].map(String))
    for (const typed of [meant.replace('noi', 'nio'), meant.replace('cho', 'ch'), meant.toUpperCase()]) {
      assert.equal(suggest(typed), meant);
      assert.equal(nearest(typed, names), meant);
    }
});

test('what is like nothing gets no suggestion', () => {
  assert.equal(suggester(() => names)('hoan-toan-khac'), undefined);
  assert.equal(suggester(() => [])('x'), undefined);
});

test('names are asked for once, and only when a name is wrong', () => {
  let asked = 0;
  const suggest = suggester(() => {
    asked++;
    return ['mua-lu'];
  });
  assert.equal(asked, 0);
  assert.equal(suggest('mua-lo'), 'mua-lu');
  assert.equal(suggest('mua-la'), 'mua-lu');
  assert.equal(asked, 1);
});

test('the hundredth wrong name is the last that is answered', () => {
  const suggest = suggester(() => ['mua-lu']);
  const answers = Array.from({ length: 102 }, () => suggest('mua-lo'));
  assert.deepEqual(
    answers.flatMap((answer, index) => (answer === undefined ? [index] : [])),
    [100, 101],
  );
});
