import { isReserved } from '../model/reserved.ts';

/** One form for an address of the old site, whatever name of the machine and whatever protocol a link used. */
export function legacyKey(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname, pathname, search } = new URL(address);
  const host = hostname.replace(/^(?:www|m|mobile)\./, '');
  return `${host}${pathname.replace(/\/(?:index\.html?)?$/, '')}${search}`.toLowerCase();
}

/** Bytes of one part of an address that becomes a file's name. */
const longestPart = 200;

/** The old address as an alias; why there can be none. */
export function aliasOf(
  address: string,
): { readonly alias: string } | { readonly fault: 'no-alias-query' | 'no-alias' } {
  const { pathname, search } = new URL(address);
  if (search !== '') return { fault: 'no-alias-query' };
  let path: string;
  try {
    path = decodeURI(pathname).normalize('NFC');
  } catch {
    return { fault: 'no-alias' };
  }
  const parts = path.replace(/\/$/, '').split('/').slice(1);
  const fine =
    /^\/[^\s?#\\<>"%]+$/.test(path) &&
    parts.every((part) => !['', '.', '..'].includes(part) && Buffer.byteLength(part) <= longestPart) &&
    (!isReserved(parts[0] ?? '') || (/^\d{4}$/.test(parts[0] ?? '') && parts.length > 2));
  return fine ? { alias: path } : { fault: 'no-alias' };
}
