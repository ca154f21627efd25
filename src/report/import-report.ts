import type { Strings } from '../strings/strings.ts';
import { printable } from './code-frame.ts';
import type { ReportOptions } from './reporter.ts';
import { ansi, type Paint, plain, problemText } from './text.ts';

type Words = Strings['importing'];
type State = keyof Words['states'];

/** What is told of one source; the room of imports makes it. */
export interface ToldOutcome {
  readonly source: string;
  readonly state: State;
  readonly file?: string;
  readonly title?: string;
  readonly fault?: keyof Words['faults'];
  readonly missing?: readonly (keyof Words['missing'])[];
  readonly twin?: string;
  readonly score?: number;
  readonly words?: number;
  readonly lost?: readonly string[];
  readonly gained?: readonly string[];
  readonly pictures?: number;
  readonly notes: readonly { readonly kind: keyof Words['notes']; readonly text?: string }[];
  readonly dropped: readonly { readonly reason: keyof Words['reasons']; readonly text: string }[];
  readonly problems: readonly Parameters<typeof problemText>[0][];
}

/** What the report of an import needs besides. */
export interface ImportReportOptions extends ReportOptions {
  readonly format: 'terminal' | 'ci' | 'json' | 'github';
  readonly importing: Words;
  readonly dryRun: boolean;
}

/** A report that is told of sources one after the other. */
export interface ImportReport {
  readonly looked: (count: number) => void;
  readonly outcome: (outcome: ToldOutcome) => void;
  readonly end: () => void;
}

/** Letters of a text that is only to be recognised. */
const excerpt = (text: string, most = 90): string =>
  printable(text.length <= most ? text : `${text.slice(0, most).trimEnd()}…`);
const few = (words: readonly string[]): string =>
  excerpt(words.slice(0, 12).join(' ')) + (words.length > 12 ? ' …' : '');
const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const isBad = ({ state, lost = [] }: ToldOutcome): boolean =>
  state === 'failed' || state === 'incomplete' || lost.length > 0;

/** What there is to say of a source, a sentence each: what stops it first. */
function sentences(told: ToldOutcome, words: Words): { readonly grave: string[]; readonly notes: string[] } {
  const { fault, missing = [], lost = [], gained = [], state, twin = '' } = told;
  const grave = [
    ...(fault === undefined ? [] : [words.faults[fault]]),
    ...missing.map((name) => words.missing[name]),
    ...(lost.length === 0 ? [] : [words.lost(lost.length, few(lost))]),
    ...(gained.length === 0 ? [] : [words.gained(gained.length, few(gained))]),
  ];
  const notes = [
    ...(state === 'kept' || state === 'gone' ? [words.about[state]] : []),
    ...(state === 'twin' ? [words.about.twin(printable(twin))] : []),
    ...told.notes.map(({ kind, text = '' }) => words.notes[kind](excerpt(text))),
  ];
  return { grave, notes };
}

function lines(
  told: ToldOutcome,
  { contentDir, importing: words, words: report }: ImportReportOptions,
  paint: Paint,
): string {
  const { state, file, source, score, words: count = 0, pictures = 0, dropped, problems } = told;
  const colour = isBad(told)
    ? 'red'
    : state === 'kept' || state === 'gone' || state === 'twin'
      ? 'yellow'
      : 'blue';
  const where =
    file === undefined ? printable(source) : `${printable(`${contentDir}/${file}`)} ← ${printable(source)}`;
  const faith = score === undefined ? '' : `  ${paint('faint', words.score(String(score), count, pictures))}`;
  const { grave, notes } = sentences(told, words);
  return [
    `${paint(colour, words.states[state])}  ${where}${faith}`,
    ...grave.map((text) => `  ${paint('red', text)}`),
    ...problems
      .flatMap((problem) => problemText(problem, contentDir, report, paint).trimEnd().split('\n'))
      .map((line) => `  ${line}`),
    ...notes.map((text) => `  ${paint('yellow', words.note)}: ${text}`),
    ...dropped.map(
      ({ reason, text }) =>
        `  ${paint('faint', words.dropped(words.reasons[reason], countWords(text), excerpt(text, 60)))}`,
    ),
    '',
  ].join('\n');
}

/** Escapes what would end a workflow command of GitHub. */
const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

/** A report on an import, in the form that was asked for. Articles that stand already as they should are only counted. */
export function importReport(options: ImportReportOptions): ImportReport {
  const { write, format, importing: words, colour, contentDir, dryRun } = options;
  const paint = colour ? ansi : plain;
  const counts = new Map<State, number>();
  let live = false;
  const settle = (): void => {
    if (live) write('\r\u001b[K');
    live = false;
  };
  return {
    looked(count) {
      if (format !== 'terminal' || count % 25 !== 0) return;
      write(`\r\u001b[K${words.looked(count)}`);
      live = true;
    },
    outcome(told) {
      settle();
      counts.set(told.state, (counts.get(told.state) ?? 0) + 1);
      if (format === 'json') return write(`${JSON.stringify(told)}\n`);
      if (told.state === 'same' && !isBad(told)) return;
      if (format !== 'github') return write(lines(told, options, paint));
      const { grave, notes } = sentences(told, words);
      const at = told.file === undefined ? '' : ` file=${data(`${contentDir}/${told.file}`)}`;
      for (const text of grave) write(`::error${at}::${data(`${told.source}: ${text}`)}\n`);
      for (const text of notes) write(`::warning${at}::${data(`${told.source}: ${text}`)}\n`);
    },
    end() {
      settle();
      const found = Object.fromEntries(counts);
      if (format === 'json') return write(`${JSON.stringify({ type: 'summary', dryRun, counts: found })}\n`);
      const told = (Object.keys(words.states) as State[]).flatMap((state) =>
        counts.has(state) ? [words.count(counts.get(state) ?? 0, words.states[state])] : [],
      );
      write(`${words.summary(told)}\n${dryRun ? `${words.dryRun}\n` : ''}`);
    },
  };
}
