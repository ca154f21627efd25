import type { Strings } from '../strings.ts';

export const en: Strings['prose'] = {
  unicodeForm: (count) => [
    `${count} letters are typed in parts (NFD): they look the same but are not for a machine.`,
    'Run khobao check --fix, or set your keyboard to precomposed Unicode and type again.',
  ],
  mixedTones: (word, other, count) => [
    `The text places tones in both ways: “${word}” (${count} times) and “${other}”.`,
    'Keep to one in the whole text: the tone on the first vowel or on the second.',
  ],
  impossibleSyllable: (word, near) => [
    `“${word}” is not how a Vietnamese syllable is written.`,
    near === undefined ? 'Look at this word again.' : `Did you mean: ${near}`,
  ],
  lookAlike: {
    cyrillic: (letter, plain) => [
      `The letter “${letter}” is a Cyrillic one that only looks Latin.`,
      `Type the word again: ${plain}`,
    ],
    greek: (letter, plain) => [
      `The letter “${letter}” is a Greek one that only looks Latin.`,
      `Type the word again: ${plain}`,
    ],
  },
  repeatedWord: (word) => [`The word “${word}” stands twice.`, `Delete one “${word}”.`],
  doubledSpace: ['There is more than one space between two words.', 'Leave one space.'],
  trailingSpace: (count) => [
    `${count} lines end in spaces.`,
    'Delete the spaces at the ends of lines, or run khobao check --fix.',
  ],
  mixedQuotes: [
    'The text has straight quotation marks "…" beside curly ones “…”.',
    'Write all of them “…”, or run khobao check --fix.',
  ],
  straightQuotes: ['These quotation marks are straight "…".', 'Write “…”, or run khobao check --fix.'],
  invisibleSign: (code) => [
    `A sign that nobody sees (${code}) stands in the words.`,
    'Delete it, or run khobao check --fix; it comes along when text is copied from other pages.',
  ],
  spaceBefore: (mark) => [`There is a space before “${mark}”.`, `Write “${mark}” right behind the word.`],
  noSpaceBehind: (mark) => [`There is no space behind “${mark}”.`, `Put a space behind “${mark}”.`],
  spaceInside: (mark) => [
    `There is a space inside “${mark}”.`,
    'Write the words right beside the opening and the closing mark.',
  ],
  notClosed: (open, close) => [`${open} is nowhere closed by ${close}.`, `Put ${close} where it ends.`],
  notOpened: (open, close) => [
    `${close} is nowhere opened by ${open}.`,
    `Put ${open} where it begins, or delete ${close}.`,
  ],
  repeatedParagraph: (line) => [
    `This paragraph nearly repeats that of line ${line}.`,
    'Delete one of the two.',
  ],
  summaryIsTitle: ['The summary only says the title again.', 'Write another one, or delete summary.'],
  summaryIsFirst: [
    'The first paragraph repeats the summary word for word.',
    'Delete this paragraph: the summary is printed above the text.',
  ],
  leftover: {
    note: (text) => [`“${text}” is a note that was left behind.`, 'Finish the text, or delete the note.'],
    html: (text) => [
      `The tag “${text}” would be printed as it stands.`,
      'Delete HTML tags; bold is **…**, a new paragraph is a blank line.',
    ],
    entity: (text) => [`“${text}” is left over from HTML.`, 'Type the sign or letter itself.'],
    mojibake: (text) => [
      `“${text}” is text broken by a wrong encoding.`,
      'Copy this passage from the original again and save as UTF-8.',
    ],
    share: (text) => [`“${text}” is a button of the old page, not a part of the text.`, 'Delete this line.'],
    block: (text) => [
      `“${text}” is the name of a block of the old page.`,
      'Put the articles below it into related and delete this line.',
    ],
  },
  capitals: [
    'This line is in capitals from end to end.',
    'Write capitals for the first letter and names only.',
  ],
  stopInTitle: ['The title ends in a full stop.', 'Delete the full stop.'],
  headingJump: (last, level) => [
    `This heading has level ${level}, right behind one of level ${last}.`,
    `Write ${'#'.repeat(last + 1)} in place of ${'#'.repeat(level)}.`,
  ],
  headingFirst: (level, lowest) => [
    `The first heading has level ${level}, before any of level ${lowest}.`,
    `Write ${'#'.repeat(lowest)} in place of ${'#'.repeat(level)}.`,
  ],
  emptyHeading: ['This heading has no words.', 'Write the heading behind the #, or delete the line.'],
  emptyBody: [
    'The article has no text yet.',
    'Write it below the second line “---”; while it is not finished, add: draft: true',
  ],
  emptyList: (name) => [`The list “${name}” has nothing in it.`, 'Delete this line.'],
  illustration: [
    'The caption “illustration” does not say whose picture it is.',
    'Name the source: credit: "Photo: …", in the body “Caption | Photo: …”.',
  ],
  altSaysNothing: (alt) => [
    `The description “${alt}” does not say what the picture shows.`,
    'Write what can be seen, for example: Farmers cutting rice.',
  ],
  altTooLong: [
    'The description has more than 250 characters.',
    'Write one sentence; the rest belongs in the caption.',
  ],
  sourceLine: (name, hasSource) => [
    'The source stands as the last line.',
    hasSource
      ? 'Delete this line: the field source names it.'
      : `Delete this line and put into the front matter: source: { name: ${name}, url: https://… }`,
  ],
  sourceAddress: (name) => [
    `The source “${name}” has no address.`,
    'Add url: https://… to source, so that readers find the original.',
  ],
  documentNumber: (written, mended) => [
    `The document number “${written}” has no known form.`,
    `Did you mean: ${mended}; right forms: number/year/kind-issuer, number/kind-issuer.`,
  ],
  impossibleDate: (text) => [`There is no day ${text}.`, 'Look at the day and the month again.'],
  impossibleHour: (text) => [`There is no hour ${text}.`, 'Look at the hour and the minute again.'],
  noLinkText: ['The link has no words to press.', 'Write words in the brackets: [words](address)'],
  badMail: (address) => [`“${address}” is no e-mail address.`, 'Write: [words](mailto:desk@paper.example)'],
  otherMail: (shown, address) => [
    `The words say “${shown}” but mail would go to “${address}”.`,
    'Make the two the same.',
  ],
  ownSite: (path) => ['A link to this site needs no domain.', `Write: ${path}`],
  badHost: (target) => [
    `“${target}” has no full domain.`,
    'Write the whole address: https://example.com/page',
  ],
  otherHost: (shown, host) => [
    `The words say “${shown}” but the link leads to “${host}”.`,
    'Change the words or the address.',
  ],
  selfLink: ['This link leads to this very article.', 'Take the link out, or lead to another article.'],
  brokenAnchor: (fragment, near) => [
    `That page has no part “${fragment}”.`,
    near === undefined ? 'Delete everything from # on.' : `Did you mean: ${near}`,
  ],
  nearDuplicate: (id, percent) => [
    `This article is ${percent}% like “${id}”.`,
    'Delete one of them; put the address of the deleted one into aliases of the other.',
  ],
  topicCase: (written, usual, count) => [
    `The topic “${written}” is written “${usual}” in ${count} other articles.`,
    `Write: ${usual}`,
  ],
};
