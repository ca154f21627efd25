interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

/** Scripts that are loaded by their address: the workers of this page, and that of Pagefind's shards. */
const ours = /^(?:tim-kiem\/(?:search-worker|offline)\.js|pagefind\/[\w-]+\/pagefind-worker\.js)$/;

/**
 * Lets this page load its own workers by their address, and nothing else: under `require-trusted-types-for` a browser asks
 * this policy for whatever would run. Nothing is admitted as HTML. `base` is the path at which the site stands.
 */
export function admitOwnWorkers(base: string): void {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createScriptURL(url) {
      const { origin, pathname } = new URL(url, document.baseURI);
      const inside = pathname.startsWith(base) ? pathname.slice(base.length) : '';
      if (origin !== window.location.origin || !ours.test(inside))
        throw new TypeError(`not one of ours: ${url}`);
      return url;
    },
  });
}
