import type { vi } from '../vi/problems.ts';
import { en as fields } from './fields.ts';

/** Faults of content files: what is wrong, and what to type instead. */
export const en: typeof vi = {
  file: {
    symlink: ['This path is a symbolic link, which Kho Báo does not follow.', 'Copy the file itself here.'],
    tooLarge: (limit) => [`The file is larger than ${limit}.`, 'Split the article or shrink the picture.'],
    encoding: ['The file is not UTF-8.', 'Open it, choose “Save with encoding UTF-8” and save.'],
    longLine: (limit) => [
      `A line is longer than ${limit} characters.`,
      'Break it into paragraphs, with an empty line between them.',
    ],
    twin: (other) => [
      `This name looks just like that of “${other}”; only the encoding of its marks differs.`,
      'Remove one of the two files, or rename it.',
    ],
    badName: [
      'The name holds characters that cannot be read.',
      'Rename it; use letters, digits and dashes only.',
    ],
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
    control: (code) => [
      `A hidden character (${code}) cannot be printed.`,
      'Remove the character at the marked place; such come along from Word or PDF.',
    ],
    syntax: [
      'This line of the front matter cannot be understood.',
      'Write “name: value”; put a value with unusual signs in quotes.',
    ],
    duplicateKey: (key) => [`The field “${key}” stands above already.`, 'Keep one line, remove the other.'],
    colon: (line) => ['A value with a colon must stand in quotes.', `Write: ${line}`],
    quote: (line) => ['The whole of this value must stand in quotes.', `Write: ${line}`],
    open: ['What opens here is never closed.', 'Add what closes it: ", \' or ] or }'],
    tab: ['This line is indented with a tab.', 'Remove the tab; indent with two spaces.'],
    indent: [
      'This line’s indentation does not fit the lines beside it.',
      'Let fields of one level begin in the same column.',
    ],
    noColon: [
      'This line is not of the form “name: value”.',
      'Add a colon and a space after the name, or join it to the line above.',
    ],
    notMap: ['The front matter must consist of lines “name: value”.', 'For instance: title: First harvest'],
    alias: ['The YAML signs & and * cannot be used here.', 'Write the value out, in quotes.'],
    tag: ['The YAML sign ! cannot be used here.', 'Put the value in quotes.'],
    unknownKey: (key, near) => [
      `There is no field “${key}”.`,
      near === undefined ? 'Remove this line.' : `Did you mean: ${near}`,
    ],
    required: (name, example, help) => [
      `The field “${name}” is missing: ${help}.`,
      `Add a line: ${name}: ${example}`,
    ],
    empty: (name, example, help) => [
      `The field “${name}” is empty: ${help}.`,
      `Fill it in or remove the line; for instance: ${name}: ${example}`,
    ],
    emptyItem: ['A member of the list is empty.', 'Fill it in, or remove the line.'],
    cut: (name, kept) => [
      `The # and all that follows is passed over; what is left is “${kept}”.`,
      `If the # belongs to the text, put all of it in quotes: ${name}: "…"`,
    ],
    email: (text) => [`“${text}” is no e-mail address.`, 'Write: email: name@news.example'],
    noAddress: (text) => [
      `No address can be made of “${text}”.`,
      'Use a name with at least one letter or digit.',
    ],
    notText: (name, example) => [`The field “${name}” must be a line of text.`, `Write: ${name}: ${example}`],
    notList: (name, example) => [
      `The field “${name}” must be a list.`,
      `Write one “- …” a line, or: ${name}: ${example}`,
    ],
    longList: (name, limit) => [
      `The field “${name}” has more than ${limit} members.`,
      'Remove those that matter least.',
    ],
    notFields: (name, example) => [
      `The field “${name}” must hold fields of its own.`,
      `Write: ${name}: ${example}`,
    ],
    tooLong: (name, limit) => [
      `The field “${name}” is longer than ${limit} characters.`,
      'Shorten it; details belong in the body.',
    ],
    date: (text, turned) =>
      turned === undefined
        ? [`“${text}” is no real date.`, 'Write year-month-day, such as 2024-07-15 or 2024-07-15 08:05']
        : [`“${text}” is not how dates are written here.`, `Write the year first: ${turned}`],
    oneOf: (name, found, choices) => [
      `The field “${name}” does not take “${found}”.`,
      `Write one of: ${choices.join(', ')}`,
    ],
    boolean: (name) => [`The field “${name}” takes true or false only.`, `Write: ${name}: true`],
    url: (text) => [`“${text}” is no web address.`, 'Write it whole, beginning with https://'],
    slug: (text, better) => [
      `“${text}” cannot be part of an address.`,
      better === '' ? 'Use lower-case letters without marks, and dashes.' : `Write: ${better}`,
    ],
    oldAddress: (text) => [
      `“${text}” is no old address of this site.`,
      'Begin with /, without ?, # and %, such as /tin/1234.html',
    ],
    related: (text) => [
      `“${text}” is no path of an article.`,
      'Write 2024/07/name, or url and title of a page elsewhere.',
    ],
    lang: (text) => [`“${text}” is no language code.`, 'Write: lang: vi, or en, fr …'],
    duplicateRelated: (id) => [
      `The article “${id}” is in the list already, or is this one.`,
      'Remove this line.',
    ],
    duplicateItem: (text) => [`“${text}” stands in the list twice.`, 'Remove one line.'],
    folderDate: (folder, month) => [
      `The date is in ${month} but the file is in ${folder}.`,
      `Move the file into articles/${month}/, or correct the date.`,
    ],
    order: (dateName) => [`This is earlier than “${dateName}”.`, 'Look at both dates again.'],
    ...fields,
  },
  body: {
    emptyLink: ['The link has no address.', 'Write it in the round brackets: [words](https://…)'],
    tooMany: (limit) => [
      `The text has more than ${limit} links and pictures.`,
      'Split the article; from here on nothing was checked.',
    ],
    unknownNote: (label) => [
      `There is no footnote “${label}”.`,
      `Write it at the end: [^${label}]: its words. To print plain brackets: \\[^${label}]`,
    ],
    unusedNote: (label) => [
      `The footnote “${label}” is not printed: nothing in the text points at it.`,
      `Put [^${label}] where it belongs, or remove it.`,
    ],
    doubleNote: (label) => [
      `There are two footnotes “${label}”; only the first is printed.`,
      'Give one of them another name, in both places.',
    ],
    stray: ['This line “:::” closes no block.', 'Remove it, or open a block above: ::: ghi-chu'],
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
  descriptions: {
    notList: [
      'This file must be a list of descriptions.',
      'Each: - topic: Coffee (or series: …), and below it description: "…"',
    ],
    oneName: ['A description is for one topic or one series.', 'Write topic or series, not both.'],
    twice: ['This list is described above already.', 'Remove one of the two.'],
  },
  synonyms: {
    notList: ['This file must be a list of groups of words.', 'Each group on a line: - [United Nations, UN]'],
    group: (most: number) => [
      `A group holds 2 to ${most} ways of saying one thing, in square brackets.`,
      'For example: - [United Nations, UN]',
    ],
    way: (most: number) => [
      `A way of saying it has letters, digits and spaces alone, at most ${most} characters.`,
      'Leave out quotation marks and other signs.',
    ],
    twice: (way: string) => [
      `“${way}” stands in a group above already.`,
      'Make one group of the two, or take it out of one.',
    ],
    many: (most: number) => [
      `A table of synonyms has at most ${most} groups.`,
      'Keep those that readers search for.',
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
