import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { headersFor } from '../../src/build.ts';
import { loopback } from '../../src/serve/site-server.ts';
import { answerPlain, answerStatic } from '../../src/serve/static-handler.ts';

/** A site that is served. */
interface Served {
  readonly origin: string;
  close(): void;
}

/** Serves a built site as it will be, with the headers of its policy, on a free port of this machine. */
export async function serveSite(folder: string, base = '/'): Promise<Served> {
  const server = createServer((request, response) => {
    answerStatic(request, response, { folder, base, headersFor }).then(
      (answered) => {
        if (!answered) answerPlain(response, 404, 'Not Found');
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((done) => server.listen(0, loopback, done));
  return {
    origin: `http://${loopback}:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
