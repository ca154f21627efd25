import { type QuickList, quickListPath } from '../../src/search/quick-article.ts';

// This file stands at <base>tim-kiem/offline.js and serves what is below its own folder: the search page and the worker
// that searches, there and below the box of every page. With a network it only keeps copies; without one it gives them.

/** What the types of pages do not have of a service worker's scope. */
interface Scope {
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listen: (event: Fetching) => void): void;
}
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const scope = self as unknown as Scope;
const base = new URL('../', scope.location.href).pathname;
const cacheName = `khobao ${base}`;
/** Files that are kept: about 20 MB at most. The oldest go first. */
const mostFiles = 1_500;

/** The page, its scripts, fonts and style, and the quick index. */
const isKept = (path: string): boolean => path.startsWith('tim-kiem/') || path.startsWith('assets/');
/** Names that change with what the file holds. */
const isFixed = (path: string): boolean => /^tim-kiem\/nhanh\/[^/]+\//.test(path);

async function keep(path: string, answer: Response): Promise<void> {
  const cache = await caches.open(cacheName);
  const list = path === quickListPath ? ((await answer.clone().json()) as QuickList) : undefined;
  await cache.put(base + path, answer);
  if (list === undefined) return;
  // Once per visit: what the list does not name any more is asked for no more.
  const folders = new Set([...list.shards, ...list.headlines].map(({ folder }) => folder));
  const kept = await cache.keys();
  const known = kept.filter(({ url }) => {
    const [head, middle, folder] = new URL(url).pathname.slice(base.length).split('/');
    return middle !== 'nhanh' || folder === 'list.json' || folders.has(`${head}/${middle}/${folder}`);
  });
  const gone = kept.filter((each) => !known.includes(each));
  const tooMany = known.slice(0, Math.max(0, known.length - mostFiles));
  await Promise.all([...gone, ...tooMany].map((each) => cache.delete(each)));
}

async function answer(path: string, { request, waitUntil }: Pick<Fetching, 'request' | 'waitUntil'>) {
  const copy = () => caches.match(base + path, { cacheName });
  const known = isFixed(path) ? await copy() : undefined;
  if (known) return known;
  try {
    const fresh = await fetch(request);
    // A disk that is full is no reason not to answer.
    if (fresh.ok) waitUntil(keep(path, fresh.clone()).catch(() => {}));
    return fresh;
  } catch (error) {
    const last = await copy();
    if (last) return last;
    throw error;
  }
}

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : '';
  if (request.method !== 'GET' || origin !== scope.location.origin || !isKept(path)) return;
  const waitUntil = (work: Promise<unknown>) => event.waitUntil(work);
  event.respondWith(answer(path, { request, waitUntil }));
});
