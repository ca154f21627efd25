import { execFile } from 'node:child_process';

/** Variables that a hook or a script may have set for another repository or another index. */
const foreign = /^GIT_(?!EXEC_PATH$|SSL|CONFIG_NOSYSTEM$|CONFIG_GLOBAL$|CONFIG_SYSTEM$|TEST_)/;

/**
 * Asks git in a folder; undefined when there is no git, or when it refuses. It is asked to run nothing that a
 * repository's own settings name (a file-system monitor, hooks, an external diff), to write nothing, and to wait for nobody.
 */
export const git = async (
  folder: string,
  args: readonly string[],
  input?: string,
): Promise<string | undefined> => (await gitBytes(folder, args, input))?.toString('utf8');

/** The same, for answers that are no text. */
export function gitBytes(
  folder: string,
  args: readonly string[],
  input?: string,
): Promise<Buffer | undefined> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
  const settings = ['core.fsmonitor=false', 'core.hooksPath=/dev/null'];
  return new Promise((resolve) => {
    const child = execFile(
      'git',
      [
        '-C',
        folder,
        '--no-pager',
        '--literal-pathspecs',
        ...settings.flatMap((setting) => ['-c', setting]),
        ...args,
      ],
      {
        encoding: 'buffer',
        env: { ...env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
        maxBuffer: 1 << 30,
      },
      (error, stdout) => resolve(error ? undefined : stdout),
    );
    // A git that ended before it read all of it has failed, and says so.
    child.stdin?.on('error', () => {}).end(input);
  });
}

/** The parts of an answer to a question with `-z`. */
export const split = (answer: string): string[] => answer.split('\0').filter((part) => part !== '');
