import type { ProseCheck } from '../prose-check.ts';

/** Below the front matter of an article or a page stands nothing. Of an author nothing need be said. */
export const emptyBody: ProseCheck = {
  rule: 'empty-body',
  severity: 'warning',
  *look({ file, source, body }, words) {
    if (file.startsWith('authors/') || source.text.slice(body).trim() !== '') return;
    const start = source.text.lastIndexOf('---', body);
    if (start > 0) yield { start, end: start + 3, say: words.emptyBody };
  },
};
