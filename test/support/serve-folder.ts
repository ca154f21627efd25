import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { headersFor } from '../../src/build.ts';
import { loopback } from '../../src/serve/site-server.ts';
import { answerPlain, answerStatic } from '../../src/serve/static-handler.ts';
import type { Cleanup } from './cleanup.ts';

/** Serves a built site with the headers of its policy on a free port until the test ends; returns its origin. */
export async function serveFolder(t: Cleanup, folder: string, base = '/'): Promise<string> {
  const server = createServer(async (request, response) => {
    const answered = await answerStatic(request, response, { folder, base, headersFor }).catch((error) => {
      // A browser that has left the page waits for its files no more.
      if (!response.destroyed) throw error;
      return true;
    });
    if (!answered) answerPlain(response, 404, 'Not Found');
  });
  await new Promise<void>((done) => server.listen(0, loopback, done));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://${loopback}:${(server.address() as AddressInfo).port}`;
}
