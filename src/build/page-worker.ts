import { parentPort, workerData } from 'node:worker_threads';
import { type BodySettings, pageBody } from '../content/page-body.ts';
import type { Frame } from '../model/frame.ts';
import { PageMaker } from '../render/crew.ts';
import { answerOrders } from '../render/crew-protocol.ts';

/** What a thread that makes pages is told when it starts. */
export interface PageWorkerData {
  readonly root: string;
  readonly frame: Frame;
  readonly bodies: BodySettings;
}

const { root, frame, bodies } = workerData as PageWorkerData;
if (parentPort) answerOrders(parentPort, new PageMaker({ root, frame, body: pageBody(bodies) }));
