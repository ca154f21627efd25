import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { loopback } from '../../src/serve/site-server.ts';

/** A server that stands before another. */
interface Proxy {
  readonly origin: string;
  close(): void;
}

const isText = (type: string): boolean =>
  /^(?:text\/|application\/(?:json|xml|.*\+(?:json|xml))|image\/svg)/.test(type);

/**
 * Passes on what another server answers, its text compressed by Brotli, as any server of the open net does. One that `keeps` has
 * at hand what it passed on once, for whoever then asks for it whole: Chromium shows a new page's frames once a second after the
 * first few that came before the style sheet, so a server that is slow to answer costs seconds of the speed index.
 */
export async function compressingProxy(origin: string, { keeps = false } = {}): Promise<Proxy> {
  const kept = new Map<string, { readonly headers: OutgoingHttpHeaders; readonly body: Buffer }>();
  // As a host keeps them: what is compressed once is not waited for again.
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { host, connection, 'accept-encoding': accepted, ...headers } = request.headers;
    const asked = `${accepted} ${request.url}`;
    const known = kept.get(asked);
    if (known) {
      response.writeHead(200, known.headers).end(known.body);
      return;
    }
    fetch(`${origin}${request.url}`, { headers: headers as Record<string, string>, redirect: 'manual' }).then(
      async (answer) => {
        const bytes = Buffer.from(await answer.arrayBuffer());
        const told = Object.fromEntries(answer.headers);
        const compress = isText(told['content-type'] ?? '') && /\bbr\b/.test(String(accepted));
        const url = String(request.url);
        const body = compress ? (packed.get(url) ?? brotliCompressSync(bytes)) : bytes;
        if (compress && answer.status === 200) packed.set(url, body);
        const sent = {
          ...told,
          ...(compress && { 'content-encoding': 'br', vary: 'accept-encoding' }),
          'content-length': body.length,
        };
        if (keeps && answer.status === 200) kept.set(asked, { headers: sent, body });
        response.writeHead(answer.status, sent);
        response.end(body);
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
