import { parseArgs } from 'node:util';
import { nearest } from '../lib/nearest.ts';
import type { Result } from '../model/result.ts';
import type { Strings } from '../strings/strings.ts';
import { checkedValues, type OptionName, type OptionValues, optionsOf } from './option-table.ts';

/** What the user typed, understood. */
export type Request<Name extends string> =
  | { readonly kind: 'help'; readonly command?: Name }
  | {
      readonly kind: 'run';
      readonly command: Name;
      readonly values: OptionValues;
      /** What follows the command without `--`: folders and files, for the commands that take some. */
      readonly folders: readonly string[];
    };

/** What a command takes without an option, as the help calls it; undefined for nothing. */
export const operandOf = (
  command: string,
): 'folder' | 'source' | 'title' | 'article' | 'ref' | 'shell' | undefined =>
  (
    ({
      merge: 'folder',
      import: 'source',
      new: 'title',
      mv: 'article',
      diff: 'ref',
      completion: 'shell',
    }) as const
  )[command];

const isOneOf = <Name extends string>(name: string | undefined, names: readonly Name[]): name is Name =>
  names.some((candidate) => candidate === name);

/** Understands the command line; the fault is one sentence for the user. `argv` begins after the script's name. */
export function readArguments<Name extends string>(
  argv: readonly string[],
  names: readonly Name[],
  words: Strings['cli']['faults'],
): Result<Request<Name>, string> {
  const fault = (text: string): Result<never, string> => ({ ok: false, fault: text });
  const [first, ...rest] = argv;
  if (first === undefined || first === '--help' || first === '-h' || first === 'help')
    return { ok: true, value: { kind: 'help' } };
  if (!isOneOf(first, names)) return fault(words.unknownCommand(first, nearest(first, names)));

  const options = new Map(optionsOf(first));
  const known = [...options.keys()];
  const standsAlone = (name: OptionName): boolean => {
    const option = options.get(name);
    return option?.placeholder === undefined || option.optional === true;
  };
  const { tokens } = parseArgs({
    args: rest,
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      ...Object.fromEntries(
        known.map((name) => [name, { type: standsAlone(name) ? ('boolean' as const) : ('string' as const) }]),
      ),
      help: { type: 'boolean', short: 'h' },
    },
  });
  const values: Partial<Record<OptionName, string>> = {};
  /** The option just read, where a word may follow that is its value. */
  let open: OptionName | undefined;
  const folders: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (open !== undefined) values[open] = token.value;
      else if (operandOf(first) !== undefined) folders.push(token.value);
      else return fault(words.extra(token.value));
    }
    open = undefined;
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (name === 'help' && value === undefined) return { ok: true, value: { kind: 'help', command: first } };
    if (name === 'help') return fault(words.noValue(rawName));
    if (!isOneOf(name, known))
      return fault(
        words.unknownOption(
          rawName,
          nearest(
            rawName,
            [...known, 'help'].map((other) => `--${other}`),
          ),
        ),
      );
    if (standsAlone(name)) {
      const { placeholder } = options.get(name) ?? {};
      if (value !== undefined && placeholder === undefined) return fault(words.noValue(rawName));
      if (value === undefined && placeholder !== undefined) open = name;
      values[name] = value ?? '';
      continue;
    }
    // `--out --state x`: the user forgot the first value.
    if (value === undefined || value === '' || (!token.inlineValue && value.startsWith('--')))
      return fault(words.missingValue(rawName));
    values[name] = value;
  }
  const checked = checkedValues(values, words);
  if (!checked.ok) return checked;
  return { ok: true, value: { kind: 'run', command: first, values: checked.value, folders } };
}
