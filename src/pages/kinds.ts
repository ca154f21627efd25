import type { BaseView, KindName } from '../model/page.ts';
import { article } from './article.ts';
import { author } from './author.ts';
import { category } from './category.ts';
import { day } from './day.ts';
import { feed } from './feed.ts';
import { home } from './home.ts';
import { month } from './month.ts';
import { newest } from './newest.ts';
import { notFound } from './not-found.ts';
import type { PageKind } from './page-kind.ts';
import { redirect } from './redirect.ts';
import { rootFile } from './root-file.ts';
import { search } from './search.ts';
import { series } from './series.ts';
import { sitemap } from './sitemap.ts';
import { staticPage } from './static-page.ts';
import { tombstone } from './tombstone.ts';
import { topic } from './topic.ts';
import { topics } from './topics.ts';
import { year } from './year.ts';

/** Every page kind, by name, in the order in which they are planned and rendered. */
export const kinds: Readonly<Record<KindName, PageKind<unknown, BaseView>>> = {
  article,
  home,
  category,
  year,
  month,
  day,
  topic,
  topics,
  author,
  series,
  'static-page': staticPage,
  search,
  'not-found': notFound,
  redirect,
  tombstone,
  newest,
  feed,
  sitemap,
  'root-file': rootFile,
};
