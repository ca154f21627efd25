import { SourceText } from '../../src/lib/source-text.ts';
import type { Emit, Summary } from '../../src/model/event.ts';
import { contentPath } from '../../src/model/ids.ts';
import type { Problem } from '../../src/model/problem.ts';
import { createReporter, type ReportOptions } from '../../src/report/reporter.ts';
import { vi } from '../../src/strings/vi.ts';

/** A Problem whose place is what stands between « and » in the text. */
export function problemIn(text: string, fields: Partial<Problem> = {}): Problem {
  const start = text.indexOf('«');
  const end = text.indexOf('»') - 1;
  if (start < 0 || end < start) throw new Error('the text has no «place»');
  return {
    rule: 'missing-image',
    severity: 'error',
    file: contentPath('articles/2024/07/x.md'),
    place: new SourceText(text.replace(/[«»]/g, '')).place(start, end),
    message: 'Không có tệp ảnh “images/a.jpg”.',
    hint: 'Chép ảnh vào thư mục images/.',
    fixable: false,
    ...fields,
  };
}

export const summary: Summary = {
  articles: 1040,
  pages: 2210,
  images: 16,
  shards: 2,
  outputs: 2400,
  made: 37,
  removed: 0,
  kinds: [
    { maker: 'article', made: 3, reused: 40, removed: 0 },
    { maker: 'home', made: 0, reused: 1, removed: 0 },
  ],
  stages: [
    { stage: 'read', seconds: 0.25 },
    { stage: 'render', seconds: 3 },
  ],
  seconds: 4.25,
  peakMegabytes: 311.6,
};

/** Everything that a reporter prints of what `tell` emits. */
export function printed(
  format: Parameters<typeof createReporter>[0],
  tell: (emit: Emit) => void,
  options: Partial<ReportOptions> = {},
): string {
  let text = '';
  const write = (part: string): void => {
    text += part;
  };
  tell(createReporter(format, { write, contentDir: 'content', words: vi.report, colour: false, ...options }));
  return text;
}
