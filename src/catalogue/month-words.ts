import { digestOf } from '../lib/digest.ts';
import type { MonthWords, Period } from '../model/catalogue.ts';
import type { Store } from '../state/store.ts';

const rowsSql = `SELECT l.id, l.day, a.digest FROM listing l JOIN article a ON a.id = l.id
  WHERE l.scope = 'all' AND l.day >= ? AND l.day < ? ORDER BY l.day, l.id`;

/** The words of a month day by day; nothing is kept of them. */
export function dayWords(store: Store, month: Period): MonthWords[] {
  const days = Map.groupBy(store.all(rowsSql, month, `${month}~`), ({ day }) => String(day));
  return [...days].map(([day, rows]) => ({
    month: day,
    count: rows.length,
    digest: digestOf(rows.map((row) => `${row.id} ${row.digest}`).join('\n')),
  }));
}

/** Brings what is kept of a month's words up to date. */
export function refreshMonth(store: Store, month: Period): void {
  const rows = store.all(rowsSql, month, `${month}~`);
  store.run('DELETE FROM month WHERE month = ?', month);
  if (rows.length === 0) return;
  const digest = digestOf(rows.map((row) => `${row.id} ${row.digest}`).join('\n'));
  store.run('INSERT INTO month VALUES (?, ?, ?)', month, rows.length, digest);
}

/** Brings all months up to date. */
export function refreshMonths(store: Store): void {
  store.run('DELETE FROM month');
  const sql = "SELECT DISTINCT substr(day, 1, 7) AS month FROM listing WHERE scope = 'all'";
  for (const { month } of store.all(sql)) refreshMonth(store, String(month));
}
