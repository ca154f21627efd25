import type { Picture } from '../lib/picture.ts';
import type { Period, Scope } from './catalogue.ts';
import type { ArticleId, ContentPath, UrlPath } from './ids.ts';

/** Where an article stands, or stood, in the Catalogue's order. */
export interface Standing {
  readonly id: ArticleId;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly day: Period;
  readonly scopes: readonly Scope[];
}

/**
 * What became of the Catalogue since the last Release: enough for every page kind to name the pages that this can
 * reach. Nothing in it grows with the archive.
 */
export interface Changes {
  /** Articles that changed or that name something that did; readers may see them or not. */
  readonly articles: readonly ArticleId[];
  /** Where articles that are not what they were stand now and stood before. */
  readonly standings: readonly Standing[];
  /** Articles that are offered other suggestions than before. */
  readonly suggested: readonly ArticleId[];
  /** Old addresses that began or ceased to lead to an article. */
  readonly aliases: readonly UrlPath[];
  /** Lists whose title changed. */
  readonly relabelled: readonly Scope[];
  /** Static pages and authors' own words that changed, by slug. */
  readonly pages: readonly string[];
  readonly authors: readonly string[];
  /** Pictures that public pages of changed files show. */
  readonly pictures: readonly { readonly file: ContentPath; readonly picture: Picture }[];
  /** Ids of pictures that no public page shows any more. */
  readonly lostPictures: readonly string[];
  /** Months whose articles are not what they were. */
  readonly months: readonly Period[];
}
