/** What of a page may look different from another: its elements and their classes, whatever these are called. */
function featuresOf(html: string): Set<string> {
  const main = /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
  const features = new Set<string>();
  for (const [, name = '', attributes = ''] of main.matchAll(/<([a-z][a-z0-9]*)\b([^>]*)>/g)) {
    features.add(name);
    for (const word of /\bclass="([^"]*)"/.exec(attributes)?.[1]?.split(/\s+/) ?? [])
      features.add(`.${word}`);
  }
  return features;
}

/** At most so many pages, which together show as much as can be of what all of them show; the fixed ones among them. */
export function coverOf<Page extends { readonly html: string }>(
  pages: readonly Page[],
  most: number,
  fixed: readonly Page[] = [],
): Page[] {
  const features = new Map(pages.map((page) => [page, featuresOf(page.html)]));
  const shown = new Set<string>();
  const chosen: Page[] = [];
  const take = (page: Page): void => {
    chosen.push(page);
    for (const feature of features.get(page) ?? []) shown.add(feature);
  };
  for (const page of fixed) take(page);
  while (chosen.length < most + fixed.length) {
    const news = (page: Page): number =>
      [...(features.get(page) ?? [])].filter((name) => !shown.has(name)).length;
    const next = pages
      .filter((page) => !chosen.includes(page))
      .map((page) => ({ page, gain: news(page) }))
      .sort((a, b) => b.gain - a.gain)[0];
    if (next === undefined || (next.gain === 0 && chosen.length > 0)) break;
    take(next.page);
  }
  return chosen;
}
