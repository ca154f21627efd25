import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { BuildLoop } from '../../src/serve/build-loop.ts';
import type { BuildMessage } from '../../src/serve/build-protocol.ts';

/** A worker that answers each order with the content it was asked for, later, and breaks when asked to. */
const worker = `
import { parentPort, threadId } from 'node:worker_threads';
let atWork = 0;
parentPort.on('message', ({ content }) => {
  if (content === 'break') throw new Error('broken');
  atWork++;
  if (atWork > 1) throw new Error('two at once');
  parentPort.postMessage({ type: 'event', event: { type: 'notice', text: content + ' in ' + threadId } });
  setTimeout(() => {
    atWork--;
    if (content === 'fail') parentPort.postMessage({ type: 'failure', failure: { name: 'Error', message: 'failed', stack: '' } });
    else parentPort.postMessage({ type: 'outcome', outcome: { status: 'refused', problems: [] } });
  }, 40);
});
`;

/** A loop over that worker, which builds what `content` says; what it told, and a way to wait for it. */
function loopOver(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'khobao-loop-'));
  const file = join(folder, 'worker.mjs');
  writeFileSync(file, worker);
  const told: BuildMessage[] = [];
  const state = { content: 'a' };
  let heard = (): void => {};
  const loop = new BuildLoop({
    order: () => ({ content: state.content, out: '', state: '', now: 0 }),
    tell(message) {
      told.push(message);
      heard();
    },
    worker: pathToFileURL(file),
  });
  t.after(async () => {
    await loop.close();
    rmSync(folder, { recursive: true });
  });
  const ends = (): BuildMessage[] => told.filter(({ type }) => type !== 'event');
  const ended = async (count: number): Promise<void> => {
    while (ends().length < count) await new Promise<void>((done) => (heard = done));
  };
  /** What was built and in which thread, as the worker says it. */
  const built = (): string[] =>
    told.flatMap((message) =>
      message.type === 'event' && message.event.type === 'notice' ? [message.event.text] : [],
    );
  const threads = (): number => new Set(built().map((text) => text.split(' in ')[1])).size;
  return { loop, state, ends, ended, built, threads };
}

test('what is asked for during a build is built once more, after it, in the same thread', async (t) => {
  const { loop, state, ended, ends, built, threads } = loopOver(t);
  loop.request('content');
  state.content = 'b';
  for (let i = 0; i < 5; i++) loop.request('content');
  await ended(2);
  await new Promise((done) => setTimeout(done, 80));
  assert.equal(ends().length, 2);
  assert.deepEqual(
    built().map((text) => text[0]),
    ['a', 'b'],
  );
  assert.equal(threads(), 1);
});

test('changed code is built in a new thread, even when content changed after it', async (t) => {
  const { loop, ended, threads } = loopOver(t);
  loop.request('content');
  await ended(1);
  loop.request('code');
  await ended(2);
  assert.equal(threads(), 2);
  loop.request('content');
  loop.request('code');
  loop.request('content');
  await ended(4);
  assert.equal(threads(), 3);
});

test('a build that fails and a thread that breaks are told, and the next build works', async (t) => {
  const { loop, state, ended, ends } = loopOver(t);
  for (const [content, message] of [
    ['fail', 'failed'],
    ['break', 'broken'],
  ] as const) {
    state.content = content;
    const before = ends().length;
    loop.request('content');
    await ended(before + 1);
    const last = ends().at(-1);
    assert.ok(last?.type === 'failure');
    assert.equal(last.failure.message, message);
  }
  state.content = 'a';
  loop.request('content');
  await ended(3);
  assert.equal(ends().at(-1)?.type, 'outcome');
});

test('code that does not load is told', async (t) => {
  const told: BuildMessage[] = [];
  const end = Promise.withResolvers<void>();
  const loop = new BuildLoop({
    order: () => ({ content: '', out: '', state: '', now: 0 }),
    tell(message) {
      told.push(message);
      end.resolve();
    },
    worker: new URL('data:text/javascript,import "data:text/javascript,%7B"'),
  });
  t.after(() => loop.close());
  loop.request('content');
  await end.promise;
  assert.equal(told[0]?.type, 'failure');
});
