import { Engine, type Found } from './engine.ts';
import type { Page } from './page.ts';
import {
  facetNames,
  isFiltered,
  orderOf,
  orderValue,
  type Query,
  readQuery,
  toggled,
  writeQuery,
} from './query.ts';
import { boxOf, fillFacet, resultItem } from './view.ts';

/** Results on one page. */
const perPage = 10;
/** Milliseconds without a key before a search begins. */
const typingPause = 250;
/** Milliseconds after which a search that is still going on is announced. */
const patience = 400;

/** Drives the search page: the address holds the query, and what is shown follows the address. */
export class Controller {
  readonly #page: Page;
  readonly #base: string;
  readonly #title = document.title;
  #engine: Promise<Engine | undefined> | undefined;
  #query: Query = readQuery('');
  /** Counts searches; an answer that comes after the next question is thrown away. */
  #turn = 0;
  #typing: number | undefined;

  constructor(page: Page, base: string) {
    this.#page = page;
    this.#base = base;
  }

  start(): void {
    const { form, input, body, filters, clear, sort, more } = this.#page;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask({ ...this.#query, text: input.value.trim(), pages: 1 }, 'push');
    });
    input.addEventListener('input', () => {
      window.clearTimeout(this.#typing);
      const ask = () => this.#ask({ ...this.#query, text: input.value.trim(), pages: 1 }, 'replace');
      this.#typing = window.setTimeout(ask, typingPause);
    });
    filters.addEventListener('change', ({ target }) => {
      const box = boxOf(target);
      if (box) this.#ask(toggled(this.#query, box.name, box.value, box.on), 'push');
    });
    clear.addEventListener('click', () => {
      this.#ask({ ...this.#query, chosen: { category: [], year: [] }, pages: 1 }, 'push');
      input.focus();
    });
    sort.addEventListener('change', () =>
      this.#ask({ ...this.#query, order: orderOf(sort.value), pages: 1 }, 'push'),
    );
    more.addEventListener('click', () => this.#ask({ ...this.#query, pages: this.#query.pages + 1 }, 'more'));
    window.addEventListener('popstate', () => this.#follow());
    const wide = window.matchMedia('(min-width: 60rem)');
    filters.open = wide.matches;
    wide.addEventListener('change', () => {
      filters.open = wide.matches;
    });
    body.hidden = false;
    this.#follow();
  }

  /** Shows what the address asks for. */
  #follow(): void {
    window.clearTimeout(this.#typing);
    this.#query = readQuery(window.location.search);
    this.#page.input.value = this.#query.text;
    void this.#run(false);
  }

  #ask(query: Query, how: 'push' | 'replace' | 'more'): void {
    window.clearTimeout(this.#typing);
    this.#query = query;
    const address = window.location.pathname + writeQuery(query);
    if (how === 'push' && address !== window.location.pathname + window.location.search)
      window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
    void this.#run(how === 'more');
  }

  async #run(growing: boolean): Promise<void> {
    const turn = ++this.#turn;
    const { words, status, body } = this.#page;
    const query = this.#query;
    document.title = query.text === '' ? this.#title : `${query.text} – ${this.#title}`;
    this.#page.sort.value = orderValue(query.order);
    const slow = window.setTimeout(() => {
      if (turn === this.#turn) status.textContent = words.searching ?? '';
    }, patience);
    body.setAttribute('aria-busy', 'true');
    try {
      this.#engine ??= Engine.load(this.#base);
      const engine = await this.#engine;
      if (engine === undefined) return this.#tell(words.empty ?? '');
      if (query.text === '' && !isFiltered(query)) {
        if (turn === this.#turn) this.#idle(engine.choices);
        return;
      }
      const found = await engine.find(query);
      const results = turn === this.#turn ? await found.first(query.pages * perPage) : [];
      if (turn === this.#turn) this.#show(query, found, results, growing);
    } catch (error) {
      if (turn !== this.#turn) return;
      console.error(error);
      this.#engine = undefined;
      this.#fail();
    } finally {
      window.clearTimeout(slow);
      if (turn === this.#turn) body.removeAttribute('aria-busy');
    }
  }

  #tell(text: string, advice: readonly (Node | string)[] = []): void {
    this.#page.status.textContent = text;
    this.#page.advice.replaceChildren(...advice);
    this.#page.advice.hidden = advice.length === 0;
  }

  /** Nothing is asked: only the filters stand there. */
  #idle(choices: Found['choices']): void {
    this.#tell('');
    this.#page.list.replaceChildren();
    this.#page.more.hidden = true;
    this.#page.sortLabel.hidden = true;
    this.#fill(this.#query, choices);
  }

  #fill(query: Query, choices: Found['choices']): void {
    const { facets, filters, clear } = this.#page;
    for (const name of facetNames)
      fillFacet(facets[name], name, choices[name], query, (count) => this.#number(count));
    filters.hidden = facetNames.every((name) => facets[name].hidden);
    clear.hidden = !isFiltered(query);
  }

  #show(query: Query, found: Found, results: Awaited<ReturnType<Found['first']>>, growing: boolean): void {
    const { words, list, more, sortLabel } = this.#page;
    const sentence =
      found.total > 0
        ? query.text === ''
          ? words.foundFiltered
          : words.found
        : query.text === ''
          ? words.noneFiltered
          : words.none;
    const text = (sentence ?? '').replace('{n}', this.#number(found.total)).replace('{q}', () => query.text);
    this.#tell(text, found.total === 0 ? [words.noneHint ?? ''] : []);
    const kept = growing ? list.childElementCount : 0;
    const items = results.slice(kept).map((result) => resultItem(result, this.#base, query.text !== ''));
    if (growing) list.append(...items);
    else list.replaceChildren(...items);
    if (growing) items[0]?.querySelector('a')?.focus();
    more.hidden = results.length >= found.total;
    sortLabel.hidden = found.total < 2 || query.text === '';
    this.#fill(query, found.choices);
  }

  #fail(): void {
    const retry = document.createElement('button');
    retry.type = 'button';
    retry.textContent = this.#page.words.retry ?? '';
    // A browser may remember that a module could not be loaded; only a new page asks again.
    retry.addEventListener('click', () => window.location.reload());
    this.#page.list.replaceChildren();
    this.#page.more.hidden = true;
    this.#tell(this.#page.words.failed ?? '', [retry]);
  }

  #number(value: number): string {
    return String(value).replace(/\B(?=(\d{3})+$)/g, this.#page.words.thousands ?? '');
  }
}
