import { parseMoment } from '../lib/dates.ts';
import { nearest } from '../lib/nearest.ts';
import type { PartNumber } from '../model/part.ts';
import type { Result } from '../model/result.ts';
import type { Strings } from '../strings/strings.ts';
import { reportFormats } from './command.ts';

type Words = Strings['cli'];

/** One option of the command line. */
interface Option {
  /** What stands for its value in the help; absent: it takes none. */
  readonly placeholder?: keyof Words['placeholders'];
  /** Whether it may also stand alone. */
  readonly optional?: boolean;
  readonly byDefault?: string;
  /** The only values that it takes. */
  readonly choices?: readonly string[];
  /** The commands that take it; absent: every command. */
  readonly only?: readonly string[];
  /** Commands that do not take it although every other does. */
  readonly except?: readonly string[];
  /** The sentence to say when the value cannot be used. */
  readonly fault?: (text: string, words: Words['faults']) => string | undefined;
}

const badUrl = (text: string): boolean => {
  if (!URL.canParse(text)) return true;
  const { protocol, search, hash, username } = new URL(text);
  return !/^https?:$/.test(protocol) || `${search}${hash}${username}` !== '';
};

/** `2/8`: the second of eight parts; undefined when it is none. */
export function parsePart(text: string): PartNumber | undefined {
  const [, number, count] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
  const part = { number: Number(number), count: Number(count) };
  return part.number <= part.count ? part : undefined;
}

/** Commands that read content. */
const reading = ['build', 'check', 'serve'];

/** Every option, in the order of the help. */
export const optionTable = {
  content: { placeholder: 'folder', byDefault: 'content', only: [...reading, 'import', 'new', 'mv', 'diff'] },
  out: { placeholder: 'folder', byDefault: '_site', only: ['build', 'check', 'merge'] },
  state: { placeholder: 'folder', byDefault: '.khobao', except: ['completion'] },
  delta: { placeholder: 'folder', only: ['build', 'delivered'] },
  shard: {
    placeholder: 'part',
    only: ['build'],
    fault: (text, words) => (parsePart(text) === undefined ? words.badPart(text) : undefined),
  },
  now: {
    placeholder: 'time',
    only: [...reading, 'new', 'diff'],
    fault: (text, words) => (parseMoment(text) === undefined ? words.badTime(text) : undefined),
  },
  url: {
    placeholder: 'url',
    only: [...reading, 'diff'],
    fault: (text, words) => (badUrl(text) ? words.badUrl(text) : undefined),
  },
  format: {
    placeholder: 'format',
    choices: reportFormats,
    except: ['completion'],
    fault: (text, words) =>
      reportFormats.some((format) => format === text)
        ? undefined
        : words.badFormat(text, nearest(text, reportFormats) ?? 'terminal'),
  },
  port: {
    placeholder: 'port',
    byDefault: '8080',
    only: ['serve'],
    fault: (text, words) =>
      /^[1-9]\d{0,4}$/.test(text) && Number(text) <= 65_535 ? undefined : words.badPort(text),
  },
  workers: {
    placeholder: 'count',
    only: ['build'],
    fault: (text, words) => (/^\d{1,2}$/.test(text) ? undefined : words.badWorkers(text)),
  },
  'no-search': { only: ['build'] },
  plan: { only: ['build'] },
  explain: { placeholder: 'file', optional: true, only: ['build'] },
  fix: { only: ['check'] },
  external: { only: ['check'] },
  changed: { placeholder: 'ref', optional: true, only: ['check'] },
  verify: { only: ['build'] },
  markdown: { only: ['diff'] },
  profile: { placeholder: 'file', only: ['import'] },
  category: { placeholder: 'name', only: ['import', 'new'] },
  image: { placeholder: 'file', only: ['new'] },
  date: { placeholder: 'time', only: ['import'] },
  images: { placeholder: 'folder', only: ['import'] },
  'dry-run': { only: ['import', 'mv'] },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof optionTable;

/** The options of a command, or those that every command takes when none is named. */
export const optionsOf = (command: string | undefined): [OptionName, Option][] =>
  (Object.entries(optionTable) as [OptionName, Option][]).filter(
    ([, { only, except }]) =>
      !(command !== undefined && except?.includes(command)) &&
      (only === undefined || (command === undefined ? only.length > 1 : only.includes(command))),
  );

/** The values as the user gave them, each one usable; empty for an option that stands alone. */
export type OptionValues = Readonly<Partial<Record<OptionName, string>>>;

/** Holds the given values against the table; the fault is one sentence. */
export function checkedValues(values: OptionValues, words: Words['faults']): Result<OptionValues, string> {
  for (const [name, option] of Object.entries(optionTable) as [OptionName, Option][]) {
    const text = values[name];
    const fault = text === undefined ? undefined : option.fault?.(text, words);
    if (fault !== undefined) return { ok: false, fault };
  }
  if (values.shard !== undefined && values.now === undefined) return { ok: false, fault: words.partNeedsNow };
  if (values.shard !== undefined && values.delta !== undefined)
    return { ok: false, fault: words.together('--shard', '--delta') };
  return { ok: true, value: values };
}
