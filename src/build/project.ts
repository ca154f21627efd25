import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Digest } from '../lib/digest.ts';
import { moduleGraph } from '../lib/module-graph.ts';
import { sourcesDigest } from '../plan/renderer.ts';
import { site } from '../site.ts';
import { stringsOf } from '../strings/strings.ts';

/** The project's root: code, layouts and settings stand below it. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** A file of the project, absolute. */
export const inRoot = (file: string): string => join(root, file);

/** Digest of modules, named from the root, and of all that they import. */
export const codeDigest = (...modules: string[]): Digest =>
  sourcesDigest(root, moduleGraph(modules.map(inRoot)));

export const words = stringsOf(site.lang);
