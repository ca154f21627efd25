import type { Scope } from '../model/catalogue.ts';

/** How a list is named in the state: `all`, `category:kinh-te`, `topic:ca-phe`. */
export const scopeKey = (scope: Scope): string =>
  scope.kind === 'all' ? 'all' : `${scope.kind}:${scope.name}`;

/** The list that a key names. */
export function scopeOf(key: string): Scope {
  const at = key.indexOf(':');
  return at < 0 ? { kind: 'all' } : ({ kind: key.slice(0, at), name: key.slice(at + 1) } as Scope);
}
