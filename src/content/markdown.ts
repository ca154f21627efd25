import MarkdownIt, { type Token } from 'markdown-it';
import { containers } from './markdown-containers.ts';
import { embeds } from './markdown-embeds.ts';
import type { BodyEnvironment, Environment } from './markdown-environment.ts';
import { figures } from './markdown-figures.ts';
import { type Footnote, footnotes } from './markdown-footnotes.ts';
import { headings } from './markdown-headings.ts';
import { highlight } from './markdown-highlight.ts';
import { links } from './markdown-links.ts';
import { plainParagraphs } from './markdown-plain.ts';
import { tables } from './markdown-tables.ts';

/** The one Markdown dialect of the archive: CommonMark and tables, no raw HTML, and our own blocks. */
function createMarkdown(): MarkdownIt {
  const markdown = new MarkdownIt('default', {
    html: false,
    linkify: false,
    typographer: false,
    breaks: false,
  });
  // Every target reaches the tokens as written; `links` decides what may be printed.
  markdown.validateLink = () => true;
  markdown.normalizeLink = (target) => target;
  markdown.normalizeLinkText = (target) => target;
  markdown.disable('strikethrough');
  return markdown
    .use(containers)
    .use(highlight)
    .use(footnotes)
    .use(figures)
    .use(headings)
    .use(embeds)
    .use(links)
    .use(tables);
}

const markdown = createMarkdown();

/** One token of a parsed body. */
export type BodyToken = Token;

/** The tokens of a body and its footnotes by label, to be looked at without rendering; headings get their ids when asked. */
export function parseBody(
  text: string,
  withIds = false,
): { tokens: Token[]; footnotes: ReadonlyMap<string, Footnote> } {
  const environment: Environment = withIds ? { slugs: new Map() } : {};
  const tokens = markdown.parse(text, environment);
  return { tokens, footnotes: environment.footnotes ?? new Map() };
}

/** The HTML of a body. Nothing in the text can become markup of its own, and no address is printed that could run. */
export function renderBody(text: string, environment: BodyEnvironment): string {
  const paragraphs = plainParagraphs(text);
  return paragraphs === undefined
    ? renderMarkdown(text, environment)
    : paragraphs.map((paragraph) => `<p>${markdown.utils.escapeHtml(paragraph)}</p>\n`).join('');
}

/** The HTML that the parser gives, of any body. */
export const renderMarkdown = (text: string, environment: BodyEnvironment): string =>
  markdown.render(text, { ...environment, slugs: new Map() });
