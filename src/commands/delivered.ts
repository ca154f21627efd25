import { deliver } from '../build/deliver.ts';
import { Refusal } from '../model/refusal.ts';
import type { Command } from './command.ts';
import { words } from './words.ts';

/** `khobao delivered`: what `build --delta` wrote was uploaded, and the next build begins from there. */
export const delivered: Command = async ({ delta, state, shown, write }) => {
  if (delta === undefined) throw new Refusal(words.faults.missingOption('--delta'));
  const { before, delta: told } = deliver({ delta, state });
  const sentence = before
    ? words.delivered.before(shown(delta))
    : words.delivered.now(told.put.length, told.remove.length);
  write(`${sentence}\n`);
  return 0;
};
