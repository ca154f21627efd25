import { parentPort } from 'node:worker_threads';
import { pageBody } from '../content/page-body.ts';
import { answerOrders } from '../lib/thread-pool.ts';
import { must } from '../lib/unreachable.ts';
import { PageMaker } from '../render/page-maker.ts';
import type { BuildAnswer, BuildOrder, MakerData } from './hands.ts';
import { indexPages } from './index-pages.ts';
import { readFiles } from './read-files.ts';
import { readProseFiles } from './read-prose-files.ts';

let maker: PageMaker | undefined;

async function answer(order: BuildOrder): Promise<BuildAnswer> {
  if ('shard' in order) return indexPages(order);
  if ('pages' in order) return must(maker, 'a page maker').make(order);
  if ('prose' in order) return readProseFiles(order);
  if (!('frame' in order)) return readFiles(order);
  const { root, frame, bodies }: MakerData = order;
  maker = new PageMaker({ root, frame, body: pageBody(bodies) });
  return [];
}

if (parentPort) answerOrders(parentPort, answer);
