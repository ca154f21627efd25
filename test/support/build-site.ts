import { build } from '../../src/build.ts';
import { parseMoment } from '../../src/lib/dates.ts';
import { must } from '../../src/lib/unreachable.ts';
import type { Event } from '../../src/model/event.ts';
import type { BuildOptions, BuildOutcome } from '../../src/model/options.ts';
import type { TestSite } from './site.ts';

interface Built {
  readonly outcome: BuildOutcome;
  /** The outputs that were made, sorted. */
  readonly made: readonly string[];
  readonly events: readonly Event[];
}

/** Builds a test's site as the command line would. */
export async function buildSite(
  site: Pick<TestSite, 'content' | 'out' | 'state'>,
  {
    now = '2026-07-01T08:00+07:00',
    ...more
  }: Partial<Omit<BuildOptions, 'now'>> & { readonly now?: string } = {},
): Promise<Built> {
  const events: Event[] = [];
  const outcome = await build({
    content: site.content,
    out: site.out,
    state: site.state,
    now: must(parseMoment(now), now).at,
    ...more,
    emit: (event) => events.push(event),
  });
  const made = events.flatMap((event) => (event.type === 'made' ? [event.path] : [])).sort();
  return { outcome, made, events };
}
