import { setImmediate } from 'node:timers/promises';
import type { ThreadPool } from './thread-pool.ts';

/** Answers that may lie ready behind one that is waited for. */
const ahead = 8;

/**
 * Answers orders in threads, and here while the threads have their hands full, and gives the answers in the order of
 * the orders, which are asked for one by one. `pool` is asked anew for each, and may give none: then all is done here. While
 * `isBusy` says that there is other work here, threads alone are given orders, where there are any.
 */
export async function* shareWork<Order, Answer>(
  orders: Iterable<Order> | AsyncIterable<Order>,
  here: (order: Order) => Promise<Answer>,
  pool: () => ThreadPool<Order, Answer> | undefined,
  isBusy: () => boolean = () => false,
): AsyncIterable<Answer> {
  const underWay: { readonly answer: Promise<Answer>; isReady: boolean }[] = [];
  const iterator = Symbol.iterator in orders ? orders[Symbol.iterator]() : orders[Symbol.asyncIterator]();
  const add = (answer: Promise<Answer>): void => {
    const entry = { answer, isReady: false };
    const ready = (): void => {
      entry.isReady = true;
    };
    // An error is told when its turn has come.
    answer.then(ready, ready);
    underWay.push(entry);
  };
  let most = ahead;
  for (let next = await iterator.next(); !next.done; ) {
    const threads = pool();
    most = ahead + 2 * (threads?.threads ?? 0);
    while (threads && !threads.isFull && !next.done) {
      add(threads.ask(next.value));
      next = await iterator.next();
    }
    const isFree = !threads || underWay.length === 0 || !isBusy();
    if (isFree && underWay.length < most && !next.done) {
      const answer = here(next.value);
      add(answer);
      next = await iterator.next();
      await answer.catch(() => {});
      // What threads have answered meanwhile is heard only when this one pauses.
      if (threads) await setImmediate();
    } else if (underWay[0]) await underWay[0].answer.catch(() => {});
    while (underWay[0]?.isReady) yield (await underWay.shift()?.answer) as Answer;
  }
  for (const { answer } of underWay) yield await answer;
}
