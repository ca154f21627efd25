import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { shareWork } from '../../src/lib/share-work.ts';
import { ThreadPool } from '../../src/lib/thread-pool.ts';
import type { Cleanup } from '../support/cleanup.ts';

const pool = new URL('../../src/lib/thread-pool.ts', import.meta.url).href;

/** Threads that answer a number with its double and who did it, after so many milliseconds; they fail at 13. */
function poolOf(t: Cleanup, threads: number, delay: number): ThreadPool<number, string> {
  const code = `
    import { parentPort } from 'node:worker_threads';
    import { setTimeout } from 'node:timers/promises';
    import { answerOrders } from '${pool}';
    answerOrders(parentPort, async (order) => {
      await setTimeout(${delay});
      if (order === 13) throw new Error('unlucky');
      return order * 2 + ' there';
    });`;
  const module = new URL(`data:text/javascript,${encodeURIComponent(code)}`);
  const made = new ThreadPool<number, string>({ module, threads });
  t.after(() => made.close());
  return made;
}

/** Numbers, with a note of how many were asked for. */
function* counted(to: number, asked: { count: number }, from = 0): Iterable<number> {
  for (let number = from; number < to; number++) {
    asked.count++;
    yield number;
  }
}

test('answers come in the order of the orders, whoever gives them, and everybody has a part', async (t) => {
  for (const [threads, delay] of [
    [1, 5],
    [3, 1],
  ] as const) {
    const made = poolOf(t, threads, delay);
    // On a busy machine all would be done here before a thread has begun.
    await made.askAll(0);
    const answers: string[] = [];
    const here = async (order: number) => {
      await wait(3);
      return `${order * 2} here`;
    };
    for await (const answer of shareWork(counted(80, { count: 0 }, 20), here, () => made))
      answers.push(answer);
    assert.deepEqual(
      answers.map((answer) => Number.parseInt(answer, 10)),
      Array.from({ length: 60 }, (_, number) => (number + 20) * 2),
    );
    for (const who of ['here', 'there'])
      assert.ok(
        answers.some((answer) => answer.endsWith(who)),
        who,
      );
  }
});

test('orders are asked for only when there is a hand free, also when one answer takes long', async (t) => {
  const made = poolOf(t, 1, 30);
  const asked = { count: 0 };
  let taken = 0;
  for await (const _ of shareWork(
    counted(80, asked),
    async () => 'here',
    () => made,
  )) {
    taken++;
    assert.ok(asked.count <= taken + 12, `${asked.count} asked for, ${taken} taken`);
  }
  assert.equal(taken, 80);
  const alone = { count: 0 };
  for await (const _ of shareWork(
    counted(5, alone),
    async () => 'here',
    () => undefined,
  )) {
    // One is looked at ahead.
    assert.ok(alone.count <= 5);
  }
  assert.equal(alone.count, 5);
});

test('an error ends the work when its turn has come, here as there', async (t) => {
  const made = poolOf(t, 1, 1);
  const here = async (order: number) => {
    if (order === 13) throw new Error('unlucky');
    return `${order * 2} here`;
  };
  for (const threads of [undefined, made]) {
    let taken = 0;
    const all = (async () => {
      for await (const _ of shareWork(counted(30, { count: 0 }), here, () => threads)) taken++;
    })();
    await assert.rejects(all, { message: 'unlucky' });
    assert.equal(taken, 13);
  }
});

test('who is busy gives orders to threads alone, and takes some himself once he is free', async (t) => {
  const made = poolOf(t, 1, 2);
  const here = async (order: number) => {
    await wait(1);
    return `${order * 2} here`;
  };
  let answered = 0;
  const answers: string[] = [];
  for await (const answer of shareWork(
    counted(60, { count: 0 }, 20),
    here,
    () => made,
    () => answered < 20,
  )) {
    answered++;
    answers.push(answer);
  }
  assert.ok(answers.slice(0, 20).every((answer) => answer.endsWith('there')));
  assert.ok(answers.some((answer) => answer.endsWith('here')));
  // Without threads there is nobody else.
  const alone: string[] = [];
  for await (const answer of shareWork(
    counted(25, { count: 0 }, 20),
    here,
    () => undefined,
    () => true,
  ))
    alone.push(answer);
  assert.equal(alone.length, 5);
});
