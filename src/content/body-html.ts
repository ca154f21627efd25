import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../lib/digest.ts';
import { bodyDigest } from '../model/body-digest.ts';
import type { Body } from '../model/catalogue.ts';
import { contentPath } from '../model/ids.ts';
import { bodyOf } from './body.ts';
import { renderBody } from './markdown.ts';
import type { BodyEnvironment } from './markdown-environment.ts';

/**
 * Reads a body again and renders it. Throws when the file is no longer what was planned with: pages of two states
 * of the archive must not come out of one build.
 */
export function bodyHtml(content: string, body: Body, environment: Omit<BodyEnvironment, 'from'>): string {
  const markdown = bodyOf(readFileSync(join(content, body.source)));
  if (bodyDigest(digestOf(markdown), environment.resolution) !== body.digest)
    throw new Error(`changed while the site was built: ${body.source}`);
  return renderBody(markdown, { ...environment, from: contentPath(body.source) });
}
