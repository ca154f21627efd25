import type { Lang } from '../model/frame.ts';
import { en as searchEn } from './en/search.ts';
import { en as siteEn } from './en/site.ts';
import { vi as searchVi } from './vi/search.ts';
import { vi as siteVi } from './vi/site.ts';

/** The words of pages alone: a changed word of the command line must not remake a page. */
export interface PageStrings {
  readonly site: typeof siteVi;
  readonly search: typeof searchVi;
}

/** The words of pages in a language. */
export const pageStringsOf = (lang: Lang): PageStrings =>
  lang === 'en' ? { site: siteEn, search: searchEn } : { site: siteVi, search: searchVi };
