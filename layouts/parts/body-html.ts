import { type SafeHtml, trusted } from '../../src/lib/html.ts';
import { must } from '../../src/lib/unreachable.ts';
import type { Body } from '../../src/model/catalogue.ts';

/** The HTML of a Markdown body, which the renderer has put into the view; it comes without raw HTML of the author. */
export const bodyHtml = (body: Body): SafeHtml => trusted(must(body.html, `HTML of ${body.source}`));
