import type { ImageObjectLeaf, NewsArticleLeaf, PersonLeaf } from 'schema-dts';
import { isoMoment } from '../../src/lib/dates.ts';
import type { Frame } from '../../src/model/frame.ts';
import type { ArticleView } from '../../src/pages/article.ts';
import type { Strings } from '../../src/strings/strings.ts';
import { absolute } from './href.ts';
import { breadcrumbList } from './json-ld/breadcrumb-list.ts';
import { type Node, referTo } from './json-ld/graph.ts';
import { imageObject } from './json-ld/image-object.ts';
import { organization, organizationId } from './json-ld/organization.ts';
import { personId } from './json-ld/person.ts';
import { sectionOf, sectionPath, sectionUrl } from './sections.ts';

/** The article itself; who wrote it, its picture and where it stands are things of their own. */
function article(view: ArticleView, image: ImageObjectLeaf | undefined, frame: Frame): NewsArticleLeaf {
  const { card, authors, topics, source, place, series, corrections } = view;
  const url = absolute(frame, view.url);
  const publisher = referTo(organizationId(frame));
  return {
    '@type': 'NewsArticle',
    '@id': `${url}#bai`,
    headline: card.title,
    ...(card.summary !== undefined && { description: card.summary }),
    mainEntityOfPage: url,
    url,
    datePublished: isoMoment(card.date),
    dateModified: isoMoment(card.modified),
    articleSection: sectionOf(frame, card.category).title,
    inLanguage: view.lang ?? frame.lang,
    ...(topics.length > 0 && { keywords: topics.map(({ label }) => label) }),
    ...(image && { image: referTo(`${url}#anh`) }),
    ...(place !== undefined && { dateline: place }),
    ...(series && {
      isPartOf: {
        '@type': 'CreativeWorkSeries',
        name: series.label,
        url: absolute(frame, series.url),
      },
    }),
    ...(corrections.length > 0 && {
      correction: corrections.map(({ date, text }) => ({
        '@type': 'CorrectionComment' as const,
        text,
        datePublished: isoMoment(date),
      })),
    }),
    author: authors.length > 0 ? authors.map((author) => referTo(personId(author.url, frame))) : publisher,
    publisher,
    ...(source?.url !== undefined && { isBasedOn: source.url }),
    isAccessibleForFree: true,
  };
}

/** What search engines are told of an article. */
export function newsArticle(view: ArticleView, frame: Frame, words: Strings['site']): Node[] {
  const { card, authors } = view;
  const url = absolute(frame, view.url);
  const image = card.image && imageObject(card.image, `${url}#anh`, frame);
  const people = authors.map(
    ({ label, url: list }): PersonLeaf => ({
      '@type': 'Person',
      '@id': personId(list, frame),
      name: label,
      url: absolute(frame, list),
    }),
  );
  const crumbs = sectionPath(frame, card.category).map(({ id, title }) => ({
    label: title,
    url: sectionUrl(id),
  }));
  return [
    article(view, image, frame),
    ...people,
    ...(image ? [image] : []),
    breadcrumbList(crumbs, { label: card.title, url: view.url }, frame, words),
    organization(frame),
  ];
}
