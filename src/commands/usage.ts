import type { Strings } from '../strings/strings.ts';
import { operandOf } from './arguments.ts';
import { optionsOf } from './option-table.ts';

/** Two columns, the first as wide as its longest cell. */
function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('');
}

/** The help of `khobao`, or of one command. */
export function usage<Name extends keyof Strings['cli']['commands']>(
  command: Name | undefined,
  names: readonly Name[],
  words: Strings['cli'],
): string {
  const options = optionsOf(command).map(([name, { placeholder, byDefault, optional }]) => {
    const about = words.options[name];
    const value = placeholder === undefined ? '' : ` <${words.placeholders[placeholder]}>`;
    const left = `--${name}${optional ? ` [${value.trim()}]` : value}`;
    return [left, byDefault === undefined ? about : `${about}; ${words.usage.byDefault(byDefault)}`] as const;
  });
  const optionPart = `${words.usage.options}:\n${columns([...options, ['--help', words.options.help]])}`;
  const operand = command === undefined ? undefined : operandOf(command);
  if (command !== undefined) {
    const rows = words.examples[command].map(([line, does]) => `  khobao ${line}\n      ${does}\n`);
    const line = `khobao ${command} ${operand === undefined ? '' : `<${words.placeholders[operand]}> … `}[--…]`;
    return `khobao ${command}: ${words.commands[command]}\n\n${words.usage.usage}: ${line}\n\n${optionPart}\n${words.usage.examples}:\n${rows.join('')}`;
  }
  const commandPart = columns(names.map((name) => [name, words.commands[name]]));
  return `${words.usage.headline}\n\n${words.usage.commands}:\n${commandPart}\n${optionPart}\n${words.usage.more}\n`;
}
