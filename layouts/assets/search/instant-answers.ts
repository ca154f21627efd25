import type { Answer } from './answer.ts';
import { dateText, element, printed } from './markup.ts';
import { unnarrowed } from './query.ts';
import { rememberSearch } from './remember-search.ts';
import { SearchThread } from './search-thread.ts';

type Found = Extract<Answer, { readonly type: 'found' }>;

/** Results that are shown below the box. */
const count = 5;
/** Milliseconds without a key before a search begins: longer than on the search page, where nothing else is read. */
const typingPause = 220;
/** Letters that are enough to begin with. */
const fewest = 2;

/**
 * The search box of a page: the best answers hang below it while the reader types, as a combobox with a list of links
 * (ARIA's pattern: the keyboard stays in the box). Enter without a choice goes to the search page, as without this script.
 */
export class InstantAnswers {
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #base: string;
  readonly #list: HTMLElement;
  readonly #thread: SearchThread;
  #turn = 0;
  /** What the last question of the worker was. */
  #asked = '';
  #typing: number | undefined;
  #found: Found | undefined;
  #chosen = -1;
  /** Closed by the reader: an answer that comes late does not open it again. */
  #isDismissed = false;

  constructor(form: HTMLFormElement, input: HTMLInputElement, base: string) {
    this.#form = form;
    this.#input = input;
    this.#base = base;
    this.#thread = new SearchThread(base, (answer) => {
      if (answer.type === 'found' && answer.turn === this.#turn) this.#take(answer);
    });
    const id = `${input.id}-answers`;
    this.#list = element('div', { class: 'instant', id, role: 'listbox', hidden: '' });
    this.#list.setAttribute('aria-label', form.getAttribute('aria-label') ?? '');
    for (const [name, value] of Object.entries({
      ...{ role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list' },
      ...{ 'aria-expanded': 'false', 'aria-controls': id },
    }))
      input.setAttribute(name, value);
  }

  start(): void {
    const [input, form, list] = [this.#input, this.#form, this.#list];
    form.append(list);
    input.addEventListener('input', () => {
      window.clearTimeout(this.#typing);
      this.#isDismissed = false;
      const all = this.#list.lastElementChild;
      if (all instanceof HTMLAnchorElement) this.#leadOn(all);
      // What was emptied is gone at once.
      this.#typing = window.setTimeout(() => this.#ask(), this.#text.length < fewest ? 0 : typingPause);
    });
    input.addEventListener('keydown', (event) => this.#press(event));
    input.addEventListener('focus', () => {
      if (this.#found) this.#open(true);
    });
    // A press on a link must not take the focus away before it is followed.
    list.addEventListener('pointerdown', (event) => event.preventDefault());
    list.addEventListener('click', ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link) this.#remember(link);
    });
    form.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) this.#open(false);
    });
    this.#ask();
  }

  get #text(): string {
    return this.#input.value.trim();
  }

  #ask(): void {
    this.#turn++;
    this.#asked = this.#text;
    if (this.#text.length < fewest) {
      this.#found = undefined;
      this.#list.replaceChildren();
      this.#open(false);
      if (this.#text !== '') return;
    }
    // Where it cannot be asked, the box leads to the search page all the same, and that says what is wrong.
    this.#thread.ask({
      turn: this.#turn,
      order: { text: this.#text, exactly: false, narrowing: unnarrowed, order: 'relevance' },
      ...{ count: this.#text === '' ? 0 : count, passages: false, choices: false, isBrief: true },
    });
  }

  /** Shows an answer, unless it would move what is shown for the same words. */
  #take(found: Found): void {
    if (this.#found?.turn === found.turn) {
      const isSame = this.#found.results.every(({ url }, at) => found.results[at]?.url === url);
      if (!isSame || found.results.length <= this.#found.results.length) return;
    }
    this.#found = found;
    this.#show(found);
  }

  #show({ results }: Found): void {
    const form = this.#list.id;
    const options = results.map(({ url, title, category, date }, at) => {
      const facts = [category, dateText(date, '{dd}/{mm}/{y}')].filter((part) => part !== '').join(' · ');
      return element(
        'a',
        {
          ...{ href: this.#base + url.replace(/^\//, ''), role: 'option', id: `${form}-${at}` },
          ...{ tabindex: '-1', 'aria-selected': 'false' },
        },
        ...printed(title),
        element('small', {}, facts),
      );
    });
    const all = element('a', {
      ...{ role: 'option', id: `${form}-all`, tabindex: '-1', 'aria-selected': 'false' },
    }) as HTMLAnchorElement;
    this.#leadOn(all);
    // Who has chosen an article while the letters before it were answered keeps it, where it stands in the list still.
    const chosen = this.#list.children[this.#chosen]?.getAttribute('href');
    this.#list.replaceChildren(...options, all);
    this.#open(!this.#isDismissed && this.#form.contains(document.activeElement));
    if (!this.#list.hidden)
      this.#choose(options.findIndex((option) => option.getAttribute('href') === chosen));
  }

  /** Makes a link lead to the search page with what stands in the box. */
  #leadOn(link: HTMLAnchorElement): void {
    link.href = `${this.#form.action}?q=${encodeURIComponent(this.#text)}`;
    link.textContent = `${this.#form.querySelector('button')?.textContent ?? ''} “${this.#text}” →`;
  }

  #open(isOpen: boolean): void {
    this.#list.hidden = !isOpen;
    this.#input.setAttribute('aria-expanded', String(isOpen));
    this.#choose(-1);
  }

  /** Marks an option as the one that Enter opens; -1 for none. */
  #choose(place: number): void {
    const options = [...this.#list.children];
    this.#chosen = place;
    for (const [at, option] of options.entries()) option.setAttribute('aria-selected', String(at === place));
    const chosen = options[place];
    if (chosen) this.#input.setAttribute('aria-activedescendant', chosen.id);
    else this.#input.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({ block: 'nearest' });
  }

  #press(event: KeyboardEvent): void {
    const options = [...this.#list.querySelectorAll('a')];
    const isOpen = !this.#list.hidden;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && options.length > 0) {
      event.preventDefault();
      if (!isOpen) this.#open(true);
      // Before the first and behind the last stands the box itself.
      const places = options.length + 1;
      this.#choose(((this.#chosen + 1 + step + places) % places) - 1);
    } else if (event.key === 'Escape' && isOpen) {
      // The first Escape closes the list; the next one empties the box, as browsers do.
      event.preventDefault();
      this.#isDismissed = true;
      this.#open(false);
    } else if (event.key === 'Enter' && isOpen) {
      const chosen = options[this.#chosen];
      if (!chosen) return;
      event.preventDefault();
      chosen.click();
    }
  }

  #remember({ pathname }: HTMLAnchorElement): void {
    // The list may still answer the letters before: the words of the box are the reader's.
    const isOfThese = this.#asked === this.#text && this.#found?.turn === this.#turn;
    const found = isOfThese ? this.#found : undefined;
    rememberSearch(pathname, found?.meant ?? this.#text, found?.also ?? []);
  }
}
