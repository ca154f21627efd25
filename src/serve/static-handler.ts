import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { contentType } from '../lib/content-type.ts';
import { type Found, findFile } from './find-file.ts';
import { requestSegments } from './request-path.ts';

/** What is served, and how. */
export interface StaticSite {
  /** Absolute. */
  readonly folder: string;
  /** The path at which the site stands, with both slashes: `/` or `/bao/`. */
  readonly base: string;
  /** The headers of a file of the site, by its path from the site's root, beginning with `/`. */
  readonly headersFor: (path: string) => Readonly<Record<string, string>>;
  /** What stands before `</head>` in every page; asked anew for each. */
  readonly inject?: () => string;
}

type File = Extract<Found, { kind: 'file' }>;

type Headers = Readonly<Record<string, string | number>>;

/** Sets headers whatever the case of their names; the later ones win. */
function begin(response: ServerResponse, status: number, ...headers: readonly Headers[]): ServerResponse {
  for (const part of headers)
    for (const [name, value] of Object.entries(part)) response.setHeader(name, value);
  return response.writeHead(status);
}

/** Answers without a page of the site. */
export function answerPlain(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Headers = {},
): void {
  const plain = {
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  };
  begin(response, status, plain, headers).end(`${text}\n`);
}

/** Sends a page with the given HTML at the end of its head. Not to be cached: the injected script names its release. */
async function sendPage(
  response: ServerResponse,
  found: File,
  status: number,
  site: StaticSite,
  html: string,
) {
  const page = await readFile(found.file, 'utf8');
  const at = Math.max(0, page.indexOf('</head>'));
  const bytes = Buffer.from(page.slice(0, at) + html + page.slice(at));
  begin(response, status, site.headersFor(`/${found.path}`), {
    'content-type': contentType(found.path),
    'cache-control': 'no-store',
    'content-length': bytes.length,
  }).end(bytes);
}

/** Sends a file as it is, or says that the browser's copy of it is still right. */
async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  found: File,
  status: number,
  site: StaticSite,
) {
  const { path, file, bytes, modified } = found;
  const etag = `"${bytes.toString(36)}-${Math.round(modified * 1000).toString(36)}"`;
  const headers = { ...site.headersFor(`/${path}`), 'content-type': contentType(path), etag };
  if (request.headers['if-none-match']?.split(',').some((tag) => tag.trim() === etag)) {
    begin(response, 304, headers).end();
    return;
  }
  begin(response, status, headers, { 'content-length': bytes });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file), response);
}

/**
 * Answers a GET or HEAD request from the site's folder: plain files below it, `index.html` for a folder, else the site's own
 * page for what is not found. Returns false, with nothing said, when not even that page is there.
 */
export async function answerStatic(
  request: IncomingMessage,
  response: ServerResponse,
  site: StaticSite,
): Promise<boolean> {
  const url = request.url ?? '/';
  if (!url.startsWith(site.base)) {
    answerPlain(response, 302, 'Found', { location: site.base });
    return true;
  }
  const segments = requestSegments(`/${url.slice(site.base.length)}`);
  if (segments === undefined) {
    answerPlain(response, 400, 'Bad Request');
    return true;
  }
  const found = await findFile(site.folder, segments);
  if (found.kind === 'folder') {
    const [path, ...query] = url.split('?');
    const location = [`${path}/`, ...query].join('?');
    answerPlain(response, 301, 'Moved Permanently', { location, 'cache-control': 'no-cache' });
    return true;
  }
  const answer = found.kind === 'file' ? found : await findFile(site.folder, ['404.html']);
  if (answer.kind !== 'file') return false;
  const status = answer === found ? 200 : 404;
  if (site.inject !== undefined && answer.path.endsWith('.html'))
    await sendPage(response, answer, status, site, site.inject());
  else await sendFile(request, response, answer, status, site);
  return true;
}
