import { execFileSync } from 'node:child_process';

/** A line as the shell would hand it to a program: quotes read, words parted. The line is ours: it is run by a shell. */
export const shellWords = (line: string): readonly string[] =>
  execFileSync('bash', ['-c', `printf '%s\\0' ${line}`], { encoding: 'utf8' })
    .split('\0')
    .slice(0, -1);
