import type { Card } from '../model/catalogue.ts';
import type { Store } from '../state/store.ts';

/** Cards kept at a time, near 4 MB. Pages are made in the order of the calendar, and lists name near neighbours. */
const most = 4_096;

/** Cards by article id, read from the state when asked for and kept for a while: a list names the same ones as the next. */
export function createCardCache(store: Store): (id: string) => Card | undefined {
  const kept = new Map<string, Card>();
  return (id) => {
    const known = kept.get(id);
    if (known) return known;
    const row = store.get('SELECT card FROM article WHERE id = ?', id);
    if (row === undefined) return undefined;
    const card = JSON.parse(String(row.card)) as Card;
    if (kept.size >= most) kept.clear();
    kept.set(id, card);
    return card;
  };
}
