import { spawnSync } from 'node:child_process';
import { cpus, release, totalmem } from 'node:os';

/** The first line that a program prints; empty when it cannot be called. */
export function firstLine(program: string, ...args: string[]): string {
  const { stdout } = spawnSync(program, args, { encoding: 'utf8' });
  return (stdout ?? '').split('\n')[0]?.trim() ?? '';
}

/** Where the figures are made. */
export function machine(): Record<string, string> {
  const all = cpus();
  return {
    cores: `${all.length} × ${all[0]?.model.trim() ?? '?'}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `Linux ${release().replace(/-.*/, '')}`,
    node: process.version,
  };
}
