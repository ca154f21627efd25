import { html } from '../../src/lib/html.ts';
import type { RedirectView } from '../../src/pages/redirect.ts';
import { absolute, href } from '../parts/href.ts';
import { messagePage } from '../parts/message-page.ts';
import { document } from '../shells/document.ts';
import { pageTemplate } from '../shells/template.ts';

export default pageTemplate<RedirectView>('redirect', ({ to }, frame, words) => {
  const { title, text } = words.redirect;
  const content = html`<p>${text}<br><a href="${href(frame, to)}">${absolute(frame, to)}</a></p>\n`;
  return document(
    { frame, words, title, canonical: to, refresh: to, noindex: true },
    messagePage(title, content),
  );
});
