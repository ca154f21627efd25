import { slugOf } from '../lib/vietnamese.ts';
import type { Article, Category } from '../model/article.ts';
import type { Scope } from '../model/catalogue.ts';
import { scopeKey } from './scope-key.ts';

/** The lists that an article stands in, with the label it gives to those that have one. */
export function scopesOf(
  article: Article,
  categories: readonly Category[],
): { readonly scope: Scope; readonly label?: string }[] {
  const { fields } = article;
  const parent = categories.find(({ id }) => id === fields.category)?.parent;
  const labelled = (kind: 'topic' | 'author' | 'series', labels: readonly string[]) =>
    labels.map((label) => ({ scope: { kind, name: slugOf(label) } as Scope, label }));
  const scopes: { scope: Scope; label?: string }[] = [
    { scope: { kind: 'all' } },
    { scope: { kind: 'category', name: fields.category } },
    ...(parent === undefined ? [] : [{ scope: { kind: 'category', name: parent } as const }]),
    ...labelled('topic', fields.topics),
    ...labelled('author', fields.authors),
    ...labelled('series', fields.series === undefined ? [] : [fields.series]),
  ];
  // Two spellings of one topic are one list; a label without letters has no list.
  const seen = new Set<string>();
  return scopes.filter(({ scope }) => {
    const key = scopeKey(scope);
    if (key.endsWith(':') || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
