import { facetNames } from '../../../src/search/quick-article.ts';
import type { Answer } from './answer.ts';
import { DeepSearch } from './deep-search.ts';
import { element } from './markup.ts';
import { moveByKeys } from './move-by-keys.ts';
import type { Page } from './page.ts';
import {
  isFiltered,
  orderOf,
  orderValue,
  type Query,
  readQuery,
  toggled,
  unnarrowed,
  writeQuery,
} from './query.ts';
import type { Choices } from './quick/narrow.ts';
import { readingLinks } from './reading-links.ts';
import { rememberSearch } from './remember-search.ts';
import { SearchThread } from './search-thread.ts';
import { sentenceOf } from './sentence.ts';
import { onReturn, seenAgain, stayOffline } from './stay-offline.ts';
import { boxOf, fillFacet, replaceExcerpt, resultItem } from './view.ts';

type Found = Extract<Answer, { readonly type: 'found' }>;

/** Results on one page. */
const perPage = 10;
/** Milliseconds without a key before a search begins. */
const typingPause = 160;
/** Milliseconds until a search under way is announced. */
const patience = 400;

/** Drives the search page: the address holds the query, and what is shown follows the address. */
export class Controller {
  readonly #page: Page;
  readonly #base: string;
  readonly #title = document.title;
  readonly #deep: DeepSearch;
  readonly #thread: SearchThread;
  #query: Query = readQuery('');
  /** Counts questions; an answer to an earlier one is thrown away. */
  #turn = 0;
  /** What is shown in answer to the last question; what comes later never moves it. */
  #shown: Found | undefined;
  #waiting: Found | undefined;
  #isGrowing = false;
  #typing: number | undefined;
  #slow: number | undefined;

