import { availableParallelism } from 'node:os';
import { readArguments } from './commands/arguments.ts';
import type { Command, ExitCode } from './commands/command.ts';
import { failureText } from './commands/failure.ts';
import { foldersFault, root, usedFolders } from './commands/folders.ts';
import { invocationOf, type Surroundings } from './commands/invocation.ts';
import { usage } from './commands/usage.ts';
import { words } from './commands/words.ts';

/** Every command; its modules are read only when it is asked for. */
const commands = {
  new: async () => (await import('./commands/new.ts')).begin,
  mv: async () => (await import('./commands/mv.ts')).rename,
  build: async () => (await import('./commands/build.ts')).build,
  check: async () => (await import('./commands/check.ts')).check,
  diff: async () => (await import('./commands/diff.ts')).diff,
  import: async () => (await import('./commands/import.ts')).importPages,
  merge: async () => (await import('./commands/merge.ts')).merge,
  delivered: async () => (await import('./commands/delivered.ts')).delivered,
  serve: async () => (await import('./commands/serve.ts')).serve,
  completion: async () => (await import('./commands/completion.ts')).completion,
} satisfies Record<string, () => Promise<Command>>;

const names = Object.keys(commands) as (keyof typeof commands)[];

function refuse(sentence: string): ExitCode {
  process.stderr.write(`${sentence}\n`);
  return 2;
}

/** Runs the command line that follows the script's name. Reports go to the output, what stops us to the error output. */
export async function run(argv: readonly string[]): Promise<ExitCode> {
  try {
    const request = readArguments(argv, names, words.faults);
    if (!request.ok) return refuse(request.fault);
    if (request.value.kind === 'help') {
      process.stdout.write(usage(request.value.command, names, words));
      return argv.length === 0 ? 2 : 0;
    }
    const surroundings: Surroundings = {
      cwd: process.cwd(),
      asks: process.stdin.isTTY && process.stdout.isTTY,
      screen: process.stdout.isTTY,
      env: process.env,
      clock: Date.now,
      processors: availableParallelism(),
      write: (text) => process.stdout.write(text),
    };
    const invocation = invocationOf(request.value.values, surroundings, request.value.folders);
    const fault = foldersFault(usedFolders(request.value.command, invocation), words.faults);
    if (fault !== undefined) return refuse(fault);
    // Eleventy finds its templates only below the folder that it runs in; all that the user named is absolute by now.
    process.chdir(root);
    const command = await commands[request.value.command]();
    return await command(invocation);
  } catch (error) {
    return refuse(failureText(error, words.failure, process.env.KHOBAO_DEBUG === '1'));
  }
}
