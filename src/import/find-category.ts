import { slugOf } from '../lib/vietnamese.ts';
import type { Category } from '../model/article.ts';
import { comparable } from './clean-text.ts';

/** The category of an article by what its source says of sections, else by a folder of its old address. */
export function findCategory(
  { sections, legacy }: { readonly sections: readonly string[]; readonly legacy?: string },
  categories: readonly Category[],
  named: Readonly<Record<string, string>>,
): string | undefined {
  const own = new Map(Object.entries(named).map(([section, id]) => [comparable(section), id]));
  const ids = new Map<string, string>();
  for (const { id, title } of categories) {
    ids.set(comparable(title), id);
    ids.set(slugOf(title), id);
    ids.set(id, id);
  }
  const known = (text: string): string | undefined => {
    const id = own.get(comparable(text));
    if (id !== undefined && categories.some((category) => category.id === id)) return id;
    return ids.get(comparable(text)) ?? ids.get(slugOf(text));
  };
  for (const section of sections) {
    const id = known(section);
    if (id !== undefined) return id;
  }
  const folders =
    legacy !== undefined && URL.canParse(legacy) ? new URL(legacy).pathname.split('/').slice(1, -1) : [];
  return folders
    .toReversed()
    .map(known)
    .find((id) => id !== undefined);
}
