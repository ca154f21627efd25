import type { vi } from '../vi/checks.ts';

/** Faults between files: what is wrong, and what to type instead. */
export const en: typeof vi = {
  duplicateUrl: (url, other) => [
    `The address ${url} is taken by ${other}.`,
    'Rename this file, or remove the line from aliases.',
  ],
  unknownCategory: (id, near) => [
    `There is no category “${id}” in categories.yaml.`,
    near === undefined ? 'Add the category to categories.yaml.' : `Did you mean: category: ${near}`,
  ],
  unknownRelated: (id, near) => [
    `There is no article “${id}”.`,
    near === undefined ? 'Remove the line, or write a path such as 2024/07/name' : `Did you mean: ${near}`,
  ],
  missingImage: (path, near) => [
    `There is no picture “${path}”.`,
    near === undefined
      ? `Copy the picture into images/ and write: /images/${path.split(/[\\/]/).at(-1)}`
      : `Did you mean: /${near}`,
  ],
  brokenImage: {
    unreadable: (path) => [`The picture “${path}” is damaged.`, 'Copy it again from the original.'],
    'too-large': (path) => [`The picture “${path}” is too large.`, 'Shrink it below 50 million pixels.'],
    unsupported: (path) => [`The format of “${path}” cannot be used.`, 'Save it as .jpg, .png or .webp.'],
  },
  brokenLink: (target, near) => [
    `The link “${target}” leads nowhere.`,
    near === undefined ? 'Correct the address, or keep the words without a link.' : `Did you mean: /${near}/`,
  ],
  relatedHidden: (id) => [
    `The article “${id}” is not public, so it is not printed among the related ones.`,
    'Choose another one, or leave it until that one is published.',
  ],
  futureDate: (day) => [
    `The date ${day} lies ahead, yet the article is published at once.`,
    `To schedule it, add a line: publishAt: ${day}`,
  ],
  unusedDescription: {
    topic: [
      'This description is printed nowhere: no published article is about this topic.',
      'Write the topic as articles do, or remove the entry; leave it if an article is to come.',
    ],
    series: [
      'This description is printed nowhere: no published article belongs to this series.',
      'Write the series as articles do, or remove the entry; leave it if an article is to come.',
    ],
  },
  unknownAuthor: (name, slug, near) => [
    `The author “${name}” has no file in authors/; the name is printed as it stands here.`,
    near === undefined ? `Create authors/${slug}.md, or leave it.` : `Did you mean: ${near}`,
  ],
};
