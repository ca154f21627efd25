import { html, type SafeHtml } from '../../src/lib/html.ts';
import type { Frame } from '../../src/model/frame.ts';
import type { Strings } from '../../src/strings/strings.ts';
import { href } from './href.ts';

/** A small form that leads to the search page. `id` tells apart the two that may stand on one page. */
export const searchField = (id: string, frame: Frame, words: Strings['site']['frame']): SafeHtml =>
  html`<form class="search-small" role="search" aria-label="${words.search}" method="get" action="${href(frame, '/tim-kiem/')}"><label class="visually-hidden" for="${id}">${words.searchLabel}</label><input id="${id}" type="search" name="q" maxlength="200" placeholder="${words.searchHint}" enterkeyhint="search"><button type="submit">${words.searchSubmit}</button></form>\n`;
