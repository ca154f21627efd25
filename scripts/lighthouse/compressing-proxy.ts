import { createServer } from 'node:http';
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

/** Passes on what another server answers, its text compressed by Brotli, as any server of the open net does. */
export async function compressingProxy(origin: string): Promise<Proxy> {
  // As a host keeps them: what is compressed once is not waited for again.
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { host, connection, 'accept-encoding': accepted, ...headers } = request.headers;
    fetch(`${origin}${request.url}`, { headers: headers as Record<string, string>, redirect: 'manual' }).then(
      async (answer) => {
        const bytes = Buffer.from(await answer.arrayBuffer());
        const told = Object.fromEntries(answer.headers);
        const compress = isText(told['content-type'] ?? '') && /\bbr\b/.test(String(accepted));
        const url = String(request.url);
        const body = compress ? (packed.get(url) ?? brotliCompressSync(bytes)) : bytes;
        if (compress && answer.status === 200) packed.set(url, body);
        response.writeHead(answer.status, {
          ...told,
          ...(compress && { 'content-encoding': 'br', vary: 'accept-encoding' }),
          'content-length': body.length,
        });
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
