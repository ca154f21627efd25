import { type FacetName, facetNames } from '../../../src/search/quick-article.ts';
import { isNarrowed, type Narrowing } from './quick/narrow.ts';
import type { Order } from './quick/search.ts';

/** All that a search page shows depends on; the address holds it. */
export interface Query extends Order {
  /** How many pages of results are open, at least 1. */
  readonly pages: number;
}

/** The names of facets in the address; months are chosen by their years. */
const parameters: Readonly<Record<FacetName, string>> = {
  category: 'chuyen-muc',
  topic: 'chu-de',
  author: 'tac-gia',
  month: 'nam',
};
const orders: Readonly<Record<Order['order'], string>> = { relevance: '', newest: 'moi', oldest: 'cu' };
const monthForm = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** The order that a value of the address or of the list of orders means. */
export const orderOf = (value: string | null): Order['order'] =>
  value === orders.newest ? 'newest' : value === orders.oldest ? 'oldest' : 'relevance';

/** The value that stands for an order. */
export const orderValue = (order: Order['order']): string => orders[order];

/** Reads `?q=…&chuyen-muc=…&chu-de=…&tac-gia=…&nam=…&tu=…&den=…&xep=…&dung=1&trang=…`; what makes no sense is left out. */
export function readQuery(search: string): Query {
  const given = new URLSearchParams(search);
  const pages = Number(given.get('trang') ?? 1);
  const all = (name: FacetName): string[] =>
    given.getAll(parameters[name]).map((value) => value.normalize('NFC'));
  const month = (name: string): string =>
    monthForm.test(given.get(name) ?? '') ? (given.get(name) ?? '') : '';
  return {
    text: (given.get('q') ?? '').slice(0, 200).trim(),
    exactly: given.get('dung') === '1',
    narrowing: {
      ...{ category: all('category'), topic: all('topic'), author: all('author'), month: all('month') },
      ...{ from: month('tu'), to: month('den') },
    },
    order: orderOf(given.get('xep')),
    pages: Number.isInteger(pages) && pages > 0 && pages <= 50 ? pages : 1,
  };
}

/** The address' query part for a query, the same for the same query; empty for none. */
export function writeQuery(query: Query): string {
  const given = new URLSearchParams();
  const { narrowing } = query;
  if (query.text !== '') given.set('q', query.text);
  for (const name of facetNames) for (const value of narrowing[name]) given.append(parameters[name], value);
  if (narrowing.from !== '') given.set('tu', narrowing.from);
  if (narrowing.to !== '') given.set('den', narrowing.to);
  if (query.order !== 'relevance') given.set('xep', orders[query.order]);
  if (query.exactly) given.set('dung', '1');
  if (query.pages > 1) given.set('trang', String(query.pages));
  const text = given.toString();
  return text === '' ? '' : `?${text}`;
}

export const unnarrowed: Narrowing = { category: [], topic: [], author: [], month: [], from: '', to: '' };

/** Whether any filter is chosen. */
export const isFiltered = ({ narrowing }: Query): boolean => isNarrowed(narrowing);

/** The query with a facet's value chosen or not, back at the first page. */
export function toggled(query: Query, name: FacetName, value: string, on: boolean): Query {
  const others = query.narrowing[name].filter((other) => other !== value);
  const narrowing = { ...query.narrowing, [name]: on ? [...others, value].sort() : others };
  return { ...query, narrowing, pages: 1 };
}
