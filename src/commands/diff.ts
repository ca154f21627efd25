import { difference } from '../build.ts';
import { baseFolder } from '../content/base-folder.ts';
import { Refusal } from '../model/refusal.ts';
import { differenceMarkdown } from '../report/difference-markdown.ts';
import { differenceText } from '../report/difference-text.ts';
import { ansi, plain } from '../report/text.ts';
import { site } from '../site.ts';
import { stringsOf } from '../strings/strings.ts';
import { buildOrder } from './build-order.ts';
import type { Command } from './command.ts';
import { words } from './words.ts';

const all = stringsOf(site.lang);

/** `khobao diff [ref]`: what a change will do to the reader's site, as text, JSON, or Markdown for a pull request. */
export const diff: Command = async (invocation) => {
  const { content, state, operands, shown, markdown, format, colour, write } = invocation;
  const [ref = '', more] = operands;
  if (more !== undefined) throw new Refusal(words.faults.extra(more));
  const base = await baseFolder(content, ref, state);
  if (base === 'no-checkout') throw new Refusal(all.difference.noCommit(shown(content)));
  if (base === 'unknown-ref') throw new Refusal(words.refusals.unknownRef(ref));
  try {
    const found = await difference(base, ref, { ...buildOrder(invocation), emit: () => {} });
    if (format === 'json') write(`${JSON.stringify(found, null, 2)}\n`);
    else if (markdown) write(differenceMarkdown(found, all));
    else write(differenceText(found, all, colour ? ansi : plain));
    return found.errors > 0 ? 1 : 0;
  } finally {
    base.remove();
  }
};
