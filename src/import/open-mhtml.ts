import { decodePage } from './decode-page.ts';

/** A page that a browser saved with all its parts into one file. */
export interface SingleFile {
  readonly html: string;
  readonly damaged: boolean;
  /** Where the browser found the page. */
  readonly legacy?: string;
  /** Pictures by the address that the page names them by, as `data:` addresses. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** One part of such a file. */
interface Part {
  readonly type: string;
  readonly location: string;
  readonly id: string;
  readonly bytes: Buffer;
}

/** Parts of one file; a page of a newspaper has a few hundred. */
const mostParts = 5_000;

/** The headers of a part, by name in lower case; a line that begins with a space goes on with the one before. */
function headersOf(text: string): Map<string, string> {
  const lines = text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const colon = line.indexOf(':');
      return colon < 0 ? [] : [[line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]];
    }),
  );
}

/** The bytes of a text in which `=E1` stands for one. Source: RFC 2045, 6.7. */
function fromQuotedPrintable(text: string): Buffer {
  const whole = text.replace(/[ \t]+(?=\r?\n)/g, '').replace(/=\r?\n/g, '');
  return Buffer.from(
    whole.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
}

function partOf(text: string): Part {
  const gap = /\r?\n\r?\n/.exec(text);
  const headers = headersOf(gap === null ? text : text.slice(0, gap.index));
  const body = gap === null ? '' : text.slice(gap.index + gap[0].length);
  const coding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  const bytes =
    coding === 'base64'
      ? Buffer.from(body, 'base64')
      : coding === 'quoted-printable'
        ? fromQuotedPrintable(body)
        : Buffer.from(body, 'latin1');
  return {
    type: (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '',
    location: headers.get('content-location') ?? '',
    id: (headers.get('content-id') ?? '').replace(/^<|>$/g, ''),
    bytes,
  };
}

/** Opens a file that Chrome, Edge or Internet Explorer saved as `.mhtml`; undefined for other files. Source: RFC 2557. */
export function openMhtml(bytes: Uint8Array): SingleFile | undefined {
  const text = Buffer.from(bytes).toString('latin1');
  const gap = /\r?\n\r?\n/.exec(text);
  const headers = headersOf(text.slice(0, gap?.index ?? 0));
  const boundary = /boundary="?([^";]+)"?/i.exec(headers.get('content-type') ?? '')?.[1];
  if (gap === null || boundary === undefined) return undefined;
  const parts = text
    .split(`--${boundary}`)
    .slice(1, mostParts)
    .filter((part) => !part.startsWith('--'))
    .map((part) => partOf(part.replace(/^\r?\n/, '').replace(/\r?\n$/, '')));
  const page = parts.find(({ type }) => type === 'text/html' || type === 'application/xhtml+xml');
  if (page === undefined) return undefined;
  const pictures = new Map<string, string>();
  for (const { type, location, id, bytes: picture } of parts) {
    if (!type.startsWith('image/')) continue;
    const data = `data:${type};base64,${picture.toString('base64')}`;
    if (location !== '') pictures.set(location, data);
    if (id !== '') pictures.set(`cid:${id}`, data);
  }
  const { text: html, damaged } = decodePage(page.bytes);
  const legacy = [headers.get('snapshot-content-location') ?? '', page.location].find((url) =>
    /^https?:/.test(url),
  );
  return { html, damaged, pictures, ...(legacy !== undefined && { legacy }) };
}
