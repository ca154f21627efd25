import { html, type SafeHtml } from '../../src/lib/html.ts';
import type { Frame } from '../../src/model/frame.ts';
import type { TopicLetter, TopicsView } from '../../src/pages/topics.ts';
import { breadcrumb } from '../parts/breadcrumb.ts';
import { href } from '../parts/href.ts';
import { pageHead } from '../parts/page-head.ts';
import { document } from '../shells/document.ts';
import { pageTemplate } from '../shells/template.ts';

/** Where a letter's topics stand on this page. Letters of one base differ: the id is the letter itself. */
const idOf = (letter: string): string => `van-${letter === '' ? 'so' : letter.toLowerCase()}`;

const names = ({ topics }: TopicLetter, frame: Frame): SafeHtml =>
  html`<ul class="names" role="list">
${topics.map(({ label, url }) => html`<li><a href="${href(frame, url)}">${label}</a></li>\n`)}</ul>\n`;

export default pageTemplate<TopicsView>('topics', ({ url, single, letters }, frame, words) => {
  const { title, intro, digits, ofLetter, description } = words.topics;
  const sign = (letter: string): string => (letter === '' ? '0–9' : letter);
  const named = (letter: string): string => (letter === '' ? digits : ofLetter(letter));
  const name = single ? named(letters[0]?.letter ?? '') : title;
  const strip = html`<ul class="letters" role="list" aria-label="${intro}">
${letters.map(
  (each) =>
    html`<li><a href="${each.url === undefined ? `#${idOf(each.letter)}` : href(frame, each.url)}" aria-label="${named(each.letter)}">${sign(each.letter)}</a></li>\n`,
)}</ul>\n`;
  const sections = letters
    .filter(({ topics }) => topics.length > 0)
    .map(
      (
        each,
      ) => html`<section class="letter" aria-labelledby="${idOf(each.letter)}"><h2 id="${idOf(each.letter)}">${sign(each.letter)}</h2>
${names(each, frame)}</section>\n`,
    );
  const empty = letters.length === 0 && html`<p class="empty">${words.lists.empty}</p>\n`;
  const content = single ? letters.map((each) => names(each, frame)) : [empty || strip, ...sections];
  return document(
    {
      ...{ frame, words, title: name, canonical: url },
      description: description(frame.name),
    },
    html`${breadcrumb(single ? [{ label: title, url: '/chu-de/' }] : [], frame, words)}${pageHead({ title: name, ...(!single && { intro }) })}${content}`,
  );
});
