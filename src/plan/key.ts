import { crc32 } from 'node:zlib';
import { type Digest, digestOf } from '../lib/digest.ts';

/**
 * Writes a value in one fixed form. What carries its own `digest` (cards, bodies) counts by that alone: whoever made
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

/** The key of an output, and what it was made of. */
export interface Keyed {
  readonly key: Digest;
  /**
   * `renderer` and the fields of the view, each with a check sum of what it held: `body=9f2c01ab card=…`, by name. Only
   * for telling why a key is another; equal check sums prove nothing.
   */
  readonly parts: string;
}

const sum = (text: string): string => crc32(text).toString(16).padStart(8, '0');

/** The key of a view under a renderer (law 1), from the same walk as its parts. */
export function keyOf(view: object, renderer: Digest): Keyed {
  const fields = Object.entries(view)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => [name, canonical(value)] as const);
  const parts = [['renderer', renderer] as const, ...fields];
  return {
    key: digestOf(parts.map(([name, text]) => `${name}:${text}`).join('\n')),
    parts: parts.map(([name, text]) => `${name}=${sum(text)}`).join(' '),
  };
}

/** The names of the parts that are not the same, come or gone. */
export function changedParts(before: string, after: string): string[] {
  const read = (parts: string): Map<string, string> =>
    new Map(parts.split(' ').map((part) => part.split('=') as [string, string]));
  const [old, now] = [read(before), read(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((name) => old.get(name) !== now.get(name));
}