  constructor(page: Page, base: string) {
    this.#page = page;
    this.#base = base;
    this.#deep = new DeepSearch(page, base);
    this.#thread = new SearchThread(
      base,
      (answer) => this.#hear(answer),
      () => this.#fail(),
    );
  }

  start(): void {
    const { form, input, body, filters, from, to, clear, sort, more, news } = this.#page;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask({ ...this.#query, text: input.value.trim(), exactly: false, pages: 1 }, 'push');
    });
    input.addEventListener('input', () => {
      window.clearTimeout(this.#typing);
      const ask = () =>
        this.#ask({ ...this.#query, text: input.value.trim(), exactly: false, pages: 1 }, 'replace');
      this.#typing = window.setTimeout(ask, typingPause);
    });
    filters.addEventListener('change', ({ target }) => {
      const box = boxOf(target);
      if (box) this.#ask(toggled(this.#query, box.name, box.value, box.on), 'push');
      else if (target === from || target === to) {
        const narrowing = { ...this.#query.narrowing, from: from.value, to: to.value };
        this.#ask({ ...this.#query, narrowing, pages: 1 }, 'push');
      }
    });
    filters.addEventListener('toggle', () => {
      if (filters.open) this.#follow();
    });
    clear.addEventListener('click', () => {
      this.#ask({ ...this.#query, narrowing: unnarrowed, pages: 1 }, 'push');
      input.focus();
    });
    sort.addEventListener('change', () =>
      this.#ask({ ...this.#query, order: orderOf(sort.value), pages: 1 }, 'push'),
    );
    more.addEventListener('click', () => this.#ask({ ...this.#query, pages: this.#query.pages + 1 }, 'more'));
    news.addEventListener('click', () => {
      if (this.#waiting) this.#show(this.#waiting);
      this.#page.list.querySelector('a')?.focus();
    });
    moveByKeys(this.#page, () =>
      this.#ask({ ...this.#query, text: '', exactly: false, pages: 1 }, 'replace'),
    );
    window.addEventListener('popstate', () => this.#follow());
    this.#page.list.addEventListener('click', ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link) {
        const { meant = this.#query.text, also = [] } = this.#shown ?? {};
        rememberSearch(link.pathname, meant, also);
      }
    });
    const wide = window.matchMedia('(min-width: 60rem)');
    filters.open = wide.matches;
    wide.addEventListener('change', () => {
      filters.open = wide.matches;
    });
    body.hidden = false;
    this.#follow();
    stayOffline(this.#base, () => this.#thread.askWhatIsLoaded());
    onReturn(() => {
      if (this.#shown?.isPartial) this.#run(false);
    });
  }

  /** Shows what the address asks for. */
  #follow(): void {
    window.clearTimeout(this.#typing);
    this.#query = readQuery(window.location.search);
    this.#page.input.value = this.#query.text;
    this.#run(false);
  }

  #ask(query: Query, how: 'push' | 'replace' | 'more'): void {
    window.clearTimeout(this.#typing);
    this.#query = query;
    const address = window.location.pathname + writeQuery(query);
    if (how === 'push' && address !== window.location.pathname + window.location.search)
      window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
    this.#run(how === 'more');
  }

  #run(isGrowing: boolean): void {
    const { words, status, body, filters, from, to, sort } = this.#page;
    const query = this.#query;
    const isIdle = query.text === '' && !isFiltered(query);
    document.title = query.text === '' ? this.#title : `${query.text} – ${this.#title}`;
    sort.value = orderValue(query.order);
    from.value = query.narrowing.from;
    to.value = query.narrowing.to;
    this.#turn++;
    this.#isGrowing = isGrowing;
    if (!isGrowing) this.#shown = undefined;
    this.#waiting = undefined;
    // For those who watch the page: tests, and the evaluation.
    this.#page.body.dataset.answered = '';
    this.#page.news.hidden = true;
    this.#deep.reset(query);
    window.clearTimeout(this.#slow);
    const turn = this.#turn;
    this.#slow = window.setTimeout(() => {
      if (turn === this.#turn && !isIdle) status.textContent = words.searching ?? '';
    }, patience);
    if (!isIdle) body.setAttribute('aria-busy', 'true');
    const { text, exactly, narrowing, order } = query;
    this.#thread.ask({
      turn,
      order: { text, exactly, narrowing, order },
      passages: true,
      isBrief: false,
      count: isIdle ? 0 : query.pages * perPage,
      choices: filters.open || isFiltered(query),
    });
    if (isIdle) this.#idle();
  }

  #hear(answer: Answer): void {
    if (answer.type === 'loaded') return seenAgain(answer.urls);
    if (answer.turn !== this.#turn) return;
    const { words, list } = this.#page;
    switch (answer.type) {
      case 'found':
        this.#take(answer);
        break;
      case 'choices':
        this.#fill(this.#query, answer.choices);
        break;
      case 'passage':
        replaceExcerpt(list, answer.url, answer.excerpt);
        break;
      case 'empty':
        this.#rest();
        this.#tell(words.empty ?? '');
        break;
      case 'failed':
        console.error(answer.reason);
        this.#fail();
        break;
    }
  }

  /** Shows an answer, unless that would move what the reader looks at: then it is announced. */
  #take(found: Found): void {
    if (this.#query.text === '' && !isFiltered(this.#query)) return;
    const shown = this.#shown;
    const before = shown?.results ?? [];
    const both = Math.min(before.length, found.results.length);
    const same = before.slice(0, both).every(({ url }, at) => found.results[at]?.url === url);
    if (same && found.results.length >= before.length) return this.#show(found);
    // The beginning of what is shown already: the rest is on its way.
    if (same && found.total >= before.length) return;
    this.#waiting = found;
    const { news, words } = this.#page;
    const added = found.total - (shown?.total ?? 0);
    news.textContent = (words.news ?? '')
      .replace('{n}', this.#number(Math.max(1, added)))
      .replace('{from}', found.from.slice(0, 4))
      .replace('{to}', (shown?.from || found.to).slice(0, 4));
    news.hidden = false;
    if (found.isWhole) {
      this.#page.body.dataset.answered = 'waiting';
      // Nothing is searched for any more.
      if (shown) this.#page.status.textContent = this.#sentence({ ...shown, isOfHeadlines: false });
    }
  }

  #sentence(found: Found): string {
    return sentenceOf(found, this.#query.text, this.#page.words).replace('{n}', this.#number(found.total));
  }

  #rest(): void {
    window.clearTimeout(this.#slow);
    this.#page.body.removeAttribute('aria-busy');
  }

  #tell(text: string, advice: readonly (Node | string)[] = []): void {
    this.#page.status.textContent = text;
    this.#page.advice.replaceChildren(...advice);
    this.#page.advice.hidden = advice.length === 0;
  }

  /** Nothing is asked: only the filters stand there. */
  #idle(): void {
    this.#rest();
    this.#tell('');
    this.#page.list.replaceChildren();
    this.#page.more.hidden = true;
    this.#page.sortLabel.hidden = true;
    this.#deep.hide();
  }

  #fill(query: Query, choices: Choices): void {
    const { facets, filters, clear } = this.#page;
    for (const name of facetNames)
      fillFacet(facets[name], name, choices[name], query, (count) => this.#number(count));
    filters.hidden = facetNames.every((name) => facets[name].hidden);
    clear.hidden = !isFiltered(query);
  }

  #show(found: Found): void {
    const { list, more, sortLabel, news, words } = this.#page;
    const query = this.#query;
    this.#rest();
    const advice = readingLinks(found, query, words, (other) => {
      this.#page.input.value = other.text;
      this.#ask(other, 'push');
    });
    if (found.isPartial) advice.push(`${words.offline ?? ''} `);
    else if (found.total === 0) advice.push(words.noneHint ?? '');
    this.#tell(this.#sentence(found), advice);
    const kept = this.#shown && !this.#waiting ? list.childElementCount : 0;
    const items = found.results.slice(kept).map((result) => resultItem(result, this.#base, words));
    if (kept > 0) list.append(...items);
    else list.replaceChildren(...items);
    if (this.#isGrowing && kept > 0) {
      items[0]?.querySelector('a')?.focus();
      if (items.length > 0) this.#isGrowing = false;
    }
    this.#shown = found;
    this.#waiting = undefined;
    news.hidden = true;
    more.hidden = found.results.length >= found.total || found.results.length < query.pages * perPage;
    sortLabel.hidden = found.total < 2 || query.text === '';
    this.#page.clear.hidden = !isFiltered(query);
    if (found.isWhole && query.text !== '') this.#deep.offer();
    const isFull = found.results.length >= Math.min(found.total, query.pages * perPage);
    this.#page.body.dataset.answered = found.isWhole && isFull ? 'whole' : 'part';
  }

  #fail(): void {
    const retry = element('button', { type: 'button' }, this.#page.words.retry ?? '');
    // A browser may remember that a module could not be loaded; only a new page asks again.
    retry.addEventListener('click', () => window.location.reload());
    this.#rest();
    this.#page.list.replaceChildren();
    this.#page.more.hidden = true;
    this.#tell(this.#page.words.failed ?? '', [retry]);
  }

  #number(value: number): string {
    return String(value).replace(/\B(?=(\d{3})+$)/g, this.#page.words.thousands ?? '');
  }
}
