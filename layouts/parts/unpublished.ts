import { html, type SafeHtml } from '../../src/lib/html.ts';
import type { Card } from '../../src/model/catalogue.ts';
import type { Strings } from '../../src/strings/strings.ts';
import { dateText } from './dates.ts';

type Unpublished = NonNullable<Card['unpublished']>;

/** Why readers do not see an article yet, in few words. */
export const unpublishedText = (why: Unpublished, { article, dates }: Strings['site']): string =>
  why === 'draft' ? article.draft : article.scheduled(dateText(why, dates, 'short'));

/** Says above an article in an editor's preview that readers do not see it yet. */
export const unpublishedNotice = ({ unpublished }: Card, words: Strings['site']): SafeHtml | false =>
  unpublished !== undefined &&
  html`<p class="notice unpublished" role="note">${unpublishedText(unpublished, words)}. ${words.article.unseen}</p>\n`;
