import { diffArrays } from 'diff';
import type { FieldChange, FileChange, ParagraphChange, WordChange } from '../model/difference.ts';
import { contentPath } from '../model/ids.ts';
import type { Prose } from '../model/prose.ts';
import type { Strings } from '../strings/strings.ts';
import { decodeText } from './decode.ts';
import { readProse } from './read-prose.ts';

/** Steps after which two texts count as having nothing in common: the search for the least change grows with its square. */
const mostSteps = 2_000;
/** Less than this share of its words in common, and a paragraph is another one. */
const alike = 0.4;
/** Characters of a field that is told as a whole. */
const short = 60;

type Words = Strings['problems'];

/** A file of content: its prose, and its text as paragraphs where it has no front matter that can be told from it. */
interface Text {
  readonly fields: ReadonlyMap<string, string>;
  readonly paragraphs: readonly string[];
  readonly title: string;
}

const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n[ \t]*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function fieldsOf({ leaves }: Prose): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const { name, text } of leaves)
    fields.set(name, fields.has(name) ? `${fields.get(name)}, ${text}` : text);
  return fields;
}

function textOf(file: string, bytes: Uint8Array, words: Words): Text {
  const prose = readProse(contentPath(file), bytes, words);
  if (prose !== undefined) {
    const fields = fieldsOf(prose);
    const paragraphs = paragraphsOf(prose.source.text.slice(prose.body));
    return { fields, paragraphs, title: fields.get('title') ?? fields.get('name') ?? '' };
  }
  try {
    return { fields: new Map(), paragraphs: paragraphsOf(decodeText(bytes)), title: '' };
  } catch {
    return { fields: new Map(), paragraphs: [], title: '' };
  }
}

interface Piece {
  readonly value: readonly string[];
  readonly added?: boolean;
  readonly removed?: boolean;
}

const compared = (before: readonly string[], after: readonly string[]): readonly Piece[] =>
  diffArrays([...before], [...after], { maxEditLength: mostSteps }) ?? [
    { value: before, removed: true },
    { value: after, added: true },
  ];

const changeOf = ({ added, removed }: Piece): WordChange['change'] =>
  added ? 'added' : removed ? 'removed' : 'same';

/** Words with the white space behind each. */
const wordsIn = (text: string): string[] => text.match(/\S+\s*|\s+/g) ?? [];

/** The changes within a paragraph; undefined when it has become another one. */
function wordChanges(before: string, after: string): readonly WordChange[] | undefined {
  const pieces = compared(wordsIn(before), wordsIn(after));
  const words = pieces.map((piece) => ({ change: changeOf(piece), text: piece.value.join('') }));
  const kept = words.reduce((sum, { change, text }) => sum + (change === 'same' ? text.length : 0), 0);
  return kept >= alike * Math.max(before.length, after.length) ? words : undefined;
}

/** Paragraphs that went and came in one place, each beside what it became. */
function* replaced(gone: readonly string[], come: readonly string[]): Iterable<ParagraphChange> {
  for (let at = 0; at < Math.max(gone.length, come.length); at++) {
    const [before, after] = [gone[at], come[at]];
    const words = before === undefined || after === undefined ? undefined : wordChanges(before, after);
    if (words !== undefined) yield { change: 'changed', words };
    else {
      if (before !== undefined) yield { change: 'removed', text: before };
      if (after !== undefined) yield { change: 'added', text: after };
    }
  }
}

function paragraphChanges(before: readonly string[], after: readonly string[]): ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  let gone: readonly string[] = [];
  const pieces = [...compared(before, after), { value: [] } satisfies Piece];
  for (const piece of pieces) {
    const change = changeOf(piece);
    if (change === 'removed') gone = piece.value;
    else if (change === 'added') {
      changes.push(...replaced(gone, piece.value));
      gone = [];
    } else {
      changes.push(...replaced(gone, []));
      gone = [];
      if (piece.value.length > 0) changes.push({ change: 'same', count: piece.value.length });
    }
  }
  return changes;
}

function fieldChanges(before: Text['fields'], after: Text['fields']): FieldChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    const [old, now] = [before.get(name), after.get(name)];
    if (old === now) return [];
    const isLong = Math.min(old?.length ?? 0, now?.length ?? 0) > short;
    const words = old !== undefined && now !== undefined && isLong ? wordChanges(old, now) : undefined;
    return [
      {
        name,
        ...(old !== undefined && { before: old }),
        ...(now !== undefined && { after: now }),
        ...(words && { words }),
      },
    ];
  });
}

/** A file before and after a change; one of the two may be absent. */
export interface TwoTexts {
  readonly file: string;
  readonly before?: Uint8Array;
  readonly after?: Uint8Array;
  readonly oldFile?: string;
}

/** What a change does to the words of a file: its fields, and its paragraphs word by word. */
export function textChange({ file, oldFile, before, after }: TwoTexts, words: Words): FileChange {
  const none: Text = { fields: new Map(), paragraphs: [], title: '' };
  const old = before ? textOf(oldFile ?? file, before, words) : none;
  const now = after ? textOf(file, after, words) : none;
  const change = oldFile !== undefined ? 'renamed' : !before ? 'added' : !after ? 'removed' : 'changed';
  return {
    ...{ change, file, ...(oldFile !== undefined && { oldFile }) },
    title: after ? now.title : old.title,
    fields: fieldChanges(old.fields, now.fields),
    paragraphs: paragraphChanges(old.paragraphs, now.paragraphs),
  };
}

/** Of files that came, the ones that took the place of one that went: they name its address among their old ones. */
export function renamedFrom(file: string, bytes: Uint8Array, gone: ReadonlySet<string>, words: Words) {
  const { fields } = textOf(file, bytes, words);
  const aliases = (fields.get('aliases') ?? '')
    .split(', ')
    .map((alias) => `articles${alias.replace(/\/$/, '')}.md`);
  return aliases.find((path) => gone.has(path));
}
