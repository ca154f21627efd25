import { html } from '../../src/lib/html.ts';
import type { TopicsView } from '../../src/pages/topics.ts';
import { breadcrumb } from '../parts/breadcrumb.ts';
import { href } from '../parts/href.ts';
import { pageHead } from '../parts/page-head.ts';
import { document } from '../shells/document.ts';
import { pageTemplate } from '../shells/template.ts';

export default pageTemplate<TopicsView>('topics', ({ url, letter, links }, frame, words) => {
  const { title, intro, ofLetter, description } = words.topics;
  const front = letter === undefined;
  const name = front ? title : ofLetter(letter);
  const crumbs = front ? [] : [{ label: title, url: '/chu-de/' }];
  const lines = links.map((link) => html`<li><a href="${href(frame, link.url)}">${link.label}</a></li>\n`);
  const list =
    links.length > 0
      ? html`<ul class="${front ? 'letters' : 'names'}" role="list">\n${lines}</ul>\n`
      : html`<p class="empty">${words.lists.empty}</p>\n`;
  return document(
    {
      ...{ frame, words, title: name, canonical: url, styles: ['lists'] },
      description: description(frame.name),
    },
    html`${breadcrumb(crumbs, frame, words)}${pageHead({ title: name, ...(front && { intro }) })}${list}`,
  );
});
