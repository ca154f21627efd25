import { brotliCompressSync, constants } from 'node:zlib';
import type { Response } from 'playwright-core';

/** What a page costs over the wire. Sizes are bytes after Brotli at its strongest. */
export interface Weight {
  /** HTML, style sheets and scripts. */
  readonly text: number;
  readonly script: number;
  readonly fonts: number;
  /** Begun before the page had loaded, without images. */
  readonly requests: number;
}

/** The budget of an article's page; 1 KB is 1024 bytes. */
const budget = { text: 30 * 1024, script: 12 * 1024, fonts: 85 * 1024, requests: 10 } as const;

const words = {
  text: 'HTML, style and script',
  script: 'optional script',
  fonts: 'fonts',
} as const;

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/** Sizes of bodies that were met before: most pages share their style sheet and fonts. */
const known = new Map<string, number>();

async function sizeOf(response: Response): Promise<number> {
  const key = `${response.url()} ${response.headers().etag}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const size = brotliCompressSync(await response.body(), {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }).length;
  known.set(key, size);
  return size;
}

/** Weighs what a browser was answered; `before` is how many of the answers were asked for before the page had loaded. */
export async function weigh(responses: readonly Response[], begun: number): Promise<Weight> {
  const sums = { text: 0, script: 0, fonts: 0 };
  for (const response of responses) {
    const type = response.request().resourceType();
    if (!/^(?:document|stylesheet|script|font)$/.test(type) || response.status() >= 300) continue;
    const size = await sizeOf(response);
    if (type === 'font') sums.fonts += size;
    else sums.text += size;
    if (type === 'script') sums.script += size;
  }
  return { ...sums, requests: begun };
}

/** Where an article's page is above its budget. */
export function overBudget(weight: Weight): string[] {
  const heavy = (['text', 'script', 'fonts'] as const)
    .filter((part) => weight[part] > budget[part])
    .map((part) => `${words[part]}: ${kilobytes(weight[part])}, budget ${kilobytes(budget[part])}`);
  const { requests } = weight;
  if (requests > budget.requests) heavy.push(`${requests} requests before images, budget ${budget.requests}`);
  return heavy;
}
