import { likeness, plainWords, shingles } from '../../lib/shingles.ts';
import type { Passage } from '../../model/prose.ts';
import type { ProseCheck } from '../prose-check.ts';

/** Words that a paragraph must have to be compared: shorter ones repeat by nature (“Mời bạn đọc theo dõi”). */
const shortest = 12;
/** Share of runs of three words from which two paragraphs are one that was changed a little. */
const alike = 0.8;

interface Seen {
  readonly passage: Passage;
  readonly runs: ReadonlySet<number>;
  /** Its numbers in their order: prices and results of another day are written in the same words. */
  readonly numbers: string;
}

/** A paragraph that stands in the article before, word for word or nearly. */
export const repeatedParagraph: ProseCheck = {
  rule: 'repeated-paragraph',
  severity: 'warning',
  *look({ passages, source }, words) {
    const seen: Seen[] = [];
    for (const passage of passages) {
      if (passage.kind !== 'paragraph') continue;
      const found = plainWords(passage.words);
      if (found.length < shortest) continue;
      const runs = shingles(found, 3);
      const numbers = found.filter((word) => /\d/.test(word)).join(' ');
      // Sizes that differ too much cannot be alike.
      const twin = seen.find(
        (other) =>
          other.numbers === numbers &&
          Math.min(other.runs.size, runs.size) >= alike * Math.max(other.runs.size, runs.size) &&
          likeness(other.runs, runs) >= alike,
      );
      const { start } = passage;
      const end = Math.min(passage.end, start + 60);
      if (twin) yield { start, end, say: words.repeatedParagraph(source.place(twin.passage.start).line) };
      else seen.push({ passage, runs, numbers });
    }
  },
};
