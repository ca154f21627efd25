import { html, type SafeHtml } from '../../src/lib/html.ts';
import type { Frame } from '../../src/model/frame.ts';
import type { Strings } from '../../src/strings/strings.ts';
import { footer } from './footer.ts';
import { type Head, head } from './head.ts';
import { type MastheadUse, masthead } from './masthead.ts';

/** A page as the document around it needs it. */
interface DocumentOptions extends Head, MastheadUse {
  readonly frame: Frame;
  readonly words: Strings['site'];
}

/** The whole HTML document around a page's content. */
export function document(options: DocumentOptions, content: SafeHtml): SafeHtml {
  const { frame, words } = options;
  return html`<!doctype html>
<html lang="${frame.lang}">
<head>
${head(options, frame, words)}</head>
<body>
<a class="skip" href="#noi-dung">${words.frame.skip}</a>
${masthead(options, frame, words)}<main id="noi-dung" tabindex="-1">
${content}</main>
${footer(frame, words)}</body>
</html>
`;
}
