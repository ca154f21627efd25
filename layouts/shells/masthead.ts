import { html, type SafeHtml } from '../../src/lib/html.ts';
import type { Frame } from '../../src/model/frame.ts';
import type { CategoryId } from '../../src/model/ids.ts';
import type { Strings } from '../../src/strings/strings.ts';
import { displayLine } from '../parts/display-switch.ts';
import { href } from '../parts/href.ts';
import { perFrame } from '../parts/per-frame.ts';
import { searchField } from '../parts/search-field.ts';
import { sectionPath, sectionUrl, topSections } from '../parts/sections.ts';

/** How a page stands in the site. */
export interface MastheadUse {
  /** On the front page the newspaper's name is the heading; elsewhere it leads there. */
  readonly front?: boolean;
  /** The section that the page belongs to. */
  readonly section?: CategoryId;
  /** The search page has a form of its own. */
  readonly searchable?: boolean;
}

function menu(current: CategoryId | undefined, frame: Frame, words: Strings['site']): SafeHtml {
  const top = current && sectionPath(frame, current)[0]?.id;
  const lines = topSections(frame).map(
    ({ id, title }) =>
      html`<li><a href="${href(frame, sectionUrl(id))}"${id === top && html` aria-current="true"`}>${title}</a></li>\n`,
  );
  return html`<nav class="menu" aria-label="${words.frame.menu}"><ul role="list">${lines}</ul></nav>\n`;
}

function everyMasthead(use: MastheadUse, frame: Frame, words: Strings['site']): SafeHtml {
  const name = html`<a href="${frame.base}">${frame.name}</a>`;
  const title = use.front ? html`<h1 class="brand">${name}</h1>` : html`<p class="brand">${name}</p>`;
  return html`<header class="masthead${use.front && ' masthead-front'}">
${displayLine(words.display, words.dates)}<div class="masthead-row">
<div class="masthead-name">${title}${frame.tagline !== '' && html`<p class="tagline">${frame.tagline}</p>`}</div>
${(use.searchable ?? true) && searchField('q', frame, words.frame)}</div>
${menu(use.section, frame, words)}</header>\n`;
}

/** The newspaper's name, the small search form and the menu of sections. */
export const masthead = perFrame(
  ({ front = false, searchable = true, section }: MastheadUse) => `${front} ${searchable} ${section ?? ''}`,
  everyMasthead,
);
