import { Feed, type Item } from 'feed';
import { escapeHtml, html, trusted } from '../../src/lib/html.ts';
import { largestJpeg } from '../../src/lib/picture.ts';
import { unreachable } from '../../src/lib/unreachable.ts';
import type { Illustration } from '../../src/model/catalogue.ts';
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

function feedItem({ card, authors, body }: FeedItem, { format }: FeedView, frame: Frame): Item {
  const url = absolute(frame, card.url);
  // Titles and summaries are HTML in Atom, plain text in JSON; RSS takes its summary for HTML and its title for text.
  const title = format === 'atom' ? escapeHtml(card.title) : inCdata(card.title);
  const summary = card.summary !== undefined && format !== 'json' ? escapeHtml(card.summary) : card.summary;
  const section = sectionOf(frame, card.category);
  const content = body && html`${card.image && leadPicture(card.image, frame)}${bodyHtml(body)}`;
  const creator = { name: 'dc:creator', objects: { _text: authors.join(', ') } };
  const by: Partial<Item> =
    format === 'rss'
      ? // Only beside full text does the library declare the namespace.
        { extensions: content && authors.length > 0 ? [creator] : [] }
      : // The library takes an empty list for a list with a first author.
        authors.length > 0
        ? { author: authors.map((name) => ({ name })) }
        : {};
  return {
    ...{ title, id: url, link: url, published: new Date(card.date.at) },
    date: new Date(Math.max(card.date.at, card.updated?.at ?? 0)),
    category: [{ name: inAttribute(section.title), term: section.id }],
    ...(summary !== undefined && { description: summary }),
    ...(content && { content: String(content) }),
    ...(format === 'json' && card.image && { image: absolute(frame, `/${largestJpeg(card.image.picture)}`) }),
    ...by,
  };
}

/** What the feed calls itself: the site, or a list on it. */
function feedTitle({ scope, label }: FeedView, frame: Frame, words: Strings['site']): string {
  const list = scope.kind === 'category' ? sectionOf(frame, scope.name).title : label;
  return list === undefined ? frame.name : words.frame.pageTitle(list, frame.name);
}

export default pageTemplate<FeedView>('feed', (view, frame, words) => {
  const home = absolute(frame, '/');
  const front = absolute(frame, view.front);
  const feed = new Feed({
    ...{ id: front, link: front, title: feedTitle(view, frame, words), description: frame.description },
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
      return trusted(feed.json1());
    default:
      return unreachable(view.format);
  }
});
