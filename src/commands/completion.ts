import { Refusal } from '../model/refusal.ts';
import type { Command } from './command.ts';
import { bashCompletion } from './completion/bash.ts';
import { completionTable } from './completion/completion-table.ts';
import { zshCompletion } from './completion/zsh.ts';
import { words } from './words.ts';

/** `khobao completion bash|zsh`: a script by which the shell fills in what is begun. */
export const completion: Command = async ({ operands, write }) => {
  const [shell = '', ...more] = operands;
  const table = completionTable(words);
  if (shell === 'bash' && more.length === 0) write(bashCompletion(table));
  else if (shell === 'zsh' && more.length === 0) write(zshCompletion(table));
  else throw new Refusal(words.faults.noShell(operands.join(' ')));
  return 0;
};
