import { spawn } from 'node:child_process';
import { MemoryWatch } from './memory-watch.ts';

/** How a program is called. */
export interface Call {
  readonly command: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What one whole run of a program cost. */
export interface Run {
  /** Seconds from its start to its end. */
  readonly wall: number;
  /** Seconds of all its processes on all cores, in its own code and in the system's. */
  readonly cpu: number;
  /** Bytes of memory that all its processes held at one moment, at most. */
  readonly peak: number;
  readonly output: string;
}

/** The shell's `times` is everywhere, and counts every process that was waited for. */
const script = '"$@"; code=$?; times >&3; exit $code';

/** `0m1.250s` as seconds. */
function seconds(text: string | undefined): number {
  const [, minutes = '0', rest = '0'] = /^(\d+)m([\d.]+)s$/.exec(text ?? '') ?? [];
  return Number(minutes) * 60 + Number(rest);
}

/** Runs a program to its end. Throws when it fails, or takes longer than `limit` seconds. */
export async function runMeasured({ command, cwd, env }: Call, limit: number): Promise<Run> {
  let times = '';
  let output = '';
  let errors = '';
  let late = false;
  const started = performance.now();
  const child = spawn('/bin/sh', ['-c', script, 'sh', ...command], {
    cwd,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const watch = new MemoryWatch(child.pid ?? 0);
  const [, out, err, clock] = child.stdio;
  out?.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  err?.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-2_000);
  });
  clock?.on('data', (text: Buffer) => {
    times += text.toString();
  });
  const timer = setTimeout(() => {
    late = true;
    process.kill(-(child.pid ?? 0), 'SIGKILL');
  }, limit * 1_000);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const wall = (performance.now() - started) / 1_000;
  clearTimeout(timer);
  const peak = watch.end();
  if (late) throw new Error(`longer than ${limit} s: ${command.join(' ')}`);
  if (code !== 0) throw new Error(`exit code ${code}: ${command.join(' ')}\n${errors.trim()}`);
  // Two lines: of the shell itself, and of its children.
  const [user, system] = (times.split('\n')[1] ?? '').split(' ');
  return { wall, cpu: seconds(user) + seconds(system), peak, output };
}
