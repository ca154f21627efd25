import { after } from 'node:test';

/** What lets a helper clean up behind it: a test's context, or the whole file's. */
export interface Cleanup {
  after(work: () => unknown): void;
}

/** Cleans up when all tests of a file have ended, last things first; to be called outside tests and hooks. */
export function cleanupOfFile(): Cleanup {
  const works: (() => unknown)[] = [];
  after(async () => {
    for (const work of works.reverse()) await work();
  });
  return { after: (work) => void works.push(work) };
}
