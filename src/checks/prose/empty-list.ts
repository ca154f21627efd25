import type { ProseCheck } from '../prose-check.ts';

/** A list of the front matter that was emptied (`related: []`) and left behind. */
export const emptyList: ProseCheck = {
  rule: 'empty-list',
  severity: 'warning',
  *look({ keys }, words) {
    for (const [name, { start, end, isEmptyList }] of keys)
      if (isEmptyList) yield { start, end, say: words.emptyList(name) };
  },
};
