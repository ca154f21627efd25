import type { Emit } from '../model/event.ts';
import { compareProblems } from '../model/problem.ts';
import type { ReportOptions } from './reporter.ts';

/** For programs: one event a line, as JSON; the file of a problem with the content folder before it. */
export const jsonReporter =
  ({ write, contentDir }: ReportOptions): Emit =>
  (event) => {
    const told =
      event.type === 'problems'
        ? {
            ...event,
            problems: event.problems.toSorted(compareProblems).map((problem) => ({
              ...problem,
              file: `${contentDir}/${problem.file}`,
            })),
          }
        : event;
    write(`${JSON.stringify(told)}\n`);
  };
