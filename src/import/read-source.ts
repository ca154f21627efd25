import { decodePage } from './decode-page.ts';
import type { Draft } from './draft.ts';
import type { Source } from './list-sources.ts';
import { openMhtml } from './open-mhtml.ts';
import type { ImportFault } from './outcome.ts';
import type { Profile } from './profile.ts';
import { readJsonLine } from './read-json-line.ts';
import { readPage } from './read-page.ts';
import { readPlainText } from './read-plain-text.ts';

/** Bytes of a page; one that holds its pictures in itself is large. */
const mostBytes = 60_000_000;

/** Reads what a source holds, by what it is. */
export function readSource(source: Source, bytes: Uint8Array, profile: Profile): Draft | ImportFault {
  if (bytes.length > mostBytes) return 'too-large';
  const { shown, kind, legacy } = source;
  const whole = kind === 'page' && /\.mht(?:ml)?$/i.test(source.file) ? openMhtml(bytes) : undefined;
  if (whole !== undefined)
    return readPage({ source: shown, ...whole, ...(legacy !== undefined && { legacy }) }, profile);
  const { text, damaged } = decodePage(bytes);
  const common = { source: shown, damaged, ...(legacy !== undefined && { legacy }) };
  if (kind === 'json') return readJsonLine(shown, text, profile);
  return kind === 'text' ? readPlainText({ ...common, text }) : readPage({ ...common, html: text }, profile);
}
