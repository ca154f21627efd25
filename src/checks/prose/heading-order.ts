import type { ProseCheck } from '../prose-check.ts';

/** A heading without words, or one that stands more than one level below the one before it. */
export const headingOrder: ProseCheck = {
  rule: 'heading-order',
  severity: 'warning',
  *look({ passages, source, body, code }, words) {
    let last = 0;
    let lowest = 7;
    for (const { kind, level } of passages) if (kind === 'heading') lowest = Math.min(lowest, level);
    for (const { kind, level, start, end } of passages) {
      if (kind !== 'heading') continue;
      // The first may be of any level: the page counts from the highest one.
      if (last > 0 && level > last + 1) yield { start, end, say: words.headingJump(last, level) };
      else if (last === 0 && level > Math.max(2, lowest))
        yield { start, end, say: words.headingFirst(level, lowest) };
      last = level;
    }
    for (const { 0: found, index } of source.text.slice(body).matchAll(/^ {0,3}#{1,6}[ \t]*#*[ \t]*$/gm)) {
      const start = body + index;
      if (!code.has(source.place(start).line))
        yield { start, end: start + found.length, say: words.emptyHeading };
    }
  },
};
