import { type Place, SourceText } from '../lib/source-text.ts';
import type { ContentPath } from '../model/ids.ts';
import type { Problem, Severity } from '../model/problem.ts';
import type { Say } from '../strings/vi/problems.ts';

/** A content file while it is read: its text, and what was found wrong with it. */
export class ContentFile {
  readonly path: ContentPath;
  /** In NFC, with `\n` at the ends of lines. */
  readonly source: SourceText;
  readonly problems: Problem[] = [];
  /** False when the text makes no sense as a whole, so that whatever else is found in it would mislead. */
  readable = true;

  constructor(path: ContentPath, text: string) {
    this.path = path;
    this.source = new SourceText(text);
  }

  /** Tells a Problem at the UTF-16 offsets `start` up to `end`. */
  report(rule: string, start: number, end: number, say: Say, severity?: Severity, fixable = false): void {
    this.tell(rule, this.source.place(start, end), say, severity, fixable);
  }

  /** Tells a Problem at a place. */
  tell(
    rule: string,
    place: Place,
    [message, hint]: Say,
    severity: Severity = 'error',
    fixable = false,
  ): void {
    this.problems.push({ rule, severity, file: this.path, place, message, hint, fixable });
  }

  /** Whether what was found forbids to use the file. */
  get spoilt(): boolean {
    return this.problems.some(({ severity }) => severity === 'error');
  }
}
