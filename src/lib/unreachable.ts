/** Ends a switch over a union: a case that the compiler thinks impossible is our fault. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}

/** Unwraps what must be there; if it is not, that is our fault and not the content's. */
export function must<Value>(value: Value | undefined | null, what: string): Value {
  if (value === undefined || value === null) throw new Error(`missing: ${what}`);
  return value;
}
