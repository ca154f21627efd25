import { html, type SafeHtml } from '../../src/lib/html.ts';
import { pictureHtml } from '../../src/lib/picture.ts';
import type { Frame } from '../../src/model/frame.ts';
import type { AuthorView } from '../../src/pages/author.ts';
import type { Strings } from '../../src/strings/strings.ts';
import { bodyHtml } from '../parts/body-html.ts';
import { person } from '../parts/json-ld/person.ts';
import { labelledList } from '../parts/labelled-list.ts';
import { pictureSizes } from '../parts/picture-sizes.ts';
import { pageTemplate } from '../shells/template.ts';

/** Who the author is: portrait, role, address and a short biography. */
function profile(view: AuthorView, frame: Frame, words: Strings['site']): SafeHtml | undefined {
  if (view.profile === undefined) return undefined;
  const { role, email, image, body } = view.profile;
  const portrait =
    image &&
    html`<div class="profile-portrait">${pictureHtml(image.picture, { alt: image.alt, sizes: pictureSizes.portrait, loading: 'eager', base: frame.base })}</div>\n`;
  return html`<div class="profile">
${portrait}<div class="profile-text">${role !== undefined && html`<p class="profile-role">${role}</p>\n`}<div class="body">${bodyHtml(body)}</div>
${email !== undefined && html`<p class="profile-mail">${words.lists.mail}: <a href="mailto:${email}">${email}</a></p>\n`}</div></div>\n`;
}

export default pageTemplate<AuthorView>('author', (view, frame, words) =>
  labelledList(
    view,
    {
      ...{ kind: words.lists.author, introduction: profile(view, frame, words) },
      about: person(view, frame),
    },
    frame,
    words,
  ),
);
