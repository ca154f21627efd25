import { parentPort } from 'node:worker_threads';
import { build } from '../build.ts';
import { type BuildMessage, type BuildOrder, failureOf } from './build-protocol.ts';

// The thread in which `serve` builds: to read changed code, ES modules need a new thread.
const tell = (message: BuildMessage): void => parentPort?.postMessage(message);

parentPort?.on('message', async (order: BuildOrder) => {
  try {
    const outcome = await build({ ...order, emit: (event) => tell({ type: 'event', event }) });
    tell({ type: 'outcome', outcome });
  } catch (error) {
    tell({ type: 'failure', failure: failureOf(error) });
  }
});
