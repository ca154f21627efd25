import { type ContentPath, contentPath } from '../model/ids.ts';
import type { Problem, Severities } from '../model/problem.ts';
import type { Store } from '../state/store.ts';
import { archiveChecks } from './archive/all.ts';
import type { ArchiveDesk } from './archive/archive-check.ts';
import type { ProseReading } from './prose-reading.ts';
import { severityOf, weighed } from './severity.ts';

/** A text file whose words have to be looked at. */
export interface ProseOrder {
  readonly path: ContentPath;
  readonly digest: string;
}

/** Looks at batches of files, each in its order; a file that has no readable words gives undefined. */
export type LookAtFiles = (
  orders: Iterable<readonly ProseOrder[]>,
) => AsyncIterable<readonly (ProseReading | undefined)[]>;

const nothing: ProseReading = { problems: [], anchors: [], bands: [], traces: [] };

/** Files looked at by one hand at once. */
const batch = 50;

function forget(store: Store, path: string): void {
  const id = store.get('SELECT id FROM prose WHERE path = ?', path)?.id;
  if (id === undefined || id === null) return;
  for (const table of ['prose_band', 'prose_trace']) store.run(`DELETE FROM ${table} WHERE prose = ?`, id);
  store.run('DELETE FROM prose WHERE id = ?', id);
}

function save(store: Store, { path, digest }: ProseOrder, reading: ProseReading): void {
  forget(store, path);
  const { problems, anchors, bands, traces } = reading;
  const sql = 'INSERT INTO prose (path, digest, problems, anchors) VALUES (?, ?, ?, ?) RETURNING id';
  const row = store.get(sql, path, digest, JSON.stringify(problems), JSON.stringify(anchors));
  const id = Number(row?.id);
  for (const band of new Set(bands)) store.run('INSERT INTO prose_band VALUES (?, ?)', band, id);
  for (const { kind, name, form, place } of traces)
    store.run(
      'INSERT INTO prose_trace (kind, name, form, prose, place) VALUES (?, ?, ?, ?, ?)',
      ...[kind, name, form, id, JSON.stringify(place)],
    );
}

/** Text files whose bytes are not those that were looked at, by path. */
const touched = (store: Store): ProseOrder[] =>
  store
    .all(
      `SELECT reading.path, reading.digest FROM reading LEFT JOIN prose USING (path)
       WHERE kind IN ('article', 'author', 'page') AND prose.digest IS NOT reading.digest ORDER BY reading.path`,
    )
    .map(({ path, digest }) => ({ path: contentPath(String(path)), digest: String(digest) }));

/**
 * Brings up to date what is known of the words of all files. `basis` stands for the rules and their settings; when it is
 * another than the last time, every file is looked at. `tell` hears how many are done, of how many.
 */
export async function refreshProse(
  store: Store,
  basis: string,
  look: LookAtFiles,
  tell: (done: number, total: number) => void,
): Promise<void> {
  if (store.fact('prose') !== basis)
    for (const table of ['prose_band', 'prose_trace', 'prose']) store.run(`DELETE FROM ${table}`);
  store.setFact('prose', basis);
  for (const { path } of store.all('SELECT path FROM prose WHERE path NOT IN (SELECT path FROM reading)'))
    forget(store, String(path));
  const orders = touched(store);
  const batches = Array.from({ length: Math.ceil(orders.length / batch) }, (_, at) =>
    orders.slice(at * batch, (at + 1) * batch),
  );
  let done = 0;
  tell(0, orders.length);
  for await (const readings of look(batches))
    for (const reading of readings) {
      const order = orders[done++];
      if (order) save(store, order, reading ?? nothing);
      tell(done, orders.length);
    }
}

/** All that rules of prose have found, and what rules that compare files find now. */
export function proseFindings(desk: ArchiveDesk, severities: Severities): Problem[] {
  const inFiles = desk.store
    .all("SELECT problems FROM prose WHERE problems <> '[]'")
    .flatMap(({ problems }) => JSON.parse(String(problems)) as Problem[]);
  const between = archiveChecks
    .filter((check) => severityOf(check, severities) !== 'off')
    .flatMap((check) => [...check.look(desk)].flatMap((problem) => weighed(problem, severities)));
  return [...inFiles, ...between];
}
