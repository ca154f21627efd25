import { html, type SafeHtml, trusted } from '../../src/lib/html.ts';
import type { Frame } from '../../src/model/frame.ts';
import type { Strings } from '../../src/strings/strings.ts';

/** The links that `assets/css/print.css` gives numbers: to other sites and within this one, not within the page. */
const numbered = /<a (?:[^>]* )?href="((?:https?:\/)?\/[^"]*)"/g;

/**
 * Where the links of a page's text lead, for paper alone: the style sheet counts them in the text, and here stand their
 * addresses in the same order. `parts` are the pieces of HTML whose links are counted, in the order of the page.
 */
export function printLinks(parts: readonly SafeHtml[], frame: Frame, words: Strings['site']): SafeHtml {
  const found = parts.flatMap((part) => [...part.toString().matchAll(numbered)]);
  if (found.length === 0) return html``;
  const lines = found.map(([, target = '']) => {
    // As it stands in the attribute, escaped already.
    const shown = trusted(target);
    return html`<li>${target.startsWith('/') && frame.origin}${shown}</li>\n`;
  });
  return html`<section class="print-links" data-pagefind-ignore><p>${words.article.links}</p>
<ol>
${lines}</ol></section>\n`;
}
