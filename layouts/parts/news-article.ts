import { isoMoment } from '../../src/lib/dates.ts';
import { largestJpeg } from '../../src/lib/picture.ts';
import type { Frame } from '../../src/model/frame.ts';
import type { ArticleView } from '../../src/pages/article.ts';
import { absolute } from './href.ts';
import { sectionOf } from './sections.ts';

/** What search engines are told of an article: schema.org NewsArticle. Absent fields are left out by JSON. */
export function newsArticle(view: ArticleView, frame: Frame): Record<string, unknown> {
  const { card, authors, topics, source } = view;
  const url = absolute(frame, view.url);
  const publisher = { '@type': 'NewsMediaOrganization', name: frame.name, url: absolute(frame, '/') };
  const people = authors.map((author) => ({
    '@type': 'Person',
    name: author.label,
    url: absolute(frame, author.url),
  }));
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: card.title,
    description: card.summary,
    mainEntityOfPage: url,
    url,
    datePublished: isoMoment(card.date),
    dateModified: isoMoment(card.updated ?? card.date),
    articleSection: sectionOf(frame, card.category).title,
    inLanguage: view.lang ?? frame.lang,
    keywords: topics.length > 0 ? topics.map(({ label }) => label) : undefined,
    image: card.image && [absolute(frame, `/${largestJpeg(card.image.picture)}`)],
    author: people.length > 0 ? people : [publisher],
    publisher,
    isBasedOn: source?.url,
    isAccessibleForFree: true,
  };
}
