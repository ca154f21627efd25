import { Refusal } from '../model/refusal.ts';
import type { Strings } from '../strings/strings.ts';

/** What an error of the system says of the disc, if it does: which file, and what is wrong there. */
function discFault(error: Error, words: Strings['cli']['failure']): string | undefined {
  const {
    code,
    path,
    dest = path,
    errcode,
  } = error as NodeJS.ErrnoException & {
    readonly dest?: string;
    readonly errcode?: number;
  };
  const where = dest ?? '';
  // SQLite's own numbers: 13 is a full disc, 8 a file that may not be written.
  if (code === 'ENOSPC' || code === 'EDQUOT' || errcode === 13) return words.fullDisc(where);
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM' || errcode === 8)
    return words.notWritable(where);
  return undefined;
}

/** What to say of something thrown: a Refusal's own sentence, else one line on our bug; the stack only when asked for. */
export function failureText(error: unknown, words: Strings['cli']['failure'], debug: boolean): string {
  if (error instanceof Refusal) return error.message;
  if (!(error instanceof Error)) return words.bug(String(error));
  const fault = discFault(error, words);
  if (fault !== undefined) return fault;
  // One line: what follows the first is for us, not for the editor.
  const line = words.bug((error.message.split('\n')[0] ?? '').replace(/[.\s]+$/, ''));
  return debug ? `${line}\n${error.stack ?? ''}` : line;
}
