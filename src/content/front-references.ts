import type { Reference } from '../model/article.ts';
import { lacking } from './image-words.ts';
import type { Value } from './value.ts';

const refer = (kind: Reference['kind'], value: Value | undefined): Reference[] => {
  const target = value?.text;
  if (value === undefined || target === undefined || target === '') return [];
  return [{ kind, target, place: value.file.source.place(...value.range) }];
};

const members = (value: Value | undefined): Value[] =>
  value === undefined ? [] : (value.items ?? (value.isEmpty ? [] : [value]));

function image(map: Value | undefined): Reference[] {
  const lacks = lacking({
    caption: map?.entry('caption')?.text ?? '',
    credit: map?.entry('credit')?.text ?? '',
  });
  return refer('image', map?.entry('src')).map((found) => (lacks.length > 0 ? { ...found, lacks } : found));
}

/** What the front matter points at, and where: date, category, picture, authors, source, what to read on, old addresses. */
export function frontReferences(map: Value): Reference[] {
  return [
    ...refer('date', map.entry('date')),
    ...refer('category', map.entry('category')),
    ...members(map.entry('authors')).flatMap((value) => refer('author', value)),
    ...image(map.entry('image')),
    ...refer('link', map.entry('source')?.entry('url')),
    ...members(map.entry('related')).flatMap((value) => [
      ...refer('related', value),
      ...refer('link', value.entry('url')),
    ]),
    ...members(map.entry('aliases')).flatMap((value) => refer('alias', value)),
  ];
}
