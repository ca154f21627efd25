import type {
  ChangedPage,
  Difference,
  FileChange,
  ParagraphChange,
  WordChange,
} from '../model/difference.ts';
import type { Strings } from '../strings/strings.ts';
import { printable } from './code-frame.ts';
import { groupNames, groupsOf, isEveryPage, tally } from './difference-groups.ts';
import type { Paint } from './text.ts';

/** Pages of one list kind that are named; of articles and redirects more. */
const fewest = 6;
const most = 40;
/** Characters of a paragraph that came or went. */
const longest = 300;

const sign = { added: '+', changed: '~', removed: '-', renamed: '→' } as const;
const short = (text: string): string =>
  printable(text.replace(/\s+/g, ' ')).slice(0, longest) + (text.length > longest ? ' …' : '');

function pageLine({ change, url, to }: ChangedPage, words: Strings['difference'], paint: Paint): string {
  const line = `    ${sign[change]} ${printable(url)}${to === undefined ? '' : ` ${words.leadsTo} ${printable(to)}`}`;
  return change === 'added' ? paint('green', line) : change === 'removed' ? paint('red', line) : line;
}

/** Words that came and went; of what stayed, what stands beside a change tells where it is. */
function wordLine(changes: readonly WordChange[], paint: Paint): string {
  const pieces = changes.map(({ change, text }, at) => {
    const shown = printable(text.replace(/\s+/g, ' '));
    const end = /\s$/.test(shown) ? ' ' : '';
    if (change === 'added') return paint('green', `{+${shown.trimEnd()}+}`) + end;
    if (change === 'removed') return paint('red', `[-${shown.trimEnd()}-]`) + end;
    if (shown.length <= 80) return shown;
    return `${at === 0 ? '' : shown.slice(0, 30)}… ${at === changes.length - 1 ? '' : shown.slice(-30)}`;
  });
  return pieces.join('');
}

function paragraphLines(change: ParagraphChange, words: Strings['difference'], paint: Paint): string {
  switch (change.change) {
    case 'same':
      return paint('faint', `      ${words.kept(change.count)}`);
    case 'added':
      return paint('green', `    + ${short(change.text)}`);
    case 'removed':
      return paint('red', `    - ${short(change.text)}`);
    default:
      return `    ~ ${wordLine(change.words, paint)}`;
  }
}

function fileLines(file: FileChange, words: Strings['difference'], paint: Paint): string[] {
  const from = file.oldFile === undefined ? '' : `${printable(file.oldFile)} → `;
  const head = `  ${sign[file.change]} ${paint('bold', printable(file.title || file.file))}  ${from}${printable(file.file)} (${words.change[file.change]})`;
  if (file.change === 'added' || file.change === 'removed') return [head];
  const fields = file.fields.map(({ name, before, after, words: changes }) =>
    changes
      ? `    ${name}: ${wordLine(changes, paint)}`
      : `    ${name}: ${before === undefined ? words.none : `“${short(before)}”`} → ${after === undefined ? words.none : `“${short(after)}”`}`,
  );
  const isSame = file.paragraphs.every(({ change }) => change === 'same');
  const paragraphs = isSame ? [] : file.paragraphs.map((each) => paragraphLines(each, words, paint));
  return [head, ...fields, ...paragraphs, ...(isSame ? [paint('faint', `      ${words.noWords}`)] : [])];
}

/** What a change will do, for a screen or a log. */
export function differenceText(difference: Difference, all: Strings, paint: Paint): string {
  const { difference: words, report } = all;
  const { base, files, errors } = difference;
  const lines = [paint('bold', words.title(base.ref || words.lastCommit, base.commit.slice(0, 8)))];
  if (errors > 0) lines.push('', paint('red', words.errors(errors)));
  else if (difference.pages?.length === 0 && files.length === 0) lines.push('', words.nothing);
  if (isEveryPage(difference)) lines.push('', words.everyPage(difference.pageCount));
  const groups = groupsOf(difference);
  for (const name of groupNames) {
    const kinds = groups.get(name);
    if (kinds === undefined) continue;
    lines.push('', paint('bold', words.sections[name]));
    for (const { maker, pages } of kinds) {
      const shown = pages.slice(0, name === 'own' || name === 'redirects' ? most : fewest);
      lines.push(`  ${report.makers[maker]}: ${words.counts(...tally(pages))}`);
      lines.push(...shown.map((page) => pageLine(page, words, paint)));
      if (shown.length < pages.length) lines.push(`    ${words.more(pages.length - shown.length)}`);
    }
  }
  if (files.length > 0) lines.push('', paint('bold', words.sections.words));
  for (const file of files) lines.push(...fileLines(file, words, paint));
  return `${lines.join('\n')}\n`;
}
