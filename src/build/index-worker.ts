import { parentPort } from 'node:worker_threads';
import { answerOrders } from '../lib/thread-pool.ts';
import { holdIndexer } from '../search/index-shard.ts';
import { makeShard } from './indexers.ts';

if (parentPort) {
  // Pagefind's own threads gain nothing where each of its processes has a core, and wait for each other: 10,000 pages took
  // 28.4 s of CPU with them and 26.2 s without. This thread's environment is its own.
  Object.assign(process.env, { RAYON_NUM_THREADS: '1', TOKIO_WORKER_THREADS: '1' });
  // One process for as long as the thread lives.
  holdIndexer();
  answerOrders(parentPort, makeShard);
}
