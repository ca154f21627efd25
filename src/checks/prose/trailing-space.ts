import type { Edit, ProseCheck } from '../prose-check.ts';

/** Spaces at the end of a line. Two of them before a further line of a paragraph are a line break, and stay. */
export const trailingSpace: ProseCheck = {
  rule: 'trailing-space',
  severity: 'warning',
  *look({ source, body, code, leaves }, words) {
    const edits: Edit[] = [];
    for (const { 0: spaces, index: start } of source.text.matchAll(/[ \t]+$/gm)) {
      const end = start + spaces.length;
      if (start >= body && code.has(source.place(start).line)) continue;
      const next = source.text.slice(end + 1, source.text.indexOf('\n', end + 1) >>> 0);
      const isBreak =
        start >= body && spaces.endsWith('  ') && /\S/.test(next) && /\S/.test(source.text.charAt(start - 1));
      if (isBreak) continue;
      // Within a value of several lines white space is the YAML's business.
      if (leaves.some((leaf) => leaf.start < start && end < leaf.end)) continue;
      edits.push({ start, end, text: '' });
    }
    const [first] = edits;
    if (first) yield { start: first.start, end: first.end, say: words.trailingSpace(edits.length), edits };
  },
};
