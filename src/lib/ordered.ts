/**
 * Does a piece of work for each value, some of them at once and never more than `depth` given out, and gives the
 * results in the order of the values.
 */
export async function* ordered<Value, Result>(
  values: Iterable<Value>,
  depth: number,
  work: (value: Value) => Promise<Result>,
): AsyncIterable<Result> {
  const underWay: Promise<Result>[] = [];
  for (const value of values) {
    const next = work(value);
    // It is waited for below, maybe only after another one has failed.
    next.catch(() => {});
    underWay.push(next);
    while (underWay.length >= depth) yield (await underWay.shift()) as Result;
  }
  for (const next of underWay) yield await next;
}
