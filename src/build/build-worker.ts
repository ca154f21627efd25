import { parentPort } from 'node:worker_threads';
import { pageBody } from '../content/page-body.ts';
import { answerOrders } from '../lib/thread-pool.ts';
import { must } from '../lib/unreachable.ts';
import { PageMaker } from '../render/page-maker.ts';
import type { BuildAnswer, BuildOrder } from './hands.ts';
import { readFiles } from './read-files.ts';

let maker: PageMaker | undefined;

async function answer(order: BuildOrder): Promise<BuildAnswer> {
  if ('read' in order) return readFiles(order.read);
  if ('pages' in order) return must(maker, 'a page maker').make(order);
  const { root, frame, bodies } = order.maker;
  maker = new PageMaker({ root, frame, body: pageBody(bodies) });
  return [];
}

if (parentPort) answerOrders(parentPort, answer);
