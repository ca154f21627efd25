import { nearest } from '../lib/nearest.ts';
import type { Strings } from '../strings/strings.ts';
import type { Shape } from './shape.ts';
import type { Value } from './value.ts';

export type FieldWords = Strings['problems']['frontMatter'];

/** The name of an example in the strings: how a value looks when it is right. */
export type ExampleName = keyof FieldWords['examples'];

/** Reads a value, or gives undefined with a Problem told. Never called for an empty value. */
export type Read<Result> = (value: Value, name: string, words: FieldWords) => Result | undefined;

/** A way to read a value that also says which values it takes. */
export type Reader<Result> = Read<Result> & { readonly shape: Shape };

/** One field of a closed list and how it is read. */
export interface Field<Result> {
  readonly required?: true;
  /** Its line in the help and among the examples of the strings. */
  readonly help: keyof FieldWords['help'] & ExampleName;
  /** What stands for it when the file leaves it out; absent: the field is absent too. */
  readonly byDefault?: Result;
  readonly read: Reader<Result>;
}

/** A closed list of fields, in the order in which editors write them. */
export type FieldTable<Fields> = { readonly [Name in keyof Fields]-?: Field<NonNullable<Fields[Name]>> };

const known = new WeakMap<object, ReadonlyMap<string, Field<unknown>>>();

/** The rows of a table by name; made once, for a hundred thousand files are read by it. */
export function rulesOf(table: object): ReadonlyMap<string, Field<unknown>> {
  const rules = known.get(table) ?? new Map<string, Field<unknown>>(Object.entries(table));
  known.set(table, rules);
  return rules;
}

/** The field of a table that holds fields of its own by the given name: what stands beside it belongs below it. */
function holderOf(name: string, rules: ReadonlyMap<string, Field<unknown>>): string | undefined {
  const holds = (shape: Shape): boolean => {
    if (shape.kind === 'list') return holds(shape.item);
    return shape.kind === 'fields' && rulesOf(shape.table).has(name);
  };
  for (const [holder, { read }] of rules) if (holds(read.shape)) return holder;
  return undefined;
}

/**
 * Reads a map by a table. Unknown, empty and missing fields are Problems; what could be read is given,
 * so that all faults of a file are found in one run.
 */
export function readFields<Fields>(
  map: Value,
  table: FieldTable<Fields>,
  words: FieldWords,
): Partial<Fields> {
  const rules = rulesOf(table);
  const read = new Map<string, unknown>();
  for (const { name, key, value } of map.entries ?? []) {
    const rule = rules.get(name);
    if (rule === undefined) {
      const holder = holderOf(name, rules);
      const near = nearest(name, rules.keys());
      key.report(
        'unknown-field',
        holder === undefined ? words.unknownKey(name, near) : words.below(name, holder),
      );
    } else if (value.isEmpty)
      key.report(`field-${name}`, words.empty(name, words.examples[rule.help], words.help[rule.help]));
    else read.set(name, rule.read(value, name, words));
    if (rule !== undefined && !read.has(name)) read.set(name, undefined);
  }
  for (const [name, rule] of rules) {
    if (read.has(name)) continue;
    if (rule.required)
      map.report(`field-${name}`, words.required(name, words.examples[rule.help], words.help[rule.help]));
    else read.set(name, rule.byDefault);
  }
  const present = [...read].filter(([, value]) => value !== undefined);
  return Object.fromEntries(present) as Partial<Fields>;
}
