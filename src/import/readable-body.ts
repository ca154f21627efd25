import { Readability } from '@mozilla/readability';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { parseHTML } from 'linkedom';
import { parseHtml } from './parse-html.ts';

/** Letters from which a text counts as an article. */
const shortest = 200;

/**
 * The part of a page that reads like an article, for pages that no selector of the profile fits. The page goes through our own
 * parser first, so that the library gets a well-formed one.
 */
export function readableBody(page: Root): Root | undefined {
  const { document } = parseHTML(toHtml(page, { allowDangerousHtml: false }));
  const found = new Readability(document as unknown as Document, {
    charThreshold: shortest,
    keepClasses: true,
    maxElemsToParse: 60_000,
  });
  try {
    const content = found.parse()?.content;
    return content ? parseHtml(content) : undefined;
  } catch {
    // It throws on pages without a body, and on those with too many elements.
    return undefined;
  }
}
