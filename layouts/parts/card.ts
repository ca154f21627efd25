import { html, type SafeHtml } from '../../src/lib/html.ts';
import { pictureHtml } from '../../src/lib/picture.ts';
import { unbrokenNames } from '../../src/lib/unbroken-names.ts';
import type { Card } from '../../src/model/catalogue.ts';
import type { Frame } from '../../src/model/frame.ts';
import type { Strings } from '../../src/strings/strings.ts';
import { type DateForm, timeElement } from './dates.ts';
import { href } from './href.ts';
import { unpublishedText } from './unpublished.ts';

/**
 * How a card stands on its page. `lead`: the front's first story; `story`: picture above the headline; `row`: a small
 * picture beside it; `brief`: no picture.
 */
type CardLook = 'lead' | 'story' | 'row' | 'brief';

interface CardUse {
  readonly look: CardLook;
  /** Level of the headline. */
  readonly level: 2 | 3 | 4;
  readonly summary?: boolean;
  readonly date?: DateForm;
  /** How wide its picture stands there; see picture-sizes.ts. */
  readonly sizes: string;
}

function cardPicture({ image }: Card, use: CardUse, frame: Frame): SafeHtml | false {
  const { look } = use;
  if (image === undefined || look === 'brief') return false;
  // The headline beside it names the story; only the lead's picture is large enough to be read by itself.
  const alt = look === 'lead' ? image.alt : '';
  const loading = look === 'lead' ? 'eager' : 'lazy';
  return html`<div class="card-picture">${pictureHtml(image.picture, { alt, sizes: use.sizes, loading, base: frame.base, focus: image.focus })}</div>`;
}

/** An article in a list. The headline is its only link; the style sheet stretches it over the card. */
export function card(view: Card, use: CardUse, frame: Frame, words: Strings['site']): SafeHtml {
  const { look, level, summary, date } = use;
  const picture = cardPicture(view, use, frame);
  const mark =
    view.corrected && date !== undefined && html`<span class="card-mark">${words.article.corrected}</span>`;
  const time = date !== undefined && timeElement(view.date, words.dates, date);
  return html`<article class="card card-${look}${picture === false && ' card-plain'}">${picture}<div class="card-text">${
    view.unpublished !== undefined &&
    html`<p class="card-unpublished">${unpublishedText(view.unpublished, words)}</p>`
  }${
    view.kicker !== undefined && html`<p class="kicker">${view.kicker}</p>`
  }<h${level} class="card-title"><a href="${href(frame, view.url)}">${unbrokenNames(view.title)}</a></h${level}>${
    summary && view.summary !== undefined && html`<p class="card-summary">${view.summary}</p>`
  }${(time || mark) && html`<p class="card-meta">${time}${time && mark && ' · '}${mark}</p>`}</div></article>`;
}
