import { html } from '../../src/lib/html.ts';
import type { BaseView } from '../../src/model/page.ts';
import { href } from '../parts/href.ts';
import { messagePage, waysOn } from '../parts/message-page.ts';
import { searchField } from '../parts/search-field.ts';
import { document } from '../shells/document.ts';
import { pageTemplate } from '../shells/template.ts';

export default pageTemplate<BaseView>('not-found', (_, frame, words) => {
  const { title, text, search, find, ways } = words.notFound;
  const content = html`<p>${text}</p>
<p>${search}</p>
<p data-lost hidden>${find} <a href="${href(frame, '/tim-kiem/')}"></a></p>
<script src="${href(frame, '/assets/not-found.js')}"></script>
${searchField('tim', frame, words.frame)}${waysOn(ways, frame, words)}`;
  return document({ frame, words, title, noindex: true, searchable: false }, messagePage(title, content));
});
