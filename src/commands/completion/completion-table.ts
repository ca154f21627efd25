import type { Strings } from '../../strings/strings.ts';
import { operandOf } from '../arguments.ts';
import { optionsOf } from '../option-table.ts';

/** What may stand in a place of the command line: words of a closed list, or what the shell finds itself. */
export type Choice = readonly string[] | 'folders' | 'files' | 'branches' | 'categories' | 'anything';

/** One option of one command, as a shell has to know it. */
interface CompletedOption {
  readonly name: string;
  readonly about: string;
  /** Absent: it takes no value. */
  readonly value?: { readonly called: string; readonly choice: Choice; readonly optional: boolean };
}

/** One command, as a shell has to know it. */
export interface CompletedCommand {
  readonly name: string;
  readonly about: string;
  readonly options: readonly CompletedOption[];
  /** What follows it without an option. */
  readonly operand?: { readonly called: string; readonly choice: Choice };
}

const byPlaceholder: Readonly<Record<string, Choice>> = {
  folder: 'folders',
  file: 'files',
  source: 'files',
  article: 'files',
  ref: 'branches',
  name: 'categories',
  shell: ['bash', 'zsh'],
};

/** All commands with their options, from the tables that the command line is read by. */
export function completionTable(words: Strings['cli']): readonly CompletedCommand[] {
  return Object.entries(words.commands).map(([name, about]) => {
    const operand = operandOf(name);
    const options = optionsOf(name).map(([option, { placeholder, optional = false, choices }]) => ({
      name: `--${option}`,
      about: words.options[option],
      ...(placeholder !== undefined && {
        value: {
          called: words.placeholders[placeholder],
          choice: choices ?? byPlaceholder[placeholder] ?? 'anything',
          optional,
        },
      }),
    }));
    return {
      ...{ name, about, options: [...options, { name: '--help', about: words.options.help }] },
      ...(operand !== undefined && {
        operand: { called: words.placeholders[operand], choice: byPlaceholder[operand] ?? 'anything' },
      }),
    };
  });
}
