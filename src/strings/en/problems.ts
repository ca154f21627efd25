import type { vi } from '../vi/problems.ts';

/** Faults of content files: what is wrong, and what to type instead. */
export const en: typeof vi = {
  file: {
    symlink: ['This path is a symbolic link, which Kho Báo does not follow.', 'Copy the file itself here.'],
    tooLarge: (limit) => [`The file is larger than ${limit}.`, 'Split the article or shrink the picture.'],
    encoding: ['The file is not UTF-8.', 'Open it, choose “Save with encoding UTF-8” and save.'],
    unknown: [
      'Kho Báo has no use for this file.',
      'Articles go into articles/year/month/, pictures into images/.',
    ],
    articlePlace: [
      'The article is not in its place.',
      'Move it into articles/<year>/<month>/, such as articles/2024/07/name.md.',
    ],
    slug: (better) => [
      'A file name may hold only lower-case letters without marks, digits and dashes.',
      better === '' ? 'Rename the file, for instance: name.md' : `Rename the file to: ${better}.md`,
    ],
    slugReserved: (slug) => [
      `The name “${slug}” is an address of the site itself.`,
      'Choose another file name.',
    ],
    imageName: [
      'The picture’s file name holds a character that cannot be used.',
      'Use letters, digits, dashes and one of .jpg, .png, .webp, .avif.',
    ],
  },
  frontMatter: {
    missing: [
      'The file does not begin with front matter (“---”).',
      'Begin with a line “---”, the fields, and another line “---”.',
    ],
    unclosed: ['The front matter is not closed.', 'Add a line “---” after the last field.'],
    language: (word) => [`“${word}” stands after “---”.`, 'The first line may hold three dashes only: ---'],
    syntax: (detail) => [
      `The front matter is no valid YAML: ${detail}.`,
      'Put values with a colon in quotes: title: "A: B"',
    ],
    notMap: ['The front matter must consist of lines “name: value”.', 'For instance: title: First harvest'],
    alias: ['The YAML signs & and * cannot be used here.', 'Write the value out, in quotes.'],
    tag: ['The YAML sign ! cannot be used here.', 'Put the value in quotes.'],
    unknownKey: (key, near) => [
      `There is no field “${key}”.`,
      near === undefined ? 'Remove this line.' : `Did you mean: ${near}`,
    ],
    required: (name, example) => [`The field “${name}” is missing.`, `Add a line: ${name}: ${example}`],
    empty: (name, example) => [
      `The field “${name}” is empty.`,
      `Fill it in or remove the line; for instance: ${name}: ${example}`,
    ],
    notText: (name, example) => [`The field “${name}” must be a line of text.`, `Write: ${name}: ${example}`],
    notList: (name, example) => [
      `The field “${name}” must be a list.`,
      `Write one “- …” a line, or: ${name}: ${example}`,
    ],
    notFields: (name, example) => [
      `The field “${name}” must hold fields of its own.`,
      `Write: ${name}: ${example}`,
    ],
    tooLong: (name, limit) => [
      `The field “${name}” is longer than ${limit} characters.`,
      'Shorten it; details belong in the body.',
    ],
    date: (text) => [
      `“${text}” is no real date.`,
      'Write year-month-day, such as 2024-07-15 or 2024-07-15 08:05',
    ],
    boolean: (name) => [`The field “${name}” takes true or false only.`, `Write: ${name}: true`],
    url: (text) => [`“${text}” is no web address.`, 'Write it whole, beginning with https://'],
    slug: (text, better) => [
      `“${text}” cannot be part of an address.`,
      better === '' ? 'Use lower-case letters without marks, and dashes.' : `Write: ${better}`,
    ],
    oldAddress: (text) => [
      `“${text}” is no old address of this site.`,
      'Begin with /, without ? and #, such as /tin/1234.html',
    ],
    related: (text) => [
      `“${text}” is no path of an article.`,
      'Write 2024/07/name, or url and title of a page elsewhere.',
    ],
    lang: (text) => [`“${text}” is no language code.`, 'Write: lang: vi, or en, fr …'],
    duplicateItem: (text) => [`“${text}” stands in the list twice.`, 'Remove one line.'],
    folderDate: (folder, month) => [
      `The date is in ${month} but the file is in ${folder}.`,
      `Move the file into articles/${month}/, or correct the date.`,
    ],
    order: (dateName) => [`This is earlier than “${dateName}”.`, 'Look at both dates again.'],
  },
  body: {
    unsafeLink: (target) => [
      `The link “${target}” is not safe and is not printed.`,
      'Use https://, mailto: or a path of this site.',
    ],
    emptyAlt: [
      'The picture has no description.',
      'Say what is to be seen: ![People harvesting rice](/images/harvest.jpg)',
    ],
    fileNameAlt: [
      'The picture’s description is only its file name.',
      'Say what is to be seen, for those who cannot see it.',
    ],
    externalImage: [
      'Pictures must be in the archive’s images/ folder.',
      'Copy it into images/ and write: ![description](/images/name.jpg)',
    ],
    unclosed: (name) => [`The block “::: ${name}” is not closed.`, 'Add a line “:::” after it.'],
    unknownBlock: (name, near) => [
      `There is no block “${name}”.`,
      near === undefined
        ? 'The blocks are ::: trich-dan, ::: hop-tin, ::: ghi-chu'
        : `Did you mean: ::: ${near}`,
    ],
  },
  categories: {
    notList: [
      'This file must be a list of categories.',
      'Each one: - id: economy, then title and order on lines below.',
    ],
    order: ['The field “order” must be a whole number.', 'Write: order: 3'],
    reserved: (id) => [`The id “${id}” is an address of the site itself.`, 'Choose another id.'],
    twice: (id) => [`The id “${id}” is used by another category.`, 'Give each category an id of its own.'],
    depth: ['Categories have two levels only.', 'Move this one up to the second level.'],
    missing: [
      'There is no categories.yaml.',
      'Create it with at least one category: - id: news, title: News',
    ],
  },
};
