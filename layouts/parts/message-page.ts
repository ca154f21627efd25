import { html, type SafeHtml } from '../../src/lib/html.ts';
import type { Frame } from '../../src/model/frame.ts';
import type { Strings } from '../../src/strings/strings.ts';
import { href } from './href.ts';

/** A page that has only something to say: no article stands there. */
export const messagePage = (title: string, content: SafeHtml): SafeHtml =>
  html`<div class="message"><h1>${title}</h1>\n${content}</div>\n`;

/** Where a reader can go on from a page that has nothing to read. */
export const waysOn = (lead: string, frame: Frame, words: Strings['site']): SafeHtml =>
  html`<p>${lead}</p>
<ul class="plain-links" role="list"><li><a href="${frame.base}">${words.frame.home}</a></li>
<li><a href="${href(frame, '/#luu-tru')}">${words.frame.archiveByYear}</a></li>
<li><a href="${href(frame, '/tim-kiem/')}">${words.frame.search}</a></li></ul>\n`;
