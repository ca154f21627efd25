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

const isWord = (sign: string | undefined): boolean => sign !== undefined && /[\w$]/.test(sign);

/** Takes out each run of blanks in which a type stood; between two words one stays. */
function withoutGaps(source: string, stripped: string): string {
  if (source.length !== stripped.length) throw new Error('stripping types moved the text');
  return stripped.replace(/ +/g, (run, at: number) => {
    if (source.startsWith(run, at)) return run;
    return isWord(stripped[at - 1]) && isWord(stripped[at + run.length]) ? ' ' : '';
  });
}

/** Lines that hold nothing but a comment, or nothing at all. */
const idle = /^[ \t]*(?:\/\/.*|\/\*(?:(?!\*\/)[\s\S])*\*\/[ \t]*)?(?:\n|$)/gm;

/** What was made of each source: a preview asks for the same ones on every save. */
const known = new Map<string, string>();

/**
 * TypeScript as JavaScript for the browser: types with their place, whole-line comments and blank lines gone, nothing else changed.
 * Throws for a template text over several lines, in which such a line would mean something.
 */
export function stripTypes(source: string, file: string): string {
  const made = known.get(source);
  if (made !== undefined) return made;
  const stripped = quietly(() => stripTypeScriptTypes(source));
  const code = withoutGaps(source, stripped).replace(/[ \t]+$/gm, '');
  const odd = code.split('\n').findIndex((line) => (line.match(/`/g)?.length ?? 0) % 2 === 1);
  if (odd >= 0)
    throw new Error(`${file}:${odd + 1}: client scripts hold no template text over several lines`);
  const bare = code.replace(idle, '');
  known.set(source, bare);
  return bare;
}
