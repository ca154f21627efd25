/** Puts generated parts between their marks: `<!-- begin fields -->` and `<!-- end fields -->`. Throws when a mark is lost. */
export function withParts(text: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((before, [name, part]) => {
    const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`];
    const [from, to] = [before.indexOf(begin), before.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`the handbook has no ${begin} … ${end}`);
    return `${before.slice(0, from + begin.length)}\n\n${part}\n${before.slice(to)}`;
  }, text);
}
