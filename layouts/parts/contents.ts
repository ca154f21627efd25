import { html, type SafeHtml, trusted } from '../../src/lib/html.ts';
import type { Strings } from '../../src/strings/strings.ts';

/** Syllables from which an article is long: four minutes. */
const longFrom = 800;
/** Fewer headings are found by scrolling. */
const least = 3;

const heading = /<h([23]) id="([^"]+)">(.*?)<\/h\1>/gs;

/** The words of a heading without its marks: a link or a footnote of its own must not stand in a link. */
const wordsOf = (inner: string): SafeHtml =>
  trusted(inner.replace(/<sup class="footnote-ref">.*?<\/sup>|<[^>]*>/gs, ''));

/** The headings of a long text as links to them; nothing for a short one, or one with few headings. */
export function contents(
  body: SafeHtml,
  syllables: number,
  words: Strings['site']['article'],
): SafeHtml | false {
  if (syllables < longFrom) return false;
  const all = [...body.value.matchAll(heading)].map(([, level, id = '', inner = '']) => ({
    level,
    id,
    inner,
  }));
  const first = all.filter(({ level }) => level === '2');
  const listed = first.length >= least ? first : all;
  if (listed.length < least) return false;
  const lines = listed.map(({ id, inner }) => html`<li><a href="#${id}">${wordsOf(inner)}</a></li>\n`);
  return html`<nav class="contents" aria-labelledby="trong-bai" data-pagefind-ignore="all"><p class="contents-title" id="trong-bai">${words.contents}</p>
<ol role="list">
${lines}</ol></nav>\n`;
}
