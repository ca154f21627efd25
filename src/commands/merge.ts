import { merge as mergeParts } from '../build/merge.ts';
import { Refusal } from '../model/refusal.ts';
import type { Command } from './command.ts';
import { reporterOf } from './reporter-of.ts';
import { words } from './words.ts';

/** `khobao merge`: the parts that several machines built become one site. */
export const merge: Command = async (invocation) => {
  const { folders: parts, out, state, format, write } = invocation;
  if (parts.length === 0) throw new Refusal(words.faults.noParts);
  const { outputs, made, removed } = await mergeParts({ parts, out, state, emit: reporterOf(invocation) });
  if (format !== 'json') write(`${words.merged(parts.length, outputs, made, removed)}\n`);
  return 0;
};
