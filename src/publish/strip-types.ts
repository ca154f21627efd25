import { stripTypeScriptTypes } from 'node:module';

/** Runs work during which Node does not announce that stripping types is experimental. */
function quietly<Value>(work: () => Value): Value {
  const { emitWarning } = process;
  process.emitWarning = (warning: string | Error, ...rest: unknown[]) => {
    if (rest[0] !== 'ExperimentalWarning') Reflect.apply(emitWarning, process, [warning, ...rest]);
  };
  try {
    return work();
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** Lines that hold nothing but a comment, or nothing at all. */
const idle = /^[ \t]*(?:\/\/.*|\/\*(?:(?!\*\/)[\s\S])*\*\/[ \t]*)?(?:\n|$)/gm;

/**
 * TypeScript as JavaScript for the browser: types, whole-line comments and blank lines gone, nothing else changed.
 * Throws for a template text over several lines, in which such a line would mean something.
 */
export function stripTypes(source: string, file: string): string {
  const code = quietly(() => stripTypeScriptTypes(source)).replace(/[ \t]+$/gm, '');
  const odd = code.split('\n').findIndex((line) => (line.match(/`/g)?.length ?? 0) % 2 === 1);
  if (odd >= 0)
    throw new Error(`${file}:${odd + 1}: client scripts hold no template text over several lines`);
  return code.replace(idle, '');
}
