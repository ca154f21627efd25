import type { Element, Root as Page } from 'hast';
import type { Root } from 'mdast';
import { bodyTree } from './body-tree.ts';
import { comparable } from './clean-text.ts';
import type { DraftPicture, Note } from './draft.ts';
import { type Content, elementsIn, made, textOf } from './element-text.ts';
import { wordsOf } from './fidelity.ts';
import { findEmbeds } from './find-embeds.ts';
import { FigureFinder } from './find-figures.ts';
import { findNotes } from './find-notes.ts';
import { markBlocks, type NamedBlocks } from './mark-blocks.ts';
import { splitBreaks } from './split-breaks.ts';
import { tidyInline } from './tidy-inline.ts';
import { dropAnchors, tidyLinks } from './tidy-links.ts';
import { tidyTables } from './tidy-tables.ts';

/** A body as blocks of Markdown. */
export interface ShapedBody {
  readonly tree: Root;
  readonly pictures: readonly DraftPicture[];
  /** Its words before it was shaped: what the blocks should hold. */
  readonly words: readonly string[];
  /** Headings of the body that say the article's title again. */
  readonly titles: readonly string[];
  readonly notes: readonly Note[];
}

/** What of a body the profile names. */
export interface ShapeNames extends NamedBlocks {
  readonly caption: ReadonlySet<Element>;
  readonly mark: ReadonlySet<Element>;
}

/** Makes blocks of Markdown of what is left of a page's body when all that is not of the article is gone. */
export function shapeBody(
  body: Page,
  names: ShapeNames,
  base: string | undefined,
  title: string,
): ShapedBody {
  const notes = [...findEmbeds(body), ...tidyLinks(body, base)];
  findNotes(body);
  dropAnchors(body);
  const whole = made('div', body.children as Content[]);
  const words = wordsOf(textOf(whole));
  const titles = [...elementsIn(whole)]
    .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
    .map(textOf)
    .filter((text) => comparable(text) === comparable(title));
  const figures = new FigureFinder(names.caption);
  figures.find(body);
  markBlocks(body, names);
  tidyTables(body);
  tidyInline(body, names.mark);
  splitBreaks(body);
  return { tree: bodyTree(body, title), pictures: figures.pictures, words, titles, notes };
}
