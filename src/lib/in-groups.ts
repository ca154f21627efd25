/** Takes so many values at a time. */
export function* inGroups<Value>(values: Iterable<Value>, size: number): Iterable<Value[]> {
  let group: Value[] = [];
  for (const value of values) {
    group.push(value);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
