import type { Choices } from './quick/narrow.ts';
import type { Piece } from './quick/passage.ts';
import type { Order } from './quick/search.ts';

/** A question to the worker. The number tells questions apart: of an earlier one nothing more is heard. */
export interface Ask {
  readonly turn: number;
  readonly order: Order;
  /** Results to be shown. */
  readonly count: number;
  /** Whether the summary is to give way to the passage of the body that answers, where that tells more. */
  readonly passages: boolean;
  /** Whether the first answer that fills the count is enough. */
  readonly isBrief: boolean;
  /** Whether what can be filtered by is wanted too. */
  readonly choices: boolean;
}

/** A result, ready to be shown. */
export interface Result {
  /** From the site's root, without its base. */
  readonly url: string;
  readonly title: readonly Piece[];
  readonly excerpt: readonly Piece[];
  /** `2024-07-15`. */
  readonly date: string;
  readonly category: string;
  readonly image: string;
  readonly corrected: boolean;
}

/** What the worker says. */
export type Answer =
  | {
      readonly type: 'found';
      readonly turn: number;
      readonly results: readonly Result[];
      readonly total: number;
      /** Whether the words stand in what was found as they were asked for. */
      readonly isNear: boolean;
      /** What the words were read as, when that is not how they were typed. */
      readonly meant?: string;
      /** Other words for the same that were searched for too. */
      readonly also: readonly string[];
      /** The months that were searched. */
      readonly from: string;
      readonly to: string;
      /** Whether of the articles beside those the headlines and summaries were. */
      readonly isOfHeadlines: boolean;
      /** Whether all of the archive was. */
      readonly isWhole: boolean;
      /** Whether parts of the index were missing, as there is no network. */
      readonly isPartial: boolean;
    }
  | { readonly type: 'choices'; readonly turn: number; readonly choices: Choices }
  /** A passage of the body in the place of the summary. */
  | {
      readonly type: 'passage';
      readonly turn: number;
      readonly url: string;
      readonly excerpt: readonly Piece[];
    }
  | { readonly type: 'empty'; readonly turn: number }
  /** Where all that was loaded so far stands, for whoever keeps copies. */
  | { readonly type: 'loaded'; readonly urls: readonly string[] }
  | { readonly type: 'failed'; readonly turn: number; readonly reason: string };
