import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { KindSize, SiteSize } from './results.ts';

/** Pages of a kind whose links are counted, at most. */
const looked = 500;

const kinds: readonly (readonly [name: string, path: RegExp])[] = [
  ['sitemaps', /(^|\/)sitemap[^/]*\.xml$|^sitemaps\//],
  ['feeds', /(^|\/)(feed|atom)\.(xml|json)$/],
  ['days', /^\d{4}\/\d\d\/\d\d\/index\.html$/],
  ['months', /^\d{4}\/\d\d\/index\.html$/],
  ['years', /^\d{4}\/index\.html$/],
  ['articles', /^\d{4}\/\d\d\/[^/]+\/index\.html$/],
  ['categories by time', /^[^/]+\/\d{4}\/\d\d\/(\d\d\/)?index\.html$/],
  ['front page, categories, single pages', /\.html$/],
];

const kindOf = (path: string): string => kinds.find(([, form]) => form.test(path))?.[0] ?? 'all other files';

/** The files of a site with their bytes, without the search index, which not every builder makes. */
function filesOf(site: string): Map<string, number> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  const named = paths.map((path): [string, number] => [relative(site, path), statSync(path).size]);
  return new Map(named.filter(([name]) => !name.startsWith('pagefind/')));
}

/** How often something stands in a page, in the mean over pages that lie evenly among all. */
function meanOf(site: string, paths: readonly string[], forms: readonly RegExp[]): number[] {
  const step = Math.ceil(paths.length / looked);
  const texts = [...paths]
    .sort()
    .filter((_, index) => index % step === 0)
    .map((path) => readFileSync(join(site, path), 'utf8'));
  return forms.map((form) => {
    const found = texts.reduce((sum, text) => sum + [...text.matchAll(form)].length, 0);
    return Math.round((found / texts.length) * 10) / 10;
  });
}

function kindsOf(site: string, files: ReadonlyMap<string, number>): KindSize[] {
  const groups = Map.groupBy(files.keys(), kindOf);
  return [...groups].map(([kind, paths]) => {
    const pages = paths.every((path) => path.endsWith('.html'));
    const [links = 0, cards = 0] = pages ? meanOf(site, paths, [/<a\s/g, /<article class="card[\s"]/g]) : [];
    const bytes = paths.reduce((sum, path) => sum + (files.get(path) ?? 0), 0);
    return { kind, files: paths.length, bytes, ...(pages && { links, cards }) };
  });
}

/** What a site consists of, beside another one. */
export function weighSite(site: string, ours: string): Omit<SiteSize, 'articles' | 'builder'> {
  const [files, named] = [filesOf(site), filesOf(ours)];
  return {
    files: files.size,
    bytes: [...files.values()].reduce((sum, size) => sum + size, 0),
    extra: [...files.keys()].filter((name) => !named.has(name)).length,
    missing: [...named.keys()].filter((name) => !files.has(name)).length,
    kinds: kindsOf(site, files).sort((a, b) => b.files - a.files),
  };
}
