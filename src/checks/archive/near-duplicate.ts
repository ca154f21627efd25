import { articleId, type ContentPath, contentPath } from '../../model/ids.ts';
import { fileStart } from '../check.ts';
import type { ArchiveCheck } from './archive-check.ts';

/** Share of runs of words from which two articles are one that was changed a little. */
const alike = 0.8;
/** Articles that share one band: more are filled-in forms (prices of the day, results), and are not compared. */
const crowd = 50;

/** An article that an earlier one of the archive already is, but for little. Earlier is by path, which is by month. */
export const nearDuplicate: ArchiveCheck = {
  rule: 'near-duplicate',
  severity: 'warning',
  *look({ store, words, likeness }) {
    const sql = `SELECT one.path AS one, other.path AS other FROM prose_band AS a
      JOIN (SELECT band FROM prose_band GROUP BY band HAVING COUNT(*) BETWEEN 2 AND ${crowd}) USING (band)
      JOIN prose_band AS b USING (band) JOIN prose AS one ON one.id = a.prose JOIN prose AS other ON other.id = b.prose
      WHERE one.path < other.path GROUP BY one.path, other.path ORDER BY other.path, one.path`;
    const told = new Set<ContentPath>();
    for (const row of store.all(sql)) {
      const [one, other] = [contentPath(String(row.one)), contentPath(String(row.other))];
      if (told.has(other)) continue;
      const share = likeness(one, other);
      if (share < alike) continue;
      told.add(other);
      const [message, hint] = words.nearDuplicate(articleId(one), Math.round(share * 100));
      const { place } = fileStart;
      yield {
        rule: 'near-duplicate',
        severity: 'warning',
        file: other,
        place,
        message,
        hint,
        fixable: false,
      };
    }
  },
};
