import { request as askPlain } from 'node:http';
import { request as askSecure } from 'node:https';
import { type Dial, privateCode } from './dial.ts';
import type { Verdict } from './verdict.ts';

/** What asking needs beside the address. */
export interface Asking {
  readonly dial: Dial;
  /** Resolves when it is a host's turn to be asked once more. */
  readonly turn: (host: string) => Promise<void>;
  /** Who we say that we are. */
  readonly userAgent: string;
  /** Milliseconds for one answer. */
  readonly patience: number;
}

/** The head of an answer; bodies are never read. */
interface Head {
  readonly status: number;
  readonly location: string | undefined;
}

const mostHops = 8;

/** Answers that say something of us and nothing of the page: asked to sign in, kept out as a program, too often. */
const ofUs = new Set([401, 402, 403, 405, 406, 407, 423, 425, 429, 451, 501, 999]);

/** Faults of our own network. */
const ownFaults = new Set([
  'EAI_AGAIN',
  'ENETUNREACH',
  'ENETDOWN',
  'EHOSTUNREACH',
  'EADDRNOTAVAIL',
  'EMFILE',
]);

class Private extends Error {}

/** Asks for the head of one address. No cookies, no name and password, and not more of the answer than its head. */
async function headOf(url: URL, method: 'HEAD' | 'GET', asking: Asking): Promise<Head> {
  if (!asking.dial.admits(url)) throw new Private(url.href);
  await asking.turn(url.host);
  const ask = url.protocol === 'https:' ? askSecure : askPlain;
  return new Promise((done, failed) => {
    const asked = ask(
      {
        method,
        hostname: url.hostname.replace(/^\[(.*)\]$/, '$1'),
        port: url.port,
        path: url.pathname + url.search,
        lookup: asking.dial.lookup,
        agent: false,
        maxHeaderSize: 32_768,
        signal: AbortSignal.timeout(asking.patience),
        headers: { 'user-agent': asking.userAgent, accept: '*/*', 'accept-encoding': 'identity' },
      },
      (response) => {
        done({ status: response.statusCode ?? 0, location: response.headers.location });
        asked.destroy();
      },
    );
    asked.on('error', failed);
    asked.end();
  });
}

/** Many servers answer HEAD wrongly or not at all: what is not well is asked for once more. */
async function answerOf(url: URL, asking: Asking): Promise<Head> {
  try {
    const head = await headOf(url, 'HEAD', asking);
    if (head.status < 400) return head;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (error instanceof Private || [privateCode, 'ENOTFOUND', ...ownFaults].includes(code)) throw error;
  }
  return headOf(url, 'GET', asking);
}

/** Why nobody answered. */
function silence(error: unknown): Verdict {
  const { code = '', name } = error as NodeJS.ErrnoException;
  if (error instanceof Private || code === privateCode) return { kind: 'private' };
  if (ownFaults.has(code)) return { kind: 'unasked' };
  if (code === 'ENOTFOUND' || code === 'ENODATA') return { kind: 'silent', why: 'name' };
  if (name === 'TimeoutError' || name === 'AbortError' || code === 'ETIMEDOUT')
    return { kind: 'silent', why: 'late' };
  if (code === 'ECONNREFUSED') return { kind: 'silent', why: 'refused' };
  if (/CERT|SIGNED|ALTNAME|ISSUER|SSL|TLS/.test(code)) return { kind: 'silent', why: 'certificate' };
  return { kind: 'silent', why: 'broken' };
}

const isFront = ({ pathname, search }: URL): boolean => /^\/(?:index\.\w+)?$/.test(pathname) && search === '';

/** Where a redirect leads; undefined where it leads to nothing that is a page. */
function next(from: URL, { location }: Head): URL | undefined {
  if (location === undefined || !URL.canParse(location, from)) return undefined;
  const to = new URL(location, from);
  if (to.hash === '') to.hash = from.hash;
  return /^https?:$/.test(to.protocol) ? to : undefined;
}

/** Asks after a link, follows where it leads, and judges. Never throws. */
export async function askLink(link: string, asking: Asking): Promise<Verdict> {
  const start = new URL(link);
  let at = start;
  /** Where it stands for good: behind the permanent redirects that come first. */
  let settled = start;
  let lasting = true;
  try {
    for (let hop = 0; hop < mostHops; hop++) {
      const head = await answerOf(at, asking);
      if (head.status >= 300 && head.status < 400 && head.status !== 304) {
        const to = next(at, head);
        if (to === undefined) return { kind: 'failed', status: head.status };
        lasting &&= head.status === 301 || head.status === 308;
        at = to;
        if (lasting) settled = to;
        continue;
      }
      if (head.status >= 400 && !ofUs.has(head.status)) return { kind: 'failed', status: head.status };
      if (isFront(at) && !isFront(start)) return { kind: 'home', to: at.href };
      return settled.href === start.href ? { kind: 'good' } : { kind: 'moved', to: settled.href };
    }
    return { kind: 'silent', why: 'loop' };
  } catch (error) {
    return silence(error);
  }
}
