import { html, type SafeHtml } from '../../src/lib/html.ts';
import type { Frame } from '../../src/model/frame.ts';
import type { Strings } from '../../src/strings/strings.ts';
import { href } from './href.ts';

/** A step of the way down to a page. */
export interface Crumb {
  readonly label: string;
  readonly url: string;
}

interface BreadcrumbUse {
  /** Inside an article's indexed part: its words are not searched, and the last one is the article's section in filters. */
  readonly indexed?: boolean;
}

/** The way from the front page down to where the reader is; the page itself is not in it. */
export function breadcrumb(
  crumbs: readonly Crumb[],
  frame: Frame,
  words: Strings['site'],
  { indexed = false }: BreadcrumbUse = {},
): SafeHtml {
  const home = { label: words.frame.home, url: '/' };
  const marks = (index: number): SafeHtml | false =>
    indexed && index === crumbs.length && html` data-pagefind-ignore data-pagefind-filter="category"`;
  const lines = [home, ...crumbs].map(
    ({ label, url }, index) => html`<li><a href="${href(frame, url)}"${marks(index)}>${label}</a></li>`,
  );
  return html`<nav class="breadcrumb" aria-label="${words.frame.breadcrumb}"${indexed && html` data-pagefind-ignore`}><ol role="list">${lines}</ol></nav>\n`;
}
