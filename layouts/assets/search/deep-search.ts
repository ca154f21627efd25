import { type Deep, Engine } from './engine.ts';
import { excerptPieces } from './excerpt.ts';
import type { Page } from './page.ts';
import { isFiltered, type Query } from './query.ts';
import { resultItem } from './view.ts';

/** Shards of whole pages that are searched at a time, newest first. */
const shardsAtOnce = 4;
/** Results that are taken of each time. */
const perTime = 10;

/**
 * Searches whole pages through Pagefind when the reader asks for it: every word of every article, shard by shard, for what
 * the quick index does not answer (a common word in bodies, words far apart).
 */
export class DeepSearch {
  readonly #page: Page;
  readonly #base: string;
  #engine: Promise<Engine> | undefined;
  #query: Query | undefined;
  #done = 0;
  #turn = 0;

  constructor(page: Page, base: string) {
    this.#page = page;
    this.#base = base;
    page.deepMore.addEventListener('click', () => void this.#search());
  }

  /** Forgets what was found for another question. */
  reset(query: Query): void {
    this.#query = query;
    this.#done = 0;
    this.#turn++;
    this.#page.deepList.replaceChildren();
    this.hide();
  }

  hide(): void {
    this.#page.deep.hidden = true;
  }

  offer(): void {
    if (this.#query && isFiltered(this.#query)) return;
    this.#page.deep.hidden = false;
    this.#page.deepMore.hidden = false;
    this.#page.deepMore.textContent = this.#page.words.deep ?? '';
  }

  async #search(): Promise<void> {
    const turn = this.#turn;
    const query = this.#query;
    const { deepMore, deepList, list, words, status } = this.#page;
    if (query === undefined) return;
    deepMore.disabled = true;
    try {
      this.#engine ??= Engine.load(this.#base);
      const engine = await this.#engine;
      const shards = engine.shards.slice(this.#done, this.#done + shardsAtOnce);
      const found: Deep[] = shards.length > 0 ? await engine.find(query.text, shards, perTime) : [];
      if (turn !== this.#turn) return;
      this.#done += shards.length;
      const known = new Set(
        [list, deepList].flatMap((each) => [...each.querySelectorAll('a')].map(({ pathname }) => pathname)),
      );
      const fresh = found.filter(({ url }) => !known.has(this.#base + url.replace(/^\//, '')));
      const items = fresh.map((each) =>
        resultItem(
          { ...each, title: [{ text: each.title, hit: false }], excerpt: excerptPieces(each.excerpt) },
          this.#base,
          words,
        ),
      );
      deepList.append(...items);
      const isWhole = this.#done >= engine.shards.length;
      deepMore.hidden = isWhole;
      deepMore.textContent = (words.deeper ?? '').replace(
        '{year}',
        engine.shards[this.#done]?.slice(0, 4) ?? '',
      );
      status.textContent = (words.deepFound ?? '').replace('{n}', String(items.length));
      items[0]?.querySelector('a')?.focus();
    } catch (error) {
      console.error(error);
      this.#engine = undefined;
      status.textContent = words.failed ?? '';
    } finally {
      deepMore.disabled = false;
    }
  }
}
