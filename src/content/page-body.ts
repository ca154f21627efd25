import type { Body, Resolution } from '../model/catalogue.ts';
import type { Frame } from '../model/frame.ts';
import type { KindName } from '../model/page.ts';
import { bodyHtml } from './body-html.ts';
import type { BodyWords } from './markdown-environment.ts';

/** What the bodies of all pages have in common; plain values, fit to be sent to another thread. */
export interface BodySettings {
  /** The content folder. */
  readonly content: string;
  readonly frame: Pick<Frame, 'origin' | 'base'>;
  /** The `sizes` of pictures in bodies. */
  readonly sizes: string;
  /** What a screen reader calls a table that scrolls. */
  readonly tableLabel: string;
  readonly words: BodyWords;
}

/** Renders the bodies of pages. */
export const pageBody =
  ({ content, frame, sizes, tableLabel, words }: BodySettings) =>
  (body: Body, resolution: Resolution, kind: KindName): string =>
    bodyHtml(content, body, {
      resolution,
      // Feed readers have no base to begin from.
      base: kind === 'feed' ? frame.origin + frame.base : frame.base,
      sizes,
      tableLabel,
      words,
    });
