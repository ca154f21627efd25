import type { Card } from '../model/catalogue.ts';
import type { Standing } from '../model/change.ts';
import type { ArticleId } from '../model/ids.ts';
import type { Row, Store } from '../state/store.ts';
import { SimilarWindow } from './similar-window.ts';
import { topicWords } from './topic-words.ts';

/** Kept for each: four are shown, and some of them the page names already. */
const kept = 8;

type Place = Pick<Standing, 'at' | 'id'>;

const place = (row: Row): Place => ({ at: Number(row.at), id: String(row.id) as ArticleId });

function wordsOf(store: Store, id: ArticleId) {
  const card = JSON.parse(String(store.get('SELECT card FROM article WHERE id = ?', id)?.card)) as Card;
  const sql =
    "SELECT label FROM label WHERE id = ? AND scope >= 'topic:' AND scope < 'topic;' ORDER BY scope";
  return topicWords({
    title: card.title,
    ...(card.summary !== undefined && { summary: card.summary }),
    topics: store.all(sql, id).map(({ label }) => String(label)),
  });
}

const inOrder = "SELECT id, at FROM listing WHERE scope = 'all'";

/** The articles just before a place, oldest first. */
const before = (store: Store, { at, id }: Place, window: number): Place[] =>
  store
    .all(`${inOrder} AND at <= ? AND (at < ? OR id > ?) ORDER BY at DESC, id LIMIT ?`, at, at, id, window)
    .map(place)
    .reverse();

/** Whether one place comes before the other in the order of the archive, oldest first. */
const isBefore = (one: Place, other: Place): boolean =>
  one.at < other.at || (one.at === other.at && one.id > other.id);

/** The articles from one on, not beyond the other, oldest first; more than a window of them are not told apart. */
const from = (store: Store, { at, id }: Place, to: Place, window: number): Place[] =>
  store
    .all(
      `${inOrder} AND at >= ? AND (at > ? OR id <= ?) AND at <= ? AND (at < ? OR id > ?) ORDER BY at, id DESC LIMIT ?`,
      ...[at, at, id, to.at, to.at, to.id, window + 2],
    )
    .map(place);

/** Chooses anew for the given articles, which come oldest first; gives those for which the choice is another. */
function choose(store: Store, places: Iterable<Place>, window: number): ArticleId[] {
  const changed: ArticleId[] = [];
  let similar = new SimilarWindow<ArticleId>(window);
  let last: Place | undefined;
  for (const next of places) {
    // The window slides on from the last article while it still reaches; else it begins anew.
    const between = last && from(store, last, next, window);
    if (between === undefined || between.length > window) similar = new SimilarWindow(window);
    const earlier = between === undefined || between.length > window ? before(store, next, window) : between;
    for (const { id } of earlier) similar.add(id, wordsOf(store, id));
    last = next;
    const others = JSON.stringify(similar.similar(wordsOf(store, next.id), kept));
    if (store.get('SELECT others FROM suggestion WHERE id = ?', next.id)?.others === others) continue;
    store.run('INSERT OR REPLACE INTO suggestion VALUES (?, ?)', next.id, others);
    changed.push(next.id);
  }
  return changed;
}

/** Chooses for every article which earlier ones are like it. */
export function chooseAll(store: Store, window: number): void {
  store.run('DELETE FROM suggestion');
  const similar = new SimilarWindow<ArticleId>(window);
  for (const row of store.each(`${inOrder} ORDER BY at, id DESC`)) {
    const { id } = place(row);
    const words = wordsOf(store, id);
    store.run('INSERT INTO suggestion VALUES (?, ?)', id, JSON.stringify(similar.similar(words, kept)));
    similar.add(id, words);
  }
}

/** The articles that may have chosen from what stands at a place, oldest first. */
const within = (store: Store, { at, id }: Place, window: number): Place[] =>
  store
    .all(
      `${inOrder} AND at >= ? AND (at > ? OR id <= ?) ORDER BY at, id DESC LIMIT ?`,
      at,
      at,
      id,
      window + 1,
    )
    .map(place);

/**
 * Chooses anew where articles came, went, moved or are described by other words (`moved`), and gives the articles that
 * this concerns, with those that show one whose card is another (`shown`).
 */
export function refreshSuggestions(
  store: Store,
  moved: readonly Place[],
  shown: readonly Place[],
  window: number,
): ArticleId[] {
  const places = new Map(moved.flatMap((at) => within(store, at, window)).map((found) => [found.id, found]));
  for (const { id } of moved)
    if (store.get('SELECT 1 FROM article WHERE id = ?', id) === undefined)
      store.run('DELETE FROM suggestion WHERE id = ?', id);
  const sorted = [...places.values()].sort((a, b) => (isBefore(a, b) ? -1 : 1));
  const changed = new Set(choose(store, sorted, window));
  for (const at of shown)
    for (const { id } of within(store, at, window)) {
      const row = store.get('SELECT others FROM suggestion WHERE id = ?', id);
      if (row && (JSON.parse(String(row.others)) as string[]).includes(at.id)) changed.add(id);
    }
  return [...changed];
}
