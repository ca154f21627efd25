import type { Scope } from '../model/catalogue.ts';

/** How a list is named in the state: `all`, `category:kinh-te`, `topic:ca-phe`. */
export const scopeKey = (scope: Scope): string =>
  scope.kind === 'all' ? 'all' : `${scope.kind}:${scope.name}`;
