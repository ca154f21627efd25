import { nearest } from '../../lib/nearest.ts';
import type { Place } from '../../lib/source-text.ts';
import { contentPath } from '../../model/ids.ts';
import type { ArchiveCheck } from './archive-check.ts';

/** Anchors that pages have beside those of their headings. */
const ours = /^#(?:chu-thich-\d+|noi-dung)/;

/** A link leads to a part of a page that the page does not have. */
export const brokenAnchor: ArchiveCheck = {
  rule: 'broken-anchor',
  severity: 'warning',
  *look({ store, words }) {
    const sql = `SELECT source.path, trace.form, trace.place, target.anchors FROM prose_trace AS trace
      JOIN prose AS source ON source.id = trace.prose JOIN prose AS target ON target.path = trace.name
      WHERE trace.kind = 'jump' ORDER BY source.path`;
    for (const { path, form, place, anchors } of store.all(sql)) {
      const fragment = String(form);
      const known = JSON.parse(String(anchors)) as string[];
      if (known.includes(fragment) || ours.test(fragment)) continue;
      const [message, hint] = words.brokenAnchor(fragment, nearest(fragment, known));
      const where = { file: contentPath(String(path)), place: JSON.parse(String(place)) as Place };
      yield { rule: 'broken-anchor', severity: 'warning', ...where, message, hint, fixable: false };
    }
  },
};
