import { isoMoment, type Moment } from '../../src/lib/dates.ts';
import { html, type SafeHtml } from '../../src/lib/html.ts';
import type { Frame } from '../../src/model/frame.ts';
import type { Strings } from '../../src/strings/strings.ts';
import { href } from './href.ts';

/**
 * The place where `assets/age.js` tells how many years old the article is: a page must not know what time it is. The
 * script stands behind its place and is waited for, so that nothing moves when it speaks.
 */
export const ageNotice = (date: Moment, frame: Frame, words: Strings['site']['article']): SafeHtml =>
  html`<p class="notice age" data-age="${isoMoment(date)}" data-one="${words.ageOne}" data-many="${words.ageMany}" data-pagefind-ignore="all" hidden></p>
<script src="${href(frame, '/assets/age.js')}"></script>\n`;
