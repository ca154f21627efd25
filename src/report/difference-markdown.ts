import { escapeHtml } from '../lib/html.ts';
import type { Difference, FileChange, ParagraphChange, WordChange } from '../model/difference.ts';
import type { Strings } from '../strings/strings.ts';
import { printable } from './code-frame.ts';
import { groupNames, groupsOf, isEveryPage, tally } from './difference-groups.ts';

type Words = Strings['difference'];

/** Pages of one kind that are named. */
const most = 30;
/** Bytes: GitHub takes a summary of 1 MiB, and no reader of one. */
const largest = 900_000;

/**
 * Words of the content within HTML: nothing of them is markup, of whatever kind, and an `@` calls nobody. Everything is on one
 * line, so that no part of it can begin a block of Markdown.
 */
const safe = (text: string): string =>
  escapeHtml(printable(text.replace(/\s+/g, ' '))).replaceAll('@', '<span>@</span>');

const quoted = (text: string | undefined, words: Words): string =>
  text === undefined ? `<i>${words.none}</i>` : `“${safe(text)}”`;

function wordMarks(changes: readonly WordChange[]): string {
  const pieces = changes.map(({ change, text }) => {
    const end = /\s$/.test(text) ? ' ' : '';
    const shown = safe(text.trimEnd());
    return (
      (change === 'same' ? shown : change === 'added' ? `<ins>${shown}</ins>` : `<del>${shown}</del>`) + end
    );
  });
  return pieces.join('');
}

function paragraph(change: ParagraphChange, words: Words): string {
  switch (change.change) {
    case 'same':
      return `<p><i>${words.kept(change.count)}</i></p>`;
    case 'added':
      return `<p>➕ <ins>${safe(change.text)}</ins></p>`;
    case 'removed':
      return `<p>➖ <del>${safe(change.text)}</del></p>`;
    default:
      return `<p>✏️ ${wordMarks(change.words)}</p>`;
  }
}

function fileDetails(file: FileChange, words: Words): string {
  const from = file.oldFile === undefined ? '' : `<code>${safe(file.oldFile)}</code> → `;
  const head = `<summary><b>${safe(file.title || file.file)}</b> (${words.change[file.change]}) ${from}<code>${safe(file.file)}</code></summary>`;
  // A new article is its words; one that is gone is told by its name.
  const named =
    file.change === 'removed'
      ? []
      : file.fields.filter(({ name }) => name !== 'title' || file.change !== 'added');
  const fields = named.map(({ name, before, after, words: changes }) =>
    file.change === 'added' || changes
      ? `<li><code>${safe(name)}</code>: ${changes ? wordMarks(changes) : quoted(after, words)}</li>`
      : `<li><code>${safe(name)}</code>: ${quoted(before, words)} → ${quoted(after, words)}</li>`,
  );
  const list = fields.length > 0 ? `<ul>${fields.join('')}</ul>` : '';
  const isSame = file.paragraphs.every(({ change }) => change === 'same');
  const text = isSame
    ? `<p><i>${words.noWords}</i></p>`
    : file.paragraphs.map((each) => paragraph(each, words)).join('\n');
  return `<details>${head}\n${list}${file.change === 'removed' ? '' : text}\n</details>\n`;
}

/** What a change will do, as Markdown for a pull request: every word of the content in it is text and nothing else. */
export function differenceMarkdown(difference: Difference, all: Strings): string {
  const { difference: words, report } = all;
  const { base, files, errors } = difference;
  const title = words.title(safe(base.ref || words.lastCommit), base.commit.slice(0, 8));
  const parts = [`<h2>${title}</h2>\n`];
  if (errors > 0) parts.push(`<p>❌ ${words.errors(errors)}</p>\n`);
  else if (difference.pages?.length === 0 && files.length === 0) parts.push(`<p>${words.nothing}</p>\n`);
  if (isEveryPage(difference)) parts.push(`<p>${words.everyPage(difference.pageCount)}</p>\n`);
  const groups = groupsOf(difference);
  for (const name of groupNames) {
    const kinds = groups.get(name);
    if (kinds === undefined) continue;
    const items = kinds.map(({ maker, pages }) => {
      const lines = pages.slice(0, most).map(({ change, url, to }) => {
        const lead = to === undefined ? '' : ` ${words.leadsTo} <code>${safe(to)}</code>`;
        return `<li>${words.change[change]}: <code>${safe(url)}</code>${lead}</li>`;
      });
      if (pages.length > most) lines.push(`<li>${words.more(pages.length - most)}</li>`);
      const head = `${report.makers[maker]}: ${words.counts(...tally(pages))}`;
      return `<li><details><summary>${head}</summary><ul>${lines.join('')}</ul></details></li>`;
    });
    parts.push(`<h3>${words.sections[name]}</h3>\n<ul>${items.join('\n')}</ul>\n`);
  }
  if (files.length > 0) parts.push(`<h3>${words.sections.words}</h3>\n`);
  let size = Buffer.byteLength(parts.join('\n'));
  for (const [at, file] of files.entries()) {
    const details = fileDetails(file, words);
    size += Buffer.byteLength(details) + 1;
    if (size > largest) {
      parts.push(`<p>${words.untold(files.length - at)}</p>\n`);
      break;
    }
    parts.push(details);
  }
  return parts.join('\n');
}
