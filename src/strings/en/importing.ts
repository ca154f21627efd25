import type { vi } from '../vi/importing.ts';

/** What `khobao import` says of the pages that it reads. */
export const en: typeof vi = {
  states: {
    new: 'new',
    renewed: 'made again',
    same: 'there already',
    kept: 'left as it is',
    gone: 'removed',
    twin: 'the same as another',
    incomplete: 'incomplete',
    failed: 'not readable',
  },
  about: {
    kept: 'edited since it was imported; not overwritten.',
    gone: 'imported before and removed from the archive since; not imported again. To import it again, delete import.ndjson in the state folder.',
    twin: (other) => `the same article as “${other}”.`,
  },
  faults: {
    'too-large': 'The file is too large.',
    'too-deep': 'The page is nested too deeply or too large to be one of a newspaper.',
    'no-title': 'No headline was found; say where it stands with --profile.',
    'no-body': 'No text was found; say where it stands with --profile.',
    'no-json': 'This line is no JSON object.',
    'no-file': 'The list has this address, but no file for it.',
    'not-valid': 'The article was read but is not as the archive takes it, so it was not written:',
  },
  missing: {
    date: 'the date is not known; add --date 2024-07-15, or --date 2024 when only the year is missing',
    category: 'the category is not known; add --category and an id of categories.yaml',
  },
  score: (percent, words, pictures) =>
    `${percent}% of ${words} words${pictures === 0 ? '' : `, ${pictures} pictures`}`,
  lost: (count, words) => `${count} words lost: ${words}`,
  gained: (count, words) => `${count} words gained: ${words}`,
  note: 'note',
  notes: {
    damaged: () => 'the file has damaged characters; look for “\ufffd” in the article.',
    readable: () =>
      'no profile fits this page, so its text was guessed; compare it with the page, or use --profile.',
    short: () => 'the text is very short; compare it with the page.',
    'no-alias-query': () => 'the old address has a “?” and cannot be kept in aliases.',
    'no-alias': () => 'the old address cannot be kept in aliases.',
    repeated: (text) => `this paragraph repeats the one before it: “${text}”`,
    lacking: (text) =>
      `the page tells machines words that the article has not; compare it with the page: “${text}”`,
    outside: (text) =>
      `words between the headline and the text belong to no known part and were left out: “${text}”`,
    weekday: (text) => `the day of the week is not that of the date: “${text}”`,
    'date-differs': (text) => `the date on the page is not the one that it tells machines: “${text}”`,
    'no-year': (text) => `the page says ${text} and no year.`,
    'unknown-section': (text) => `no category is called “${text}” in categories.yaml.`,
    'lost-link': (text) => `link left out, its words kept: ${text}`,
    'lost-embed': (text) => `embedded frame left out: ${text}`,
    'lost-picture': (text) => `there is no file of the picture “${text}”; its caption is kept in italics.`,
    'bad-picture': (text) =>
      `the picture “${text}” is damaged or cannot be used; its caption is kept in italics.`,
    'invented-alt': (text) => `the picture “${text}” has no description; write one in the article.`,
    'lost-related': (text) => `the related article “${text}” was not found.`,
  },
  dropped: (reason, count, text) => `left out ${reason} (${count} words): “${text}”`,
  reasons: {
    hidden: 'hidden parts',
    share: 'share buttons',
    advert: 'advertisements',
    tools: 'tools',
    comments: 'comments',
    related: 'links to other articles',
    doubled: 'what is printed twice',
    profile: 'what the profile names',
    program: 'buttons and programs',
    icon: 'icons',
  },
  inventedAlt: (title) => `Picture in the article “${title}”`,
  looked: (count) => `Looking at the sources: ${count}`,
  summary: (counts) => (counts.length === 0 ? 'There is nothing to import.' : `Done: ${counts.join(', ')}.`),
  count: (count, state) => `${count} ${state}`,
  dryRun: 'This was a trial: nothing was written.',
  refusals: {
    noSources: 'import needs a file, a folder or a list, as in: khobao import old-pages/ --category news',
    lostSource: (path) => `There is no file or folder “${path}”.`,
    unknownCategory: (id, near) =>
      `There is no category “${id}” in categories.yaml${near === undefined ? '.' : `; did you mean: --category ${near}`}`,
    badDate: (text) =>
      `The value “${text}” of --date is no date; write it like 2024-07-15, “16:51 28/03/2022”, or the year alone: 2022`,
    noProfile: (path) => `The file “${path}” of --profile cannot be read; it must be JSON.`,
    profileField: (name, near) =>
      `The profile has a part “${name}” that Kho Báo does not know${near === undefined ? '.' : `; did you mean: ${near}`}`,
    profileList: (name) =>
      `The part “${name}” of the profile must be a list of CSS selectors, as in: ["h1.title"]`,
    profileSelector: (name, selector) =>
      `The part “${name}” of the profile has a CSS selector that is not understood: “${selector}”`,
    profileMap: (name) =>
      `The part “${name}” of the profile has the wrong form; as in: "categories": {"Business": "economy"}, "base": "https://old.example/"`,
  },
};
