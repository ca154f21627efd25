import type { Reference } from '../model/article.ts';
import type { Value } from './value.ts';

const refer = (kind: Reference['kind'], value: Value | undefined): Reference[] => {
  const target = value?.text;
  if (value === undefined || target === undefined || target === '') return [];
  return [{ kind, target, place: value.file.source.place(...value.range) }];
};

const field = (map: Value | undefined, name: string): Value | undefined =>
  map?.entries?.find((entry) => entry.name === name)?.value;

const members = (value: Value | undefined): Value[] =>
  value === undefined ? [] : (value.items ?? (value.isEmpty ? [] : [value]));

/** What the front matter points at, and where: date, category, picture, authors, related articles, old addresses. */
export function frontReferences(map: Value): Reference[] {
  return [
    ...refer('date', field(map, 'date')),
    ...refer('category', field(map, 'category')),
    ...members(field(map, 'authors')).flatMap((value) => refer('author', value)),
    ...refer('image', field(field(map, 'image'), 'src')),
    ...members(field(map, 'related')).flatMap((value) => refer('related', value)),
    ...members(field(map, 'aliases')).flatMap((value) => refer('alias', value)),
  ];
}
