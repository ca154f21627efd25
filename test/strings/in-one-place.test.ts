import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceFiles } from '../support/source-files.ts';
import { isVietnamese, unmarkedWords } from '../support/vietnamese-words.ts';

/** Files that may hold Vietnamese letters outside of comments, and why. */
const exceptions: Readonly<Record<string, string>> = {
  'src/site.ts': 'the settings: the newspaper’s own name and words',
  'src/lib/vietnamese.ts': 'the alphabet: marks, order, what stands in addresses',
  'src/pages/topics.ts': 'the alphabet: what letters are called in addresses',
  'src/search/text.ts': 'the alphabet: how search tells letters apart',
  'src/search/canon.ts': 'the alphabet: how search reads what is written in several ways',
  'src/search/keyboard.ts': 'the alphabet: what Telex and VNI make of letters',
  'scripts/search-eval/typed.ts': 'the alphabet: what keys are pressed for it',
  'src/import/block-titles.ts': 'what old newspapers print, to be known again: titles of blocks',
  'src/import/caption-words.ts': 'what old newspapers print, to be known again: words of captions',
  'src/import/find-figures.ts': 'what old newspapers print, to be known again: words of credits',
  'src/import/finish-body.ts': 'what old newspapers print, to be known again: names of files',
  'src/import/lift-lines.ts': 'what old newspapers print, to be known again: lines of sources',
  'src/lib/printed-date.ts': 'what newspapers print, to be known again: dates',
  'src/import/page-head.ts': 'what old newspapers print, to be known again: names of newspapers',
  'src/import/read-plain-text.ts': 'what old newspapers print, to be known again: words of dates',
  'src/checks/prose/document-number.ts': 'the language that the rule is about: short forms of documents',
  'src/checks/prose/impossible-date.ts': 'the language that the rule is about: words before dates',
  'src/checks/prose/impossible-syllable.ts': 'the language that the rule is about: letters and loan-words',
  'src/checks/prose/leftover.ts': 'the language that the rule is about: notes and buttons',
  'src/checks/prose/mixed-tones.ts': 'the language that the rule is about: tones on two vowels',
  'src/checks/prose/picture-words.ts': 'the language that the rule is about: captions that say nothing',
  'src/checks/prose/repeated-word.ts': 'the language that the rule is about: words never doubled',
  'src/checks/prose/source-line.ts': 'the language that the rule is about: words before a source',
  'src/lib/syllable.ts': 'the language: which syllables there are',
  'scripts/right-node.js': 'speaks before Node could read the strings, in both languages',
  'scripts/fonts/letters.ts': 'the alphabet: what the faces hold',
  'scripts/fonts/font-faces.ts': 'running text on which widths are measured',
  'scripts/corpus/corpus-categories.ts': 'content: the sections of a trial archive',
  'scripts/corpus/write-archive.ts': 'content: authors and pages of a trial archive',
  'scripts/bench/changes.ts': 'content: titles that a measured edit writes',
  'scripts/bench/hugo-site.ts': 'content: the pages of the site that Hugo builds',
};

const found = new Map(
  sourceFiles()
    .filter(({ path }) => !/^(?:test|src\/strings)\//.test(path))
    .map(({ path, code }) => [path, code.split('\n').filter(isVietnamese)] as const)
    .filter(([, lines]) => lines.length > 0),
);

test('no Vietnamese word stands in the code: each is among the strings', () => {
  const told = [...found].filter(([path]) => exceptions[path] === undefined);
  assert.deepEqual(
    told.map(([path, lines]) => `${path}: ${lines[0]?.trim()}`),
    [],
  );
});

test('every exception is needed', () => {
  const needless = Object.keys(exceptions).filter((path) => !found.has(path));
  assert.deepEqual(needless, []);
});

/** The commonest words of the Vietnamese strings that bear no mark; none is English. */
const common =
  'theo trang trong xem cho khi quan thay sau nhau xong ngay nay qua chia hai chung phan ra'.split(' ');

test('the English strings hold no Vietnamese word, with marks or without', () => {
  const lines = sourceFiles()
    .filter(({ path }) => path.startsWith('src/strings/en'))
    .flatMap(({ path, code }) =>
      code.split('\n').map((line) => ({ where: `${path}: ${line.trim()}`, line })),
    );
  const words = (line: string): string[] => line.toLowerCase().match(/\p{L}+/gu) ?? [];
  const told = lines.filter(
    ({ line }) => isVietnamese(line) || words(line).some((word) => common.includes(word)),
  );
  assert.deepEqual(
    told.map(({ where }) => where),
    [],
  );
  // And they are words of the Vietnamese ones, so that the built site is held against them too.
  const unmarked = unmarkedWords();
  assert.deepEqual(
    common.filter((word) => !unmarked.has(word)),
    [],
  );
});
