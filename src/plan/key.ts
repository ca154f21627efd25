import { type Digest, digestOf } from '../lib/digest.ts';

/**
 * Writes a view in one fixed form. What carries its own `digest` (cards, bodies) counts by that alone: whoever made
 * the digest has covered the rest. Fields come in alphabetical order, absent ones not at all.
 */
function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const fields = value as Record<string, unknown>;
  if (typeof fields.digest === 'string') return `#${fields.digest}`;
  const names = Object.keys(fields)
    .filter((name) => fields[name] !== undefined)
    .sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(fields[name])}`).join(',')}}`;
}

/** The key of an output: digest of its view and its renderer (law 1). */
export const keyOf = (view: unknown, renderer: Digest): Digest => digestOf(`${renderer}\n${canonical(view)}`);
