import type { Emit } from '../model/event.ts';
import { createReporter } from '../report/reporter.ts';
import { site } from '../site.ts';
import { stringsOf } from '../strings/strings.ts';
import type { Invocation } from './command.ts';

/** The reporter that an invocation asks for. */
export const reporterOf = ({ format, write, content, colour, shown }: Invocation): Emit =>
  createReporter(format, {
    write,
    contentDir: shown(content),
    words: stringsOf(site.lang).report,
    colour,
  });
