import assert from 'node:assert/strict';
import { test } from 'node:test';
import { balanceBlocks } from '../../layouts/parts/balance-blocks.ts';
import { categoryId } from '../../src/model/ids.ts';
import { card, illustration } from './hand-made-views.ts';

/** A category with so many stories, the first one with a picture or without. */
const section = (name: string, count: number, pictured: boolean) => ({
  category: categoryId(name),
  cards: Array.from({ length: count }, (_, at) =>
    card(`${name}-${at}`, pictured && at === 0 ? { image: illustration() } : {}),
  ),
});

const shape = (blocks: ReturnType<typeof balanceBlocks>): string[] =>
  blocks.map(({ cards, summaries }) => `${cards.length}${summaries ? ' with summaries' : ''}`);

test('of two blocks beside each other the shorter one has summaries, or the longer one gives up headlines', () => {
  const blocks = balanceBlocks([section('a', 5, true), section('b', 3, true)], ['half', 'half']);
  assert.deepEqual(shape(blocks), ['5', '3 with summaries']);
  const near = balanceBlocks([section('a', 5, true), section('b', 4, true)], ['half', 'half']);
  assert.deepEqual(shape(near), ['4', '4']);
});

test('a block without a picture has summaries beside one with a picture, which keeps a headline', () => {
  const blocks = balanceBlocks([section('a', 5, true), section('b', 3, false)], ['half', 'half']);
  assert.deepEqual(shape(blocks), ['2', '3 with summaries']);
  const full = balanceBlocks([section('a', 5, true), section('b', 5, false)], ['half', 'half']);
  assert.deepEqual(shape(full), ['5', '5 with summaries']);
});

test('equal blocks, and blocks that stand alone, stay as they are', () => {
  const equal = [section('a', 5, true), section('b', 5, true)];
  assert.deepEqual(shape(balanceBlocks(equal, ['half', 'half'])), ['5', '5']);
  assert.deepEqual(shape(balanceBlocks([section('a', 5, false)], ['wide'])), ['5']);
});

test('three in a row end together', () => {
  const row = [section('a', 5, true), section('b', 1, true), section('c', 5, true)];
  assert.deepEqual(shape(balanceBlocks(row, ['third', 'third', 'third'])), ['1', '1', '1']);
});
