import { type Digest, digestOf } from '../lib/digest.ts';
import type { Resolution } from './catalogue.ts';

/** What a body counts as in keys: its Markdown, and what its links and images resolved to. */
export const bodyDigest = (markdown: Digest, resolution: Resolution): Digest =>
  digestOf(JSON.stringify([markdown, resolution]));
