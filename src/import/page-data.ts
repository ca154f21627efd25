import type { Root } from 'hast';
import { cleanLine } from './clean-text.ts';
import { allOf, elementsIn, propertyOf } from './element-text.ts';

/** What a page says of itself to machines: JSON-LD first, then Open Graph and other `meta`. Empty where it says nothing. */
export interface PageData {
  readonly title: string;
  readonly description: string;
  readonly published: string;
  readonly modified: string;
  readonly authors: readonly string[];
  readonly sections: readonly string[];
  readonly topics: readonly string[];
  readonly images: readonly string[];
  readonly addresses: readonly string[];
  /** The text of the article, where JSON-LD holds it. */
  readonly body: string;
  readonly siteName: string;
}

type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Levels of a nest that are looked into. */
const deepest = 8;

/** Every thing in a JSON-LD value. */
function things(value: unknown, depth = 0): Thing[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((member) => things(member, depth + 1));
  if (!isThing(value)) return [];
  return [value, ...Object.values(value).flatMap((member) => things(member, depth + 1))];
}

/** Newspapers leave line ends in their strings, which no JSON holds. */
function parsed(text: string): unknown {
  for (const candidate of [text, text.replace(/[\r\n\t]+/g, ' '), text.replace(/^\s*\/\/.*$|;\s*$/gm, '')])
    try {
      return JSON.parse(candidate);
    } catch {
      // The next try; a block that is none says nothing.
    }
  return undefined;
}

const typesOf = ({ '@type': type }: Thing): string[] => (Array.isArray(type) ? type : [type]).map(String);

/** The texts of a value: itself, the names of things, the members of a list. */
function texts(value: unknown, ...names: string[]): string[] {
  if (typeof value === 'string') return [cleanLine(value)].filter((text) => text !== '');
  if (Array.isArray(value)) return value.flatMap((member) => texts(member, ...names));
  if (!isThing(value)) return [];
  return names.flatMap((name) => texts(value[name], ...names)).slice(0, 1);
}

/** What a page says of itself. */
export function pageData(page: Root): PageData {
  const blocks = allOf(page, 'script').filter((script) =>
    propertyOf(script, 'type').toLowerCase().includes('ld+json'),
  );
  const all = blocks.flatMap((script) =>
    things(parsed(script.children.map((child) => ('value' in child ? child.value : '')).join(''))),
  );
  const article = all.find((thing) =>
    typesOf(thing).some((type) => /Article$|^Report|^BlogPosting$/.test(type)),
  );
  const crumbs = all
    .filter((thing) => typesOf(thing).includes('BreadcrumbList'))
    .flatMap(({ itemListElement }) => texts(itemListElement, 'name', 'item'));
  const metas = new Map<string, string[]>();
  for (const element of elementsIn(page)) {
    if (element.tagName !== 'meta') continue;
    const name = (propertyOf(element, 'property') || propertyOf(element, 'name')).toLowerCase();
    const content = cleanLine(propertyOf(element, 'content'));
    if (name !== '' && content !== '') metas.set(name, [...(metas.get(name) ?? []), content]);
  }
  const meta = (...names: string[]): string[] => names.flatMap((name) => metas.get(name) ?? []);
  const of = (name: string, ...inner: string[]): string[] => texts(article?.[name], ...inner);
  const canonical = allOf(page, 'link')
    .filter((link) => propertyOf(link, 'rel').toLowerCase() === 'canonical')
    .map((link) => propertyOf(link, 'href'));
  const first = (...found: readonly string[][]): string => found.flat()[0] ?? '';
  return {
    title: first(of('headline'), meta('og:title', 'twitter:title')),
    description: first(of('description'), meta('og:description', 'description')),
    published: first(
      of('datePublished'),
      meta(
        'article:published_time',
        'pubdate',
        'dc.date.issued',
        'dc.date',
        'date',
        'publish-date',
        'its_publication',
      ),
    ),
    modified: first(of('dateModified'), meta('article:modified_time', 'og:updated_time', 'lastmod')),
    authors: [...of('author', 'name'), ...meta('article:author', 'author', 'dc.creator')],
    sections: [...of('articleSection'), ...meta('article:section', 'its_section'), ...crumbs.toReversed()],
    topics: [...of('keywords').flatMap((text) => text.split(/\s*[,;]\s*/)), ...meta('article:tag')],
    images: [...of('image', 'url', '@id'), ...meta('og:image')],
    addresses: [...canonical, ...meta('og:url'), ...of('mainEntityOfPage', '@id', 'url'), ...of('url')],
    body: first(of('articleBody')),
    siteName: first(meta('og:site_name')),
  };
}
