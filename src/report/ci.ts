import { unreachable } from '../lib/unreachable.ts';
import type { Emit } from '../model/event.ts';
import type { ReportOptions } from './reporter.ts';
import { plain, problemsText, staleText, summaryText } from './text.ts';

/** For logs: plain lines, one a stage, nothing that moves. */
export const ciReporter =
  ({ write, contentDir, words }: ReportOptions): Emit =>
  (event) => {
    switch (event.type) {
      case 'stage':
        write(`${words.stages[event.stage]}: ${event.total}\n`);
        return;
      case 'progress':
      case 'made':
        return;
      case 'stale':
        write(staleText(event.path, event.reason, words));
        return;
      case 'notice':
        write(`${event.text}\n`);
        return;
      case 'problems':
        write(problemsText(event.problems, contentDir, words, plain));
        return;
      case 'summary':
        write(summaryText(event.summary, words));
        return;
      default:
        unreachable(event);
    }
  };
