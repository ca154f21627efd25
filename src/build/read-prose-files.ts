import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProseOrder } from '../checks/prose-findings.ts';
import { lookAtProse, type ProseReading } from '../checks/prose-reading.ts';
import { readProse } from '../content/read-prose.ts';
import type { ContentPath } from '../model/ids.ts';
import type { Prose } from '../model/prose.ts';
import { site } from '../site.ts';
import { words } from './project.ts';

/** Files of a content folder whose words have to be looked at. */
export interface WordsOrder {
  readonly content: string;
  readonly prose: readonly ProseOrder[];
}

/** The words of a file of the content folder; undefined when it is gone or cannot be read as text. */
export function proseOf(content: string, path: ContentPath): Prose | undefined {
  try {
    return readProse(path, readFileSync(join(content, path)), words.problems);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** What rules of prose are told beside the text. */
export const proseSettings = { url: site.url, severity: site.checks.severity };

/** What rules of prose say of each file, in the order of the order. */
export function readProseFiles({ content, prose }: WordsOrder): (ProseReading | undefined)[] {
  return prose.map(({ path }) => {
    const found = proseOf(content, path);
    return found && lookAtProse(found, words.prose, proseSettings);
  });
}
