import { isoMoment, type Moment } from '../../src/lib/dates.ts';
import { html, type SafeHtml } from '../../src/lib/html.ts';
import { type Picture, picturePreload } from '../../src/lib/picture.ts';
import { cardSize, cropFile, cropSize } from '../../src/lib/share-crop.ts';
import { must } from '../../src/lib/unreachable.ts';
import type { Illustration } from '../../src/model/catalogue.ts';
import type { Frame } from '../../src/model/frame.ts';
import type { CategoryId, UrlPath } from '../../src/model/ids.ts';
import type { Strings } from '../../src/strings/strings.ts';
import { type Followed, feedAlternates, wholeSite } from '../parts/feed-links.ts';
import { absolute, href } from '../parts/href.ts';
import { graph, type Node } from '../parts/json-ld/graph.ts';
import { paper } from '../parts/paper.ts';
import { perFrame } from '../parts/per-frame.ts';
import { sectionOf } from '../parts/sections.ts';

/** What the head of a page says of it. */
export interface Head {
  readonly title: string;
  readonly description?: string | undefined;
  /** The page's one address; absent on pages that have none. */
  readonly canonical?: UrlPath;
  /** Keeps the page out of search engines. */
  readonly noindex?: boolean;
  /** Leads on to another page at once. */
  readonly refresh?: UrlPath;
  readonly image?: Illustration | undefined;
  /** The section whose card stands for the page on other sites when it has no picture. */
  readonly section?: CategoryId;
  /** Only articles. */
  readonly published?: { readonly date: Moment; readonly modified: Moment; readonly section: string };
  readonly feeds?: Followed;
  /** The picture that is the first thing seen, and how wide it stands. */
  readonly first?: { readonly picture: Picture; readonly sizes: string } | undefined;
  /** Names of client scripts in `assets/`. */
  readonly scripts?: readonly string[];
  /** What machines are told of the page, thing by thing. */
  readonly things?: readonly Node[];
}

const property = (name: string, content: string | undefined): SafeHtml | false =>
  content !== undefined && html`<meta property="${name}" content="${content}">\n`;

const siteProperties = perFrame<void>(
  () => '',
  (_, frame) =>
    html`${property('og:site_name', frame.name)}${property('og:locale', frame.lang === 'vi' ? 'vi_VN' : 'en_GB')}`,
);

/** The picture of a page on other sites; `file` from the site's root, sizes in pixels. */
const socialImage = (
  file: string,
  { width, height }: { readonly width: number; readonly height: number },
  alt: string,
  frame: Frame,
): SafeHtml =>
  html`${property('og:image', absolute(frame, `/${file}`))}${property('og:image:type', 'image/jpeg')}${property('og:image:width', String(width))}${property('og:image:height', String(height))}${property('og:image:alt', alt)}`;

/** The card of a section, or of the site. */
const sectionCard = perFrame<CategoryId | undefined>(
  (section) => section ?? '',
  (section, frame, words) => {
    const file = must(frame.cards[section ?? ''], `the card of ${section ?? 'the site'}`);
    const alt = section ? words.frame.pageTitle(sectionOf(frame, section).title, frame.name) : frame.name;
    return socialImage(file, cardSize, alt, frame);
  },
);

function socialCard(page: Head, frame: Frame, words: Strings['site']): SafeHtml {
  const { image, published, canonical, section } = page;
  const picture = image
    ? socialImage(cropFile(image.picture, image.focus), cropSize(image.picture), image.alt, frame)
    : sectionCard(section, frame, words);
  return html`${siteProperties(undefined, frame, words)}${property('og:type', published ? 'article' : 'website')}${property('og:title', page.title)}${property('og:description', page.description)}${property('og:url', canonical && absolute(frame, canonical))}${picture}${
    published && [
      property('article:published_time', isoMoment(published.date)),
      property(
        'article:modified_time',
        published.modified.at > published.date.at ? isoMoment(published.modified) : undefined,
      ),
      property('article:section', published.section),
    ]
  }<meta name="twitter:card" content="summary_large_image">\n`;
}

/**
 * The faces of running text, of headlines and of what stands around them: all of the first screen. One that came after the first
 * paint would move what is beside its words.
 */
const firstFonts = ['source-serif-400', 'source-serif-700', 'be-vietnam-500'];

/** What stands before all that is said of the page. */
const opening = perFrame<void>(
  () => '',
  (_, frame) => html`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${frame.csp}">
<meta name="viewport" content="width=device-width, initial-scale=1">\n`,
);

/**
 * Colours, the style sheet, fonts and scripts. Browsers do not look ahead past a policy in a page, and a plain script stops
 * them: it stands last, or all that follows would be asked for a round trip later.
 */
const looks = perFrame(
  ({ scripts = [] }: Pick<Head, 'scripts'>) => scripts.join(' '),
  (page, frame) => html`<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="${paper.light}" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="${paper.dark}" media="(prefers-color-scheme: dark)">
<link rel="icon" type="image/svg+xml" href="${href(frame, '/assets/favicon.svg')}">
<link rel="apple-touch-icon" href="${href(frame, '/assets/icons/apple-touch-icon.png')}">
<link rel="manifest" href="${href(frame, '/site.webmanifest')}">
<link rel="search" type="application/opensearchdescription+xml" title="${frame.name}" href="${href(frame, '/opensearch.xml')}">
<link rel="stylesheet" href="${href(frame, '/assets/site.css')}">
${firstFonts.map((name) => html`<link rel="preload" href="${href(frame, `/assets/fonts/${name}.woff2`)}" as="font" type="font/woff2" crossorigin>\n`)}${(
  page.scripts ?? []
).map(
  (name) => html`<script type="module" src="${href(frame, `/assets/${name}.js`)}"></script>\n`,
)}<script src="${href(frame, '/assets/display.js')}"></script>\n`,
);

/** Feeds of the whole site. */
const siteFeeds = perFrame<void>(
  () => '',
  (_, frame, words) => html`${feedAlternates(wholeSite(frame), frame, words)}`,
);

/** The content of `<head>`. The policy stands before anything that it governs. */
export function head(page: Head, frame: Frame, words: Strings['site']): SafeHtml {
  const { title, description, canonical, refresh, things } = page;
  const full =
    title === frame.name
      ? words.frame.pageTitle(title, frame.tagline)
      : words.frame.pageTitle(title, frame.name);
  return html`${opening(undefined, frame, words)}${refresh !== undefined && html`<meta http-equiv="refresh" content="0; url=${href(frame, refresh)}">\n`}<title>${full}</title>
${description !== undefined && html`<meta name="description" content="${description}">\n`}${page.noindex && html`<meta name="robots" content="noindex">\n`}${
  canonical !== undefined && html`<link rel="canonical" href="${absolute(frame, canonical)}">\n`
}${page.feeds ? feedAlternates(page.feeds, frame, words) : siteFeeds(undefined, frame, words)}${!page.noindex && socialCard(page, frame, words)}${page.first && picturePreload(page.first.picture, { sizes: page.first.sizes, base: frame.base })}${looks(page, frame, words)}${things && html`<script type="application/ld+json">${graph(things)}</script>\n`}`;
}
