import type { ProseCheck } from '../prose-check.ts';

/** `source` without the address of the piece that is cited. */
export const sourceAddress: ProseCheck = {
  rule: 'source-address',
  severity: 'warning',
  *look({ leaves }, words) {
    const name = leaves.find((leaf) => leaf.name === 'source.name');
    if (name && !leaves.some((leaf) => leaf.name === 'source.url'))
      yield { start: name.start, end: name.end, say: words.sourceAddress(name.text) };
  },
};
