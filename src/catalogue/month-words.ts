import { digestOf } from '../lib/digest.ts';
import type { Period } from '../model/catalogue.ts';
import type { Store } from '../state/store.ts';

/** Brings what is kept of a month's words up to date. */
export function refreshMonth(store: Store, month: Period): void {
  const sql = `SELECT l.id, a.digest FROM listing l JOIN article a ON a.id = l.id
    WHERE l.scope = 'all' AND l.day >= ? AND l.day < ? ORDER BY l.day, l.id`;
  const rows = store.all(sql, month, `${month}~`);
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
