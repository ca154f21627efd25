import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relativeImports } from '../../src/lib/module-graph.ts';

test('imports that run are found, types and packages are not', () => {
  // Put together here, so that nobody takes the sample for this file's own imports.
  const [i, e] = ['import', 'export'];
  const source = `${i} { a, type B } from './a.ts';
${i} type { C } from './c.ts';
${i} {
  d,
} from '../d.ts';
${i} './e.ts';
${e} { f } from "./f.ts";
${e} type { G } from './g.ts';
${i} fs from 'node:fs';
const h = await ${i}('./h.ts');
const text = 'nothing from here';
`;
  assert.deepEqual(relativeImports(source), ['./a.ts', '../d.ts', './e.ts', './f.ts', './h.ts']);
});
