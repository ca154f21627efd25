import { relative } from 'node:path';
import type { Emit } from '../model/event.ts';
import { createReporter } from '../report/reporter.ts';
import { site } from '../site.ts';
import { stringsOf } from '../strings/strings.ts';
import type { Invocation } from './command.ts';

/** The content folder as a person would type it here; one that lies elsewhere is named whole. */
function typed(folder: string): string {
  const path = relative(process.cwd(), folder);
  return path === '' ? '.' : path.startsWith('..') ? folder : path;
}

/** The reporter that an invocation asks for. */
export const reporterOf = ({ format, write, content, colour }: Invocation): Emit =>
  createReporter(format, { write, contentDir: typed(content), words: stringsOf(site.lang).report, colour });
