import { Refusal } from '../model/refusal.ts';
import type { Strings } from '../strings/strings.ts';

/** What to say of something thrown: a Refusal's own sentence, else one line on our bug; the stack only when asked for. */
export function failureText(error: unknown, words: Strings['cli']['failure'], debug: boolean): string {
  if (error instanceof Refusal) return error.message;
  if (!(error instanceof Error)) return words.bug(String(error));
  // One line: what follows the first is for us, not for the editor.
  const line = words.bug((error.message.split('\n')[0] ?? '').replace(/[.\s]+$/, ''));
  return debug ? `${line}\n${error.stack ?? ''}` : line;
}
