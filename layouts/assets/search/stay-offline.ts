/** Milliseconds after the page has loaded: whoever came with a question has the answer first. */
const patience = 3_000;

/** Milliseconds from where a browser says that there is a network to where there is one. */
const reconnection = 1_000;

/** Does something whenever the network is there again. */
export function onReturn(action: () => void): void {
  window.addEventListener('online', () => window.setTimeout(action, reconnection));
}

/** Fetches what was loaded before the service worker was there, for it to see; the browser's own cache has most of it. */
export function seenAgain(urls: Iterable<string>): void {
  for (const url of urls)
    if (new URL(url, document.baseURI).origin === window.location.origin) fetch(url).catch(() => {});
}

/**
 * Makes the search page open without a network from its second visit on, or on this one if it stays open: registers the
 * service worker, and has it see what was loaded before it was there. `askWorker` does that for the files of the worker.
 */
export function stayOffline(base: string, askWorker: () => void): void {
  const { serviceWorker } = navigator;
  // There is none on plain HTTP, and none in the private windows of some browsers.
  if (!serviceWorker) return;
  const catchUp = () => {
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    seenAgain(new Set([window.location.pathname, `${base}tim-kiem/search-worker.js`, ...loaded]));
    askWorker();
  };
  const begin = () => {
    if (!serviceWorker.controller)
      serviceWorker.addEventListener('controllerchange', catchUp, { once: true });
    serviceWorker.register(`${base}tim-kiem/offline.js`).catch(() => {});
  };
  window.addEventListener('load', () => window.setTimeout(begin, patience));
}
