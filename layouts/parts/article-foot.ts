import { html, type SafeHtml } from '../../src/lib/html.ts';
import type { SourceField } from '../../src/model/article.ts';
import type { Frame } from '../../src/model/frame.ts';
import type { ArticleView, NamedLink } from '../../src/pages/article.ts';
import type { Strings } from '../../src/strings/strings.ts';
import { absolute, href } from './href.ts';
import { printLinks } from './print-links.ts';
import { seriesBox } from './series-box.ts';

function sourceLine({ name, url }: SourceField, words: Strings['site']): SafeHtml {
  const text = words.article.source(name);
  return html`<p class="source">${url === undefined ? text : html`<a href="${url}" rel="external noopener">${text}</a>`}</p>\n`;
}

function labelled(label: string, links: readonly NamedLink[], rel: string, frame: Frame): SafeHtml {
  const list = links.map(
    ({ label, url }, index) =>
      html`${index > 0 && ', '}<a href="${href(frame, url)}"${rel !== '' && html` rel="${rel}"`}>${label}</a>`,
  );
  return html`<p class="labels"><span class="labels-name" data-pagefind-ignore>${label}:</span> ${list}</p>\n`;
}

/**
 * What stands below an article's text: where it was taken from, its series and its topics; on paper, where its links lead
 * and its own address.
 */
export function articleFoot(
  view: ArticleView,
  text: SafeHtml,
  frame: Frame,
  words: Strings['site'],
): SafeHtml {
  const source = view.source ? sourceLine(view.source, words) : html``;
  return html`${source}${
    view.series && seriesBox(view.series, view.card.title, frame, words.article)
  }${view.topics.length > 0 && labelled(words.article.topics, view.topics, 'tag', frame)}${printLinks([text, source], frame, words)}<p class="permalink" data-pagefind-ignore>${absolute(frame, view.url)}</p>\n`;
}
