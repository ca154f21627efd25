import type { vi } from '../vi/difference.ts';

export const en: typeof vi = {
  title: (ref, commit) => `Changes since ${ref} (${commit})`,
  lastCommit: 'the last commit',
  noCommit: (folder) =>
    `“${folder}” is in no git repository, or in one without a commit: there is nothing to compare with. See: git init, git add, git commit.`,
  nothing: 'Nothing changes on the site. To compare with the main branch: khobao diff main',
  errors: (count) =>
    `The content has ${count} errors: no site will be built, and the pages that change can be told only when they are mended. See: khobao check`,
  everyPage: (pages) =>
    `Nearly every page is made again (${pages}): a template, a category or words that stand on every page have changed.`,
  sections: {
    own: 'Articles and pages',
    redirects: 'Old addresses',
    lists: 'Lists',
    feeds: 'Feeds and sitemaps',
    other: 'Other',
    words: 'Article by article',
  },
  change: { added: 'added', changed: 'changed', removed: 'removed', renamed: 'renamed' },
  counts: (added, changed, removed) =>
    [
      ...(added > 0 ? [`${added} added`] : []),
      ...(changed > 0 ? [`${changed} changed`] : []),
      ...(removed > 0 ? [`${removed} removed`] : []),
    ].join(', '),
  more: (count) => `… and ${count} more`,
  leadsTo: 'leads to',
  kept: (count) => `(${count} paragraphs as they were)`,
  noWords: 'The words of the article are as they were.',
  none: 'none',
  untold: (count) =>
    `${count} more changed files are not told here, as the report is too long; see them at home: khobao diff`,
};
