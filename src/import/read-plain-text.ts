import type { RootContent } from 'mdast';
import { type PrintedDate, printedDate } from '../lib/printed-date.ts';
import { isButtonLine, isEndTitle, isListTitle, isRelatedTitle } from './block-titles.ts';
import { bodyOfBlocks, paragraphOf } from './body-nodes.ts';
import { captionWords } from './caption-words.ts';
import { cleanLine, cleanText, comparable } from './clean-text.ts';
import type { Draft, DraftPicture, DraftRelated, Dropped, Note } from './draft.ts';
import { wordsOf } from './fidelity.ts';
import { dropSecondSummary, liftEnd, longestSummary, repeatedParagraphs } from './lift-lines.ts';
import { without } from './read-page.ts';

/** A line that is the name of a picture's file, with its address or folder or without. */
const pictureLine = /^(?:https?:\/\/)?[^"<>|?*]{1,200}\.(?:jpe?g|png|gif|webp|avif)$/i;
const addressLine = /^https?:\/\/\S+$/i;
/** Letters of a caption; what is longer is a paragraph. */
const longestCaption = 400;
const longestDate = 90;

/** Text saved from a page. */
export interface SavedText {
  readonly source: string;
  readonly text: string;
  readonly legacy?: string;
  readonly damaged?: boolean;
}

const isPicture = (line: string): boolean => pictureLine.test(line) && !/[.!?…] /.test(line);

/** A line that is nothing but a date, or a date and what stands beside it. */
function dateIn(line: string): PrintedDate | undefined {
  const date = line.length <= longestDate ? printedDate(line) : undefined;
  return date?.rest === '' ? date : undefined;
}

/** The links below a title: each headline stands twice, for its picture and for itself, and its summary may follow. */
function relatedIn(lines: readonly string[]): DraftRelated[] {
  const plain = lines.filter((line) => !isPicture(line) && dateIn(line) === undefined && !isButtonLine(line));
  const twice = plain.filter((line, at) => comparable(line) === comparable(plain[at + 1] ?? ''));
  // Where nothing stands twice, each line is a headline.
  const titles = twice.length > 0 ? twice : plain;
  const seen = new Set<string>();
  return titles.flatMap((title) => {
    const key = comparable(title);
    if (key === '' || seen.has(key)) return [];
    seen.add(key);
    return [{ title }];
  });
}

/** A line that goes on with the article: a sentence, and not a short one. */
const isProse = (line: string): boolean => line.length >= 80 && /[.!?…”"]$/u.test(line);

/** The lines of a text in its parts: what belongs to the article, blocks of links below titles, lists that every page has. */
function partsOf(lines: readonly string[]) {
  const text: string[] = [];
  const blocks: string[][] = [];
  const lists: string[][] = [];
  let block: string[] | undefined;
  const twice = (at: number): boolean => comparable(lines[at] ?? '') === comparable(lines[at + 1] ?? '-');
  for (const [at, line] of lines.entries()) {
    if (isEndTitle(line) && at > 2) return { text, blocks, lists, rest: lines.slice(at) };
    const list = isListTitle(line);
    if ((isRelatedTitle(line) || list) && at > 0) {
      block = [];
      (list ? lists : blocks).push(block);
      continue;
    }
    // A block within the text ends where neither a headline nor the summary below it follows.
    const summary = twice(at - 2) || (twice(at - 3) && isPicture(lines[at - 1] ?? ''));
    const known = block?.some(
      (_, index) => comparable(block?.[index] ?? '') === comparable(block?.[index + 1] ?? '-'),
    );
    if (block && known && !summary && !twice(at) && !twice(at - 1) && isProse(line)) block = undefined;
    (block ?? text).push(line);
  }
  return { text, blocks, lists, rest: [] };
}

/** Reads a page that was saved as text: headline first, pictures as the names of their files with the caption below. */
export function readPlainText(saved: SavedText): Draft | 'no-title' | 'no-body' {
  const all = cleanText(saved.text)
    .split(/\r\n?|\n|\u2028|\u2029/)
    .map(cleanLine)
    .filter((line) => line !== '');
  const notes: Note[] = saved.damaged ? [{ kind: 'damaged' }] : [];
  const dropped: Dropped[] = [];
  let legacy = saved.legacy;
  if (addressLine.test(all[0] ?? '')) legacy ??= all.shift();
  if (addressLine.test(all.at(-1) ?? '') && !isPicture(all.at(-1) ?? '')) legacy ??= all.pop();
  const { text, blocks, lists, rest } = partsOf(all);
  if (rest.length > 0) dropped.push({ reason: 'comments', text: rest.join(' ') });
  for (const block of [...blocks, ...lists]) dropped.push({ reason: 'related', text: block.join(' ') });
  const [title, ...below] = text;
  if (title === undefined || title.length > 300) return 'no-title';

  const pictures: DraftPicture[] = [];
  const paragraphs: RootContent[] = [];
  let date: PrintedDate | undefined;
  let updated: PrintedDate | undefined;
  let summary: string | undefined;
  let inHead = true;
  for (let at = 0; at < below.length; at++) {
    const line = below[at] ?? '';
    if (isButtonLine(line)) {
      dropped.push({ reason: 'share', text: line });
      continue;
    }
    // The headline again, from the title of the window or the picture's link.
    if (inHead && paragraphs.length === 0 && comparable(line) === comparable(title)) {
      dropped.push({ reason: 'doubled', text: line });
      continue;
    }
    const found = inHead ? dateIn(line) : undefined;
    if (found !== undefined) {
      if (!found.weekdayFits) notes.push({ kind: 'weekday', text: line });
      if (date !== undefined || (/cập nhật/i.test(line) && date !== undefined)) updated ??= found;
      else date = found;
      continue;
    }
    if (isPicture(line)) {
      // A paragraph between the headline and the first picture is the sapo.
      const [only] = paragraphs;
      if (pictures.length === 0 && paragraphs.length === 1 && only !== undefined && inHead) {
        const words = below.slice(0, at).findLast((before) => before.length > 60) ?? '';
        if (words.length <= longestSummary && words !== '') {
          summary = words;
          paragraphs.pop();
        }
      }
      inHead = false;
      const next = below[at + 1] ?? '';
      const caption = next !== '' && next.length <= longestCaption && !isPicture(next) ? next : '';
      if (caption !== '') at++;
      pictures.push({ places: [line], alt: '', ...captionWords(caption) });
      const url = `picture:${pictures.length - 1}`;
      paragraphs.push({ type: 'paragraph', children: [{ type: 'image', url, alt: '' }] });
      continue;
    }
    if (paragraphs.length > 0) inHead = false;
    paragraphs.push(paragraphOf(line));
  }
  const body = bodyOfBlocks(paragraphs);
  if (paragraphs.length === 0) return 'no-body';
  const words = wordsOf(
    [
      ...(summary === undefined ? [] : [summary]),
      ...pictures.flatMap(({ caption, credit }) => [caption, credit]),
      ...paragraphs.map((block) =>
        block.type === 'paragraph'
          ? block.children.map((child) => ('value' in child ? child.value : '')).join('')
          : '',
      ),
    ].join(' '),
  );
  const again = dropSecondSummary(body, summary);
  const end = liftEnd(body);
  if (again !== undefined) dropped.push({ reason: 'doubled', text: again });
  notes.push(...repeatedParagraphs(body));
  return {
    source: saved.source,
    title,
    ...(summary !== undefined && { summary }),
    ...(date && { date }),
    ...(updated && { updated }),
    authors: end.authors,
    topics: end.topics,
    sections: [],
    ...(end.from && { from: end.from }),
    ...(legacy !== undefined && { legacy }),
    body,
    pictures,
    related: blocks
      .flatMap(relatedIn)
      .filter(({ title: other }) => comparable(other) !== comparable(title))
      .slice(0, 12),
    words: [...wordsOf(title), ...without(words, [...end.lines, ...(again === undefined ? [] : [again])])],
    dropped,
    notes,
  };
}
