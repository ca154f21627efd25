import { html, type SafeHtml } from '../../src/lib/html.ts';
import type { Frame } from '../../src/model/frame.ts';
import type { NamedLink, SeriesPlace } from '../../src/pages/article.ts';
import type { Strings } from '../../src/strings/strings.ts';
import { href } from './href.ts';

/** The series of an article: the parts just before it, itself, the one after it, and the way to all of them. */
export function seriesBox(
  { label, url, earlier, next }: SeriesPlace,
  title: string,
  frame: Frame,
  words: Strings['site']['article'],
): SafeHtml {
  const part = (link: NamedLink): SafeHtml =>
    html`<li><a href="${href(frame, link.url)}">${link.label}</a></li>\n`;
  const alone = earlier.length === 0 && next === undefined;
  const parts =
    !alone &&
    html`<ol class="series-parts" role="list">
${earlier.map(part)}<li aria-current="page"><span class="series-here">${words.thisPart}</span> ${title}</li>
${next && html`<li><span class="series-here">${words.nextPart}</span> <a href="${href(frame, next.url)}">${next.label}</a></li>\n`}</ol>\n`;
  return html`<aside class="series" aria-labelledby="dong-su-kien" data-pagefind-ignore="all"><p class="series-name" id="dong-su-kien">${words.series}: <a href="${href(frame, url)}">${label}</a></p>
${parts}</aside>\n`;
}
