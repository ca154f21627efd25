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
  pictureOffers: ({ caption, credit }) => [
    `The picture file says ${[
      ...(caption === undefined ? [] : [`“${caption}” as its caption`]),
      ...(credit === undefined ? [] : [`“${credit}” as its maker`]),
    ].join(' and ')}; the article does not.`,
    'If that is right, copy it into caption and credit of image; in the body: ![description](/images/a.jpg "Caption | Photo: Name")',
  ],
  brokenLink: (target, near) => [
    `The link “${target}” leads nowhere.`,
    near === undefined ? 'Correct the address, or keep the words without a link.' : `Did you mean: /${near}/`,
  ],
  externalLink: {
    moved: (link, to) => [
      `The page “${link}” has moved for good.`,
      `Put its new address in place of the old: ${to}`,
    ],
    home: (link) => [
      `The link “${link}” leads to the front page of its site only; what it meant is probably gone.`,
      'Find where it stands now, or keep the words without a link.',
    ],
    failed: (link, status) => [
      `The link “${link}” cannot be opened: its server answers ${status}.`,
      status === 404 || status === 410
        ? 'The page is gone: find another address, or keep the words without a link.'
        : 'Try it in a browser; if it fails there too, find another address or drop the link.',
    ],
    name: (link) => [
      `The link “${link}” has a domain that does not exist.`,
      'Look at how the domain is spelt, or keep the words without a link.',
    ],
    late: (link) => [
      `The link “${link}” did not answer in time.`,
      'Try it in a browser; if it fails there too, find another address.',
    ],
    certificate: (link) => [
      `The link “${link}” has no valid certificate; browsers will warn readers.`,
      'Find another address of the page, or keep the words without a link.',
    ],
    refused: (link) => [
      `The server of the link “${link}” refuses connections.`,
      'Try again later; if it stays so, find another address or drop the link.',
    ],
    loop: (link) => [
      `The link “${link}” is redirected in circles and reaches no page.`,
      'Find the right address of the page, or keep the words without a link.',
    ],
    broken: (link) => [
      `The link “${link}” breaks off while it is opened.`,
      'Try it in a browser; if it fails there too, find another address or drop the link.',
    ],
    private: (link) => [
      `The link “${link}” leads into a private network or to an odd port; readers cannot open it, and it was not tried.`,
      'Put a public address in its place, or keep the words without a link.',
    ],
    unasked: (count) =>
      `${count} links to other sites could not be tried, for the network of this machine is at fault; run the check again when it is there.`,
  },
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
