/** The order of results; it stands in the address as `xep`. */
export type Order = 'relevance' | 'newest' | 'oldest';

/** The names of what can be filtered by, as the index has them. */
export const facetNames = ['category', 'year'] as const;
export type FacetName = (typeof facetNames)[number];

/** All that a search page shows depends on; the address holds it. */
export interface Query {
  readonly text: string;
  /** Chosen values, as printed; of one facet any may match. */
  readonly chosen: Readonly<Record<FacetName, readonly string[]>>;
  readonly order: Order;
  /** How many pages of results are open, at least 1. */
  readonly pages: number;
}

const parameters = { category: 'chuyen-muc', year: 'nam' } as const;
const orders: Readonly<Record<Order, string>> = { relevance: '', newest: 'moi', oldest: 'cu' };

/** The order that a value of the address or of the list of orders means. */
export const orderOf = (value: string | null): Order =>
  value === orders.newest ? 'newest' : value === orders.oldest ? 'oldest' : 'relevance';

/** The value that stands for an order. */
export const orderValue = (order: Order): string => orders[order];

/** Reads `?q=…&chuyen-muc=…&nam=…&xep=…&trang=…`; what makes no sense is left out. */
export function readQuery(search: string): Query {
  const given = new URLSearchParams(search);
  const pages = Number(given.get('trang') ?? 1);
  return {
    text: (given.get('q') ?? '').trim(),
    chosen: { category: given.getAll(parameters.category), year: given.getAll(parameters.year) },
    order: orderOf(given.get('xep')),
    pages: Number.isInteger(pages) && pages > 0 && pages <= 50 ? pages : 1,
  };
}

/** The address' query part for a query, the same for the same query; empty for none. */
export function writeQuery(query: Query): string {
  const given = new URLSearchParams();
  if (query.text !== '') given.set('q', query.text);
  for (const name of facetNames)
    for (const value of query.chosen[name]) given.append(parameters[name], value);
  if (query.order !== 'relevance') given.set('xep', orders[query.order]);
  if (query.pages > 1) given.set('trang', String(query.pages));
  const text = given.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether any filter is chosen. */
export const isFiltered = (query: Query): boolean => facetNames.some((name) => query.chosen[name].length > 0);

/** The query with a facet's value chosen or not, back at the first page. */
export function toggled(query: Query, name: FacetName, value: string, on: boolean): Query {
  const others = query.chosen[name].filter((other) => other !== value);
  const chosen = { ...query.chosen, [name]: on ? [...others, value].sort() : others };
  return { ...query, chosen, pages: 1 };
}
