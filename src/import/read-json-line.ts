import type { Root } from 'mdast';
import { printedDate } from '../lib/printed-date.ts';
import { bodyOfBlocks, paragraphOf } from './body-nodes.ts';
import { captionWords } from './caption-words.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import type { Draft, DraftPicture, DraftRelated } from './draft.ts';
import { wordsOf } from './fidelity.ts';
import { liftEnd, longestSummary, repeatedParagraphs } from './lift-lines.ts';
import type { Profile } from './profile.ts';
import { type PageFault, readPage, without } from './read-page.ts';

type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Names under which exports of content systems keep a field, the surest first. */
const names = {
  title: ['title', 'headline', 'name', 'tieu_de'],
  kicker: ['kicker', 'pretitle', 'overline'],
  summary: ['summary', 'lead', 'sapo', 'description', 'excerpt', 'standfirst'],
  date: ['date', 'published', 'datePublished', 'date_published', 'published_at', 'publishedAt', 'pubDate'],
  updated: ['updated', 'dateModified', 'date_modified', 'updated_at', 'modified'],
  section: ['category', 'section', 'articleSection', 'categories', 'cate'],
  authors: ['authors', 'author', 'byline'],
  topics: ['topics', 'tags', 'keywords'],
  url: ['url', 'link', 'canonical', 'permalink', 'legacy'],
  html: ['html', 'content_html', 'bodyHtml', 'body_html', 'contentHtml'],
  body: ['body', 'content', 'text', 'articleBody', 'content_text', 'paragraphs'],
  images: ['images', 'image', 'pictures', 'thumbnail'],
  captions: ['captions'],
  related: ['related', 'relatedArticles'],
  source: ['source', 'publisher'],
} as const;

function fieldOf(line: Thing, field: keyof typeof names): unknown {
  for (const name of names[field]) if (line[name] !== undefined && line[name] !== null) return line[name];
  return undefined;
}

/** The texts of a value: of a list each member, of a thing its name. */
function texts(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number')
    return [cleanText(String(value)).trim()].filter((text) => text !== '');
  if (Array.isArray(value)) return value.flatMap(texts);
  return isThing(value) ? texts(value.name ?? value.title ?? value.text ?? value.url) : [];
}

const textIn = (line: Thing, field: keyof typeof names): string =>
  cleanLine(texts(fieldOf(line, field))[0] ?? '');

function picturesOf(value: unknown): DraftPicture[] {
  const members = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return members.flatMap((member): DraftPicture[] => {
    if (typeof member === 'string') return [{ places: [member], alt: '', caption: '', credit: '' }];
    if (!isThing(member)) return [];
    const text = (name: string): string => cleanLine(texts(member[name])[0] ?? '');
    const place = text('src') || text('url') || text('file');
    const words = captionWords(text('caption') || text('description'));
    const credit = text('credit') || words.credit;
    return place === ''
      ? []
      : [
          {
            places: [place],
            alt: text('alt'),
            caption: text('credit') ? text('caption') : words.caption,
            credit,
          },
        ];
  });
}

function relatedOf(value: unknown): DraftRelated[] {
  const members = Array.isArray(value) ? value : [];
  return members.flatMap((member): DraftRelated[] => {
    if (typeof member === 'string') return /^https?:/.test(member) ? [] : [{ title: cleanLine(member) }];
    if (!isThing(member)) return [];
    const [title] = texts(member.title ?? member.name);
    const [url] = texts(member.url ?? member.link);
    return title === undefined
      ? []
      : [{ title: cleanLine(title), ...(url !== undefined && /^https?:/.test(url) && { url }) }];
  });
}

