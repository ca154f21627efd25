import { lookup as resolve } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** How connections to other machines are made. */
export interface Dial {
  /** Whether an address may be asked at all, before its name is resolved. */
  readonly admits: (url: URL) => boolean;
  /** Gives the addresses to connect to: exactly these are connected to, so that a name cannot mean another one later. */
  readonly lookup: LookupFunction;
}

/** A name that leads into a network which is nobody else's business. */
export const privateCode = 'KHOBAO_PRIVATE';

const webPorts = new Set(['', '80', '443', '8080', '8443']);

/** `[::1]` without its brackets. */
const bare = (hostname: string): string => hostname.replace(/^\[(.*)\]$/, '$1');

/**
 * Connects to the public internet alone. What editors write is not trusted, and the check runs on machines from which
 * more can be reached than from a reader's.
 */
export const publicDial: Dial = {
  admits({ hostname, port }) {
    const host = bare(hostname);
    return webPorts.has(port) && (isIP(host) === 0 || isPublicAddress(host));
  },
  lookup(host, options, done) {
    resolve(host, { ...options, all: true }, (error, found) => {
      if (error) return done(error, '', 4);
      const first = found[0];
      // One private address among several is enough: that is how rebinding looks.
      if (first === undefined || !found.every(({ address }) => isPublicAddress(address)))
        return done(Object.assign(new Error(`not public: ${host}`), { code: privateCode }), '', 4);
      if (options.all) return done(null, found);
      return done(null, first.address, first.family);
    });
  },
};
