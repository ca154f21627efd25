import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relativeImports } from '../../src/lib/module-graph.ts';

test('imports that run are found, types and packages are not', () => {
  const source = `import { a, type B } from './a.ts';
import type { C } from './c.ts';
import {
  d,
} from '../d.ts';
import './e.ts';
export { f } from "./f.ts";
export type { G } from './g.ts';
import fs from 'node:fs';
const h = await import('./h.ts');
const text = 'nothing from here';
`;
  assert.deepEqual(relativeImports(source), ['./a.ts', '../d.ts', './e.ts', './f.ts', './h.ts']);
});