/** Reads one line of a file of JSON lines. A body in HTML is read as a page is, one of paragraphs as it stands. */
export function readJsonLine(source: string, text: string, profile: Profile): Draft | PageFault | 'no-json' {
  let line: unknown;
  try {
    line = JSON.parse(text);
  } catch {
    return 'no-json';
  }
  if (!isThing(line)) return 'no-json';
  const title = textIn(line, 'title');
  if (title === '') return 'no-title';
  const url = textIn(line, 'url');
  const legacy = /^https?:\/\//.test(url) ? url : undefined;
  const [summaryText, kickerText] = [textIn(line, 'summary'), textIn(line, 'kicker')];
  const summary = summaryText.length <= longestSummary ? summaryText : '';
  const kicker = kickerText.length <= 100 ? kickerText : '';
  const bodyTexts = texts(fieldOf(line, 'body'));
  const [
    html = bodyTexts.length === 1 && /<(?:p|div|br|h2|ul|table|figure)\b/i.test(bodyTexts[0] ?? '')
      ? bodyTexts[0]
      : undefined,
  ] = texts(fieldOf(line, 'html'));
  const paragraphs = bodyTexts
    .flatMap((part) => part.split(/\n+/))
    .map(cleanLine)
    .filter((part) => part !== '');
  let body: Root = bodyOfBlocks(paragraphs.map(paragraphOf));
  let page: Draft | undefined;
  if (html !== undefined) {
    const wrapped = `<article><h1>-</h1><div itemprop="articleBody">${html}</div></article>`;
    const read = readPage(
      { source, html: wrapped, ...(legacy !== undefined && { legacy }) },
      {
        ...profile,
        parts: {
          ...profile.parts,
          title: ['h1'],
          body: ['[itemprop="articleBody"]'],
          summary: [],
          kicker: [],
          date: [],
          authors: [],
          source: [],
          image: [],
          section: [],
          topics: [],
        },
      },
    );
    if (typeof read === 'string') return read;
    page = read;
    body = read.body;
  }
  const end = page === undefined ? liftEnd(body) : undefined;
  const pictures = [...(page?.pictures ?? [])];
  const own = picturesOf(fieldOf(line, 'images'));
  // Pictures that the body does not place stand at its head; captions without a picture stay as words.
  const lead = own.length > 0 ? pictures.length : undefined;
  pictures.push(...own);
  for (const [index] of own.entries())
    if (index > 0)
      body.children.push({
        type: 'paragraph',
        children: [{ type: 'image', url: `picture:${(lead ?? 0) + index}`, alt: '' }],
      });
  const captions = texts(fieldOf(line, 'captions')).map(cleanLine);
  for (const caption of captions)
    body.children.push({
      type: 'paragraph',
      children: [{ type: 'emphasis', children: [{ type: 'text', value: caption }] }],
    });
  // What a field does not hold stands at the head of the text.
  const long = [kickerText, summaryText].filter((text) => text !== kicker && text !== summary);
  body.children.unshift(...long.map(paragraphOf));
  if (body.children.length === 0) return 'no-body';
  const words =
    page === undefined
      ? without(wordsOf([...paragraphs, ...captions].join(' ')), end?.lines ?? [])
      : [...page.words, ...wordsOf(captions.join(' '))].slice(0);
  const date = printedDate(textIn(line, 'date'));
  const updated = printedDate(textIn(line, 'updated'));
  const sourceValue = fieldOf(line, 'source');
  const [sourceName] = texts(sourceValue);
  const sourceUrl = isThing(sourceValue) ? texts(sourceValue.url)[0] : undefined;
  const from =
    sourceName === undefined
      ? (end?.from ?? page?.from)
      : {
          name: cleanLine(sourceName),
          ...(sourceUrl !== undefined && /^https?:/.test(sourceUrl) && { url: sourceUrl }),
        };
  const authors = texts(fieldOf(line, 'authors')).map(cleanLine);
  return {
    source,
    title,
    ...(kicker !== '' && { kicker }),
    ...(summary !== '' && { summary }),
    ...(date && { date }),
    ...(updated && { updated }),
    authors: authors.length > 0 ? authors : (end?.authors ?? page?.authors ?? []),
    topics: texts(fieldOf(line, 'topics'))
      .flatMap((topic) => topic.split(/\s*[,;]\s*/))
      .map(cleanLine),
    sections: texts(fieldOf(line, 'section')).map(cleanLine),
    ...(from && { from }),
    ...(legacy !== undefined && { legacy }),
    body,
    pictures,
    ...(lead !== undefined && { lead }),
    related: [...relatedOf(fieldOf(line, 'related')), ...(page?.related ?? [])],
    words: [
      ...wordsOf(`${title} ${kickerText} ${summaryText}`),
      ...words,
      ...wordsOf(own.map(({ caption, credit }) => `${caption} ${credit}`).join(' ')),
    ],
    dropped: page?.dropped ?? [],
    notes: [...(page?.notes ?? []), ...(page === undefined ? repeatedParagraphs(body) : [])],
  };
}
