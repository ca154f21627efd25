import { unreachable } from '../lib/unreachable.ts';
import type { Emit } from '../model/event.ts';
import type { ReportOptions } from './reporter.ts';
import { ansi, plain, problemsText, staleText, summaryText } from './text.ts';

const clearLine = '\r\u001b[K';

/** A live line that changes two hundred times is quick enough to look at. */
const isDue = (done: number, total: number): boolean => done === total || done % Math.ceil(total / 200) === 0;

/** For a person at a screen: one live line while stages run, then problems and the summary. */
export function terminalReporter({ write, contentDir, words, colour }: ReportOptions): Emit {
  const paint = colour ? ansi : plain;
  let live = false;
  const settle = (): void => {
    if (live) write(clearLine);
    live = false;
  };
  return (event) => {
    switch (event.type) {
      case 'stage':
      case 'progress': {
        if (event.total === 0) return;
        if (event.type === 'progress' && !isDue(event.done, event.total)) return;
        const rate = event.type === 'progress' && event.rate ? `, ${words.rate(Math.round(event.rate))}` : '';
        const count = event.type === 'progress' ? `${event.done}/${event.total}${rate}` : String(event.total);
        write(`${clearLine}${paint('faint', `${words.stages[event.stage]}: ${count}`)}`);
        live = true;
        return;
      }
      case 'made':
        return;
      case 'stale':
        settle();
        write(staleText(event.path, event.reason, words));
        return;
      case 'notice':
        settle();
        write(`${event.text}\n`);
        return;
      case 'problems':
        settle();
        write(problemsText(event.problems, contentDir, words, paint));
        return;
      case 'summary':
        settle();
        write(summaryText(event.summary, words));
        return;
      default:
        unreachable(event);
    }
  };
}
