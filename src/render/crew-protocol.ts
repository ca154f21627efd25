import type { MessagePort } from 'node:worker_threads';
import type { RenderedPage } from '../model/page.ts';
import type { PageView } from './batch.ts';
import type { PageMaker } from './crew.ts';

/** A batch for a thread to make. */
export interface CrewOrder {
  readonly id: number;
  readonly pages: readonly PageView[];
}

/** The batch made, or why it could not be. */
export type CrewAnswer =
  | { readonly id: number; readonly pages: readonly RenderedPage[] }
  | { readonly id: number; readonly message: string; readonly stack: string };

/** The thread's side: makes the batches that come through the port, one after the other. */
export function answerOrders(port: MessagePort, maker: PageMaker): void {
  let last: Promise<void> = Promise.resolve();
  port.on('message', ({ id, pages }: CrewOrder) => {
    last = last.then(async () => {
      const answer = await maker.make(pages).then(
        (made): CrewAnswer => ({ id, pages: made }),
        (error: Error): CrewAnswer => ({ id, message: error.message, stack: error.stack ?? '' }),
      );
      const moved = 'pages' in answer ? answer.pages.map(({ bytes }) => bytes.buffer) : [];
      port.postMessage(answer, moved);
    });
  });
}
