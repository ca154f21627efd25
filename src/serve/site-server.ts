import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type LiveReload, reservedPath } from './live-reload.ts';
import { isOwnHost } from './request-path.ts';
import { answerPlain, answerStatic, type StaticSite } from './static-handler.ts';

/** The only address that we listen on: this machine's own. */
export const loopback = '127.0.0.1';

/** Says while there is no site yet that it is coming; the page reloads itself when it is there. */
function answerWaiting(response: ServerResponse, words: string, script: string): void {
  response.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(
    `<!doctype html><meta charset="utf-8"><title>Kho Báo</title>${script}<body><p>${words}</p></body>`,
  );
}

/**
 * A server of the site in `site.folder`, with live reload. `waiting` is said while there is no site yet; `visited` hears of
 * every path that is asked for, from the site's own.
 */
export function siteServer(
  site: StaticSite,
  reload: LiveReload,
  waiting: string,
  visited: (path: string) => void = () => {},
): Server {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isOwnHost(request.headers.host)) return answerPlain(response, 403, 'Forbidden');
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return answerPlain(response, 405, 'Method Not Allowed', { allow: 'GET, HEAD' });
    const path = request.url?.split('?', 1)[0];
    if (path === `${reservedPath}events`) return reload.listen(response);
    if (path === `${reservedPath}reload.js`)
      return answerPlain(response, 200, reload.script(), {
        'content-type': 'text/javascript; charset=utf-8',
      });
    if (path?.startsWith(site.base)) visited(path.slice(site.base.length - 1));
    const injecting = { ...site, inject: () => reload.tag };
    if (!(await answerStatic(request, response, injecting))) answerWaiting(response, waiting, reload.tag);
  };
  return createServer((request, response) => {
    // A file that vanishes while it is sent, a browser that hangs up: the connection is lost, the server is not.
    answer(request, response).catch(() => response.destroy());
  });
}

/** Starts to listen. Throws the system's error when the port is taken. */
export function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, loopback, () => {
      server.off('error', failed);
      done();
    });
  });
}
