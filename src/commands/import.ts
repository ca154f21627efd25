import { existsSync } from 'node:fs';
import { loadProfile } from '../import/load-profile.ts';
import { importArticles } from '../import.ts';
import { printedDate } from '../lib/printed-date.ts';
import { Refusal } from '../model/refusal.ts';
import { importReport } from '../report/import-report.ts';
import { site } from '../site.ts';
import { stringsOf } from '../strings/strings.ts';
import type { Command } from './command.ts';

/** `khobao import`: saved pages, texts and JSON lines become articles. */
export const importPages: Command = async (invocation) => {
  const {
    folders: sources,
    content,
    state,
    category,
    date,
    images,
    dryRun,
    profile,
    shown,
    format,
    write,
    colour,
  } = invocation;
  const words = stringsOf(site.lang);
  const { refusals } = words.importing;
  if (sources.length === 0) throw new Refusal(refusals.noSources);
  const lost = [...sources, ...(images === undefined ? [] : [images])].find((path) => !existsSync(path));
  if (lost !== undefined) throw new Refusal(refusals.lostSource(shown(lost)));
  if (date !== undefined && !/^[12]\d{3}$/.test(date) && printedDate(date)?.year === undefined)
    throw new Refusal(refusals.badDate(date));
  const report = importReport({
    // SARIF knows places in files, not counts of words: a program gets JSON.
    format: format === 'sarif' ? 'json' : format,
    ...{ write, colour, dryRun, contentDir: shown(content) },
    ...{ words: words.report, importing: words.importing },
  });
  let bad = false;
  await importArticles({
    ...{ sources, content, state, dryRun, words },
    profile: loadProfile(profile, profile === undefined ? '' : shown(profile), refusals),
    ...(category !== undefined && { category }),
    ...(date !== undefined && { date }),
    ...(images !== undefined && { images }),
    imageSettings: site.images,
    imageBytes: site.limits.imageBytes,
    looked: report.looked,
    emit(outcome) {
      const { state: became, lost: words = [] } = outcome;
      if (became === 'failed' || became === 'incomplete' || words.length > 0) bad = true;
      report.outcome(outcome);
    },
  });
  report.end();
  return bad ? 1 : 0;
};
