import type { FacetName } from '../../../src/search/quick-article.ts';

/** The words of the page, as its data block holds them. */
export type Words = Readonly<Record<string, string>>;

/** The elements of the search page that the script works on. */
export interface Page {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly body: HTMLElement;
  readonly filters: HTMLDetailsElement;
  readonly facets: Readonly<Record<FacetName, HTMLElement>>;
  readonly from: HTMLInputElement;
  readonly to: HTMLInputElement;
  readonly clear: HTMLButtonElement;
  readonly sortLabel: HTMLElement;
  readonly sort: HTMLSelectElement;
  readonly status: HTMLElement;
  readonly advice: HTMLElement;
  readonly news: HTMLButtonElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly deep: HTMLElement;
  readonly deepList: HTMLElement;
  readonly deepMore: HTMLButtonElement;
  readonly words: Words;
}

/** Finds the elements below the root; throws when the page is not the one that this script belongs to. */
export function pageOf(root: ParentNode): Page {
  const find = <Type extends Element>(selector: string, type: new () => Type): Type => {
    const found = root.querySelector(selector);
    if (!(found instanceof type)) throw new Error(`search page: no ${selector}`);
    return found;
  };
  return {
    form: find('form', HTMLFormElement),
    input: find('input[name=q]', HTMLInputElement),
    body: find('[data-search-body]', HTMLElement),
    filters: find('[data-search-filters]', HTMLDetailsElement),
    facets: {
      category: find('[data-facet=category]', HTMLElement),
      topic: find('[data-facet=topic]', HTMLElement),
      author: find('[data-facet=author]', HTMLElement),
      month: find('[data-facet=month]', HTMLElement),
    },
    from: find('[data-search-from]', HTMLInputElement),
    to: find('[data-search-to]', HTMLInputElement),
    clear: find('[data-search-clear]', HTMLButtonElement),
    sortLabel: find('[data-search-sort]', HTMLElement),
    sort: find('[data-search-sort] select', HTMLSelectElement),
    status: find('[data-search-status]', HTMLElement),
    advice: find('[data-search-advice]', HTMLElement),
    news: find('[data-search-news]', HTMLButtonElement),
    list: find('[data-search-list]', HTMLElement),
    more: find('[data-search-more]', HTMLButtonElement),
    deep: find('[data-search-deep]', HTMLElement),
    deepList: find('[data-search-deep-list]', HTMLElement),
    deepMore: find('[data-search-deep-more]', HTMLButtonElement),
    words: JSON.parse(find('[data-search-words]', HTMLScriptElement).textContent) as Words,
  };
}
