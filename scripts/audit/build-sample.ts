import { join } from 'node:path';
import { build } from '../../src/build.ts';
import { parseMoment } from '../../src/lib/dates.ts';
import { must } from '../../src/lib/unreachable.ts';

/** After every sample article's hour. */
const now = must(parseMoment('2026-11-20T08:00+07:00'), 'the hour of the sample').at;

/** Builds the sample archive into a folder and returns where the site stands. Throws when its content has faults. */
export async function buildSample(folder: string): Promise<string> {
  const out = join(folder, 'site');
  const content = join(import.meta.dirname, '../../content');
  const { status, problems } = await build({
    content,
    out,
    state: join(folder, 'state'),
    now,
    emit: () => {},
  });
  if (status !== 'built') throw new Error(`the sample was refused: ${problems[0]?.message}`);
  return out;
}
