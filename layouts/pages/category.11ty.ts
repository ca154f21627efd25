import { html } from '../../src/lib/html.ts';
import type { CategoryView } from '../../src/pages/category.ts';
import { breadcrumb } from '../parts/breadcrumb.ts';
import { periodText } from '../parts/dates.ts';
import { href } from '../parts/href.ts';
import { pageNodes } from '../parts/json-ld/page-nodes.ts';
import { listContent } from '../parts/list-content.ts';
import { pageHead } from '../parts/page-head.ts';
import { pictureSizes } from '../parts/picture-sizes.ts';
import { childSections, sectionHue, sectionOf, sectionPath, sectionUrl } from '../parts/sections.ts';
import { document } from '../shells/document.ts';
import { pageTemplate } from '../shells/template.ts';

export default pageTemplate<CategoryView>('category', (view, frame, words) => {
  const { category, scope, front, period } = view;
  const { title, description } = sectionOf(frame, category);
  const isFront = period === '';
  const path = sectionPath(frame, category);
  const crumbs = (isFront ? path.slice(0, -1) : path).map(({ id, title: label }) => ({
    label,
    url: sectionUrl(id),
  }));
  const within = isFront ? undefined : periodText(period, words.dates);
  const children = childSections(frame, category);
  const aside =
    children.length > 0 &&
    html`<nav aria-label="${words.lists.children}"><h2 class="aside-title">${words.lists.children}</h2>
<ul class="children" role="list">${children.map((child) => html`<li><a href="${href(frame, sectionUrl(child.id))}">${child.title}</a>${child.description !== '' && html`<p>${child.description}</p>`}</li>\n`)}</ul></nav>\n`;
  const page = { label: within === undefined ? title : words.lists.within(title, within), url: view.url };
  const intro = isFront ? description : undefined;
  const first = isFront ? view.cards[0]?.image : undefined;
  const content = html`${breadcrumb(crumbs, frame, words)}${pageHead({ title, period: within, intro, hue: sectionHue(frame, category) })}${listContent(view, { title, lead: true, aside }, frame, words)}`;
  return document(
    {
      ...{ frame, words, canonical: view.url, section: category },
      title: page.label,
      description: description === '' ? words.lists.description(title, frame.name) : description,
      feeds: { scope, front, title },
      first: first && { picture: first.picture, sizes: pictureSizes.listLead },
      things: pageNodes({ type: 'CollectionPage', page, crumbs, description }, frame, words),
    },
    content,
  );
});
