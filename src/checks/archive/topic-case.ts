import type { Place } from '../../lib/source-text.ts';
import { contentPath } from '../../model/ids.ts';
import type { Row } from '../../state/store.ts';
import type { ArchiveCheck, ArchiveDesk } from './archive-check.ts';

/** A topic as one of its articles writes it, and as most do. */
export interface OddTopic {
  readonly path: string;
  readonly written: string;
  readonly usual: string;
  /** Articles that write it as usual. */
  readonly count: number;
  readonly place: Place;
}

interface Form {
  readonly form: string;
  readonly count: number;
}

/** Topics that are written in another way than in most articles; of forms that are as frequent, the first counts. */
export function* oddTopics({ store }: Pick<ArchiveDesk, 'store'>): Iterable<OddTopic> {
  const forms = new Map<string, Form[]>();
  const sql = `SELECT name, form, COUNT(*) AS count FROM prose_trace WHERE kind = 'topic' AND name IN
    (SELECT name FROM prose_trace WHERE kind = 'topic' GROUP BY name HAVING MIN(form) <> MAX(form))
    GROUP BY name, form ORDER BY name, count DESC, form`;
  for (const { name, form, count } of store.all(sql)) {
    const known = forms.get(String(name)) ?? [];
    known.push({ form: String(form), count: Number(count) });
    forms.set(String(name), known);
  }
  const uses = `SELECT prose.path, trace.place FROM prose_trace AS trace JOIN prose ON prose.id = trace.prose
    WHERE trace.kind = 'topic' AND trace.name = ? AND trace.form = ? ORDER BY prose.path`;
  for (const [name, [usual, ...others]] of forms)
    for (const { form } of others)
      for (const { path, place } of store.all(uses, name, form) as readonly Row[])
        yield {
          ...{ path: String(path), written: form, usual: usual?.form ?? '', count: usual?.count ?? 0 },
          place: JSON.parse(String(place)) as Place,
        };
}

/** A topic in other letters than most articles write it in: both lead to one page, which has one title. */
export const topicCase: ArchiveCheck = {
  rule: 'topic-case',
  severity: 'warning',
  *look(desk) {
    for (const { path, written, usual, count, place } of oddTopics(desk)) {
      const [message, hint] = desk.words.topicCase(written, usual, count);
      const file = contentPath(path);
      yield { rule: 'topic-case', severity: 'warning', file, place, message, hint, fixable: true };
    }
  },
};
