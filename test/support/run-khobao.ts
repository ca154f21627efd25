import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

/** The project's root. */
export const root = join(import.meta.dirname, '../..');

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** A script, from the project's root. */
  readonly script?: string;
  readonly node?: string;
}

/** A command of ours that runs in a process of its own. */
export interface Running {
  readonly child: ChildProcess;
  /** Everything printed so far. */
  output(): string;
  /** Resolves when the output holds the text; rejects when the process ends before. */
  said(text: string): Promise<void>;
  readonly ended: Promise<Ended>;
}

/** Starts `khobao` (or another script) for real. */
export function startKhobao(args: readonly string[], options: RunOptions = {}): Running {
  const { cwd = root, env = {}, script = 'scripts/khobao.js', node = process.execPath } = options;
  const { CI, KHOBAO_DEBUG, NODE_TEST_CONTEXT, ...inherited } = process.env;
  const child = spawn(node, [resolve(root, script), ...args], {
    cwd,
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  const waiting = new Set<() => void>();
  const heard = (): void => {
    for (const look of waiting) look();
  };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
    heard();
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
    heard();
  });
  const ended = new Promise<Ended>((done) => {
    child.on('close', (code) => done({ code, stdout, stderr }));
  });
  const output = (): string => stdout + stderr;
  const said = (text: string): Promise<void> =>
    new Promise((done, failed) => {
      const look = (): void => {
        if (!output().includes(text)) return;
        waiting.delete(look);
        done();
      };
      waiting.add(look);
      void ended.then(() => failed(new Error(`ended without saying “${text}”:\n${output()}`)));
      look();
    });
  return { child, output, said, ended };
}

/** Runs `khobao` to its end. */
export const runKhobao = (args: readonly string[], options?: RunOptions): Promise<Ended> =>
  startKhobao(args, options).ended;
