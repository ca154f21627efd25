import type { RenderedPage } from '../model/page.ts';
import type { PageView } from './batch.ts';

/** Pages to make. Views hold their bodies resolved. */
export interface PageOrder {
  readonly pages: readonly PageView[];
  /** Where each page is to be written, absolute; absent: its bytes are given back. */
  readonly files?: readonly string[];
}

/**
 * Makes batches of pages, each in its order, and asks for a batch only when there is a hand free for it. The same bytes
 * come from this thread and from others.
 */
export type Crew = (orders: Iterable<PageOrder>) => AsyncIterable<readonly RenderedPage[]>;
