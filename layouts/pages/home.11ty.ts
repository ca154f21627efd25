import { html } from '../../src/lib/html.ts';
import type { HomeView } from '../../src/pages/home.ts';
import { balanceBlocks } from '../parts/balance-blocks.ts';
import { card } from '../parts/card.ts';
import { cardList } from '../parts/card-list.ts';
import { periodText } from '../parts/dates.ts';
import { href } from '../parts/href.ts';
import { organization } from '../parts/json-ld/organization.ts';
import { webSite } from '../parts/json-ld/web-site.ts';
import { pictureSizes } from '../parts/picture-sizes.ts';
import { blockLooks, sectionBlock } from '../parts/section-block.ts';
import { document } from '../shells/document.ts';
import { pageTemplate } from '../shells/template.ts';

export default pageTemplate<HomeView>('home', (view, frame, words) => {
  const { lead, secondary, latest, sections, years } = view;
  const looks = blockLooks(sections.map(({ cards }) => cards.length));
  const top =
    lead &&
    html`<section class="top" aria-label="${words.home.lead}">
<div class="top-lead">${card(lead, { look: 'lead', level: 2, summary: true, date: 'long', sizes: pictureSizes.frontLead }, frame, words)}</div>
${cardList(secondary, 'top-rest', (each) => card(each, { look: 'row', level: 3, summary: true, date: 'short', sizes: pictureSizes.frontRow }, frame, words))}</section>\n`;
  const strip =
    latest.length > 0 &&
    html`<section class="latest" aria-labelledby="moi-nhat"><h2 id="moi-nhat">${words.home.latest}</h2>
${cardList(latest, 'latest-list', (each) => card(each, { look: 'brief', level: 3, date: 'short', sizes: pictureSizes.frontRow }, frame, words))}</section>\n`;
  const blocks =
    sections.length > 0 &&
    html`<div class="blocks">${balanceBlocks(sections, looks).map((block) => sectionBlock(block, frame, words))}</div>\n`;
  const archive = html`<nav class="archive" id="luu-tru" aria-labelledby="luu-tru-ten"><h2 id="luu-tru-ten">${words.frame.archiveByYear}</h2>
<ul class="archive-years" role="list">${years
    .toReversed()
    .map(
      ({ period, url }) =>
        html`<li><a href="${href(frame, url)}">${periodText(period, words.dates)}</a></li>\n`,
    )}</ul></nav>\n`;
  return document(
    {
      ...{ frame, words, title: frame.name, description: frame.description, canonical: view.url },
      image: lead?.image,
      first: lead?.image && { picture: lead.image.picture, sizes: pictureSizes.frontLead },
      front: true,
      things: [webSite(frame), organization(frame)],
    },
    html`${top ?? html`<p class="empty">${words.home.empty}</p>\n`}${strip}${blocks}${archive}`,
  );
});
