import type { Reference } from '../model/article.ts';
import type { Value } from './value.ts';

const refer = (kind: Reference['kind'], value: Value | undefined): Reference[] => {
  const target = value?.text;
  if (value === undefined || target === undefined || target === '') return [];
  return [{ kind, target, place: value.file.source.place(...value.range) }];
};

const members = (value: Value | undefined): Value[] =>
  value === undefined ? [] : (value.items ?? (value.isEmpty ? [] : [value]));

/** What the front matter points at, and where: date, category, picture, authors, source, what to read on, old addresses. */
export function frontReferences(map: Value): Reference[] {
  return [
    ...refer('date', map.entry('date')),
    ...refer('category', map.entry('category')),
    ...members(map.entry('authors')).flatMap((value) => refer('author', value)),
    ...refer('image', map.entry('image')?.entry('src')),
    ...refer('link', map.entry('source')?.entry('url')),
    ...members(map.entry('related')).flatMap((value) => [
      ...refer('related', value),
      ...refer('link', value.entry('url')),
    ]),
    ...members(map.entry('aliases')).flatMap((value) => refer('alias', value)),
  ];
}
