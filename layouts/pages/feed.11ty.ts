import { Feed, type Item } from 'feed';
import { escapeHtml, html, trusted } from '../../src/lib/html.ts';
import { largestJpeg } from '../../src/lib/picture.ts';
import { unreachable } from '../../src/lib/unreachable.ts';
import type { Illustration } from '../../src/model/catalogue.ts';
import type { FeedFormat } from '../../src/model/feed-format.ts';
import type { Frame } from '../../src/model/frame.ts';
import type { FeedItem, FeedView } from '../../src/pages/feed.ts';
import type { Strings } from '../../src/strings/strings.ts';
import { bodyHtml } from '../parts/body-html.ts';
import { absolute } from '../parts/href.ts';
import { sectionOf } from '../parts/sections.ts';
import { pageTemplate } from '../shells/template.ts';

/** The library splits only the first `]]>` of a CDATA section. HTML of ours holds none; a title may. */
const inCdata = (text: string): string => text.replaceAll(']]>', ']]&gt;');

/** The library does not escape `<` in attributes. */
const inAttribute = (text: string): string => text.replaceAll('<', '‹');

/** The lead picture, which stands outside of the body. */
function leadPicture({ picture, alt, caption, credit }: Illustration, frame: Frame) {
  const words = [caption, credit].filter((text) => text !== undefined).join(' ');
  return html`<figure><img src="${absolute(frame, `/${largestJpeg(picture)}`)}" alt="${alt}">${words !== '' && html`<figcaption>${words}</figcaption>`}</figure>`;
}

/** Titles are HTML in Atom and text elsewhere. */
function titleIn(title: string, format: FeedFormat): string {
  if (format === 'atom') return escapeHtml(title);
  return format === 'rss' ? inCdata(title) : title;
}

/** Who wrote it, as the library has to be told for each format. */
function byline(authors: readonly string[], format: FeedFormat, full: boolean): Partial<Item> {
  const people = authors.map((name) => ({ name }));
  // An empty list would be taken for one with a first author.
  if (authors.length === 0) return {};
  if (format === 'atom') return { author: people };
  // Of JSON Feed the library knows version 1, with one author.
  if (format === 'json')
    return { extensions: [{ name: 'authors', objects: people as unknown as Record<string, unknown> }] };
  // Only beside full text does the library declare the namespace.
  return full ? { extensions: [{ name: 'dc:creator', objects: { _text: authors.join(', ') } }] } : {};
}

function feedItem({ card, first, authors, body }: FeedItem, { format }: FeedView, frame: Frame): Item {
  const url = absolute(frame, card.url);
  // A summary is HTML but in JSON.
  const title = titleIn(card.title, format);
  const summary = card.summary !== undefined && format !== 'json' ? escapeHtml(card.summary) : card.summary;
  const section = sectionOf(frame, card.category);
  const content = body && html`${card.image && leadPicture(card.image, frame)}${bodyHtml(body)}`;
  return {
    ...{
      title,
      id: first === undefined ? url : absolute(frame, first),
      link: url,
      published: new Date(card.date.at),
    },
    date: new Date(card.modified.at),
    category: [{ name: inAttribute(section.title), term: section.id }],
    ...(summary !== undefined && { description: summary }),
    ...(content && { content: String(content) }),
    ...(format === 'json' && card.image && { image: absolute(frame, `/${largestJpeg(card.image.picture)}`) }),
    ...byline(authors, format, content !== undefined),
  };
}

/** What the feed calls itself: the site, or a list on it. */
function feedTitle({ scope, label }: FeedView, frame: Frame, words: Strings['site']): string {
  const list = scope.kind === 'category' ? sectionOf(frame, scope.name).title : label;
  return list === undefined ? frame.name : words.frame.pageTitle(list, frame.name);
}

/** What the feed says of itself: what its category does, or else the site. */
function feedDescription({ scope }: FeedView, frame: Frame): string {
  const section = scope.kind === 'category' ? sectionOf(frame, scope.name).description : '';
  return section === '' ? frame.description : section;
}

/** The library writes version 1 of JSON Feed: 1.1 has languages, and authors in the plural. */
function jsonFeed(feed: Feed, { lang }: Frame): string {
  const { version: _, author, ...rest } = JSON.parse(feed.json1());
  const head = { version: 'https://jsonfeed.org/version/1.1', language: lang, authors: [author] };
  return JSON.stringify({ ...head, ...rest }, null, 2);
}

export default pageTemplate<FeedView>('feed', (view, frame, words) => {
  const home = absolute(frame, '/');
  const front = absolute(frame, view.front);
  const feed = new Feed({
    ...{
      id: front,
      link: front,
      title: feedTitle(view, frame, words),
      description: feedDescription(view, frame),
    },
    ...{ language: frame.lang, favicon: absolute(frame, '/assets/favicon.svg') },
    author: { name: frame.name, link: home },
    feedLinks: { [view.format]: absolute(frame, view.url) },
    // Without these two the library reads the clock and names itself.
    updated: new Date(view.updated),
    generator: false,
  });
  for (const item of view.items) feed.addItem(feedItem(item, view, frame));
  switch (view.format) {
    case 'rss':
      return trusted(feed.rss2());
    case 'atom':
      return trusted(feed.atom1());
    case 'json':
      return trusted(jsonFeed(feed, frame));
    default:
      return unreachable(view.format);
  }
});
