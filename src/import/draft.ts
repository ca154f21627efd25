import type { Root } from 'mdast';
import type { PrintedDate } from '../lib/printed-date.ts';

/** A picture of a draft; the body names it `picture:0`, `picture:1`, … */
export interface DraftPicture {
  /** Where it may be found, the best first: addresses as the page writes them, or the name of a file. */
  readonly places: readonly string[];
  /** As the page gives it; may be empty. */
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
}

/** A link to another article. */
export interface DraftRelated {
  readonly title: string;
  /** Absolute; absent where the source has nothing but the title. */
  readonly url?: string;
}

/** Why something of the page is not in the article. */
export type DropReason =
  | 'hidden'
  | 'share'
  | 'advert'
  | 'tools'
  | 'comments'
  | 'related'
  | 'doubled'
  | 'profile'
  | 'program'
  | 'icon';

/** A part of the page that was left out. */
export interface Dropped {
  readonly reason: DropReason;
  /** Its words as one line. */
  readonly text: string;
}

/** What an editor should know of an article that was read. */
export type Note =
  | { readonly kind: 'damaged' | 'readable' | 'short' | 'no-alias-query' | 'no-alias' }
  | {
      readonly kind:
        | 'repeated'
        | 'outside'
        | 'lacking'
        | 'weekday'
        | 'date-differs'
        | 'no-year'
        | 'unknown-section'
        | 'lost-link'
        | 'lost-embed'
        | 'lost-picture'
        | 'bad-picture'
        | 'invented-alt'
        | 'lost-related';
      readonly text: string;
    };

/** An article as it was read from its source, before it is known where it will stand. */
export interface Draft {
  /** Its source as people call it: a path below the folder that was given, with `#7` for a line. */
  readonly source: string;
  readonly title: string;
  readonly kicker?: string;
  readonly summary?: string;
  readonly date?: PrintedDate;
  readonly updated?: PrintedDate;
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  /** Names of sections that the source says it belongs to, the nearest first. */
  readonly sections: readonly string[];
  readonly from?: { readonly name: string; readonly url?: string };
  /** Where it stood before: an absolute address. */
  readonly legacy?: string;
  readonly body: Root;
  readonly pictures: readonly DraftPicture[];
  /** The picture at the head of the page, outside the body. */
  readonly lead?: number;
  readonly related: readonly DraftRelated[];
  /** Every word of the source that the article should have. */
  readonly words: readonly string[];
  readonly dropped: readonly Dropped[];
  readonly notes: readonly Note[];
}
