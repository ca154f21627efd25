import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ThreadPool } from '../../src/lib/thread-pool.ts';

/** A thread made of the given code. */
const threadOf = (code: string): URL => new URL(`data:text/javascript,${encodeURIComponent(code)}`);

const pool = new URL('../../src/lib/thread-pool.ts', import.meta.url).href;
const answering = (answer: string): URL =>
  threadOf(
    `import { parentPort } from 'node:worker_threads'; import { answerOrders } from '${pool}'; answerOrders(parentPort, ${answer});`,
  );

test('orders are answered, and an error comes out of its own order alone', async (t) => {
  const module = answering(
    'async (order) => { if (order === 3) throw new TypeError("no " + order); return order * 2; }',
  );
  const threads = new ThreadPool<number, number>({ module, threads: 2 });
  t.after(() => threads.close());
  const answers = await Promise.allSettled([1, 2, 3, 4, 5].map((order) => threads.ask(order)));
  assert.deepEqual(
    answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : answer.reason.message)),
    [2, 4, 'no 3', 8, 10],
  );
  assert.equal(threads.isFull, false);
});

test('a pool is full when each thread has work under way and more lying ready', async (t) => {
  const threads = new ThreadPool<number, number>({ module: answering('(order) => order'), threads: 2 });
  t.after(() => threads.close());
  const asked = [1, 2, 3].map((order) => threads.ask(order));
  assert.equal(threads.isFull, false);
  asked.push(threads.ask(4));
  assert.equal(threads.isFull, true);
  assert.deepEqual(await Promise.all(asked), [1, 2, 3, 4]);
});

test('a thread that ends, or never begins, ends the work, and does not hang when it is asked again', async (t) => {
  const listen = "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => ";
  const ends: [string, RegExp][] = [
    [`${listen}process.exit(3));`, /^a thread of the build ended: 3$/],
    [`${listen}setTimeout(() => { throw new Error('lost'); }));`, /^lost$/],
    ['process.exit(4);', /^a thread of the build ended: 4$/],
    ["import './nowhere.ts';", /nowhere/],
  ];
  for (const [code, message] of ends) {
    const threads = new ThreadPool<number, number>({ module: threadOf(code), threads: 2 });
    t.after(() => threads.close());
    await assert.rejects(Promise.all([1, 2, 3].map((order) => threads.ask(order))), { message });
    await assert.rejects(threads.ask(4), { message });
    await assert.rejects(threads.ask(5), { message });
  }
});
