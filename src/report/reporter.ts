import type { Emit } from '../model/event.ts';
import type { Strings } from '../strings/strings.ts';
import { ciReporter } from './ci.ts';
import { githubReporter } from './github.ts';
import { jsonReporter } from './json.ts';
import { sarifReporter } from './sarif.ts';
import { terminalReporter } from './terminal.ts';

/** What every reporter is told. */
export interface ReportOptions {
  readonly write: (text: string) => void;
  /** The content folder as it is to be printed before the paths of files. */
  readonly contentDir: string;
  readonly words: Strings['report'];
  readonly colour: boolean;
}

const reporters = {
  terminal: terminalReporter,
  ci: ciReporter,
  json: jsonReporter,
  github: githubReporter,
  sarif: sarifReporter,
} as const satisfies Record<string, (options: ReportOptions) => Emit>;

/** The reporter of a format: a listener that prints what stages tell. */
export const createReporter = (format: keyof typeof reporters, options: ReportOptions): Emit =>
  reporters[format](options);
