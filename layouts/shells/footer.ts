import { html, type SafeHtml } from '../../src/lib/html.ts';
import type { Frame } from '../../src/model/frame.ts';
import type { Strings } from '../../src/strings/strings.ts';
import { feedLinks, wholeSite } from '../parts/feed-links.ts';
import { href } from '../parts/href.ts';
import { perFrame } from '../parts/per-frame.ts';

const column = (title: string, content: SafeHtml): SafeHtml =>
  html`<section class="footer-column"><h2>${title}</h2>\n${content}</section>\n`;

function everyFooter(frame: Frame, words: Strings['site']): SafeHtml {
  const channels = frame.channels.map(
    ({ name, url }) => html`<li><a href="${url}" rel="external noopener me">${name}</a></li>\n`,
  );
  const pages = frame.pages.map(
    ({ url, title }) => html`<li><a href="${href(frame, url)}">${title}</a></li>\n`,
  );
  const mail =
    frame.email !== '' && html`<li><a href="mailto:${frame.email}">${words.frame.contact}</a></li>\n`;
  const archive = html`<li><a href="${href(frame, '/#luu-tru')}">${words.frame.archiveByYear}</a></li>
<li><a href="${href(frame, '/chu-de/')}">${words.topics.title}</a></li>
<li><a href="${href(frame, '/tim-kiem/')}">${words.frame.search}</a></li>\n`;
  const list = (lines: readonly (SafeHtml | false)[] | SafeHtml): SafeHtml =>
    html`<ul class="plain-links" role="list">${lines}</ul>\n`;
  return html`<footer class="footer">
<div class="footer-columns">
<div class="footer-name"><p class="footer-brand">${frame.name}</p><p>${frame.description}</p></div>
${(pages.length > 0 || mail !== false) && column(words.frame.pages, list([...pages, mail]))}${
  channels.length > 0 && column(words.frame.channels, list(channels))
}${column(words.frame.archive, list(archive))}${column(words.frame.feeds, feedLinks(wholeSite(frame), frame, words))}</div>
${frame.notice !== '' && html`<p class="footer-notice">${frame.notice}</p>\n`}</footer>\n`;
}

const made = perFrame<void>(
  () => '',
  (_, frame, words) => everyFooter(frame, words),
);

/** What every page ends with: who publishes it, its other channels and ways into the archive. */
export const footer = (frame: Frame, words: Strings['site']): SafeHtml => made(undefined, frame, words);
