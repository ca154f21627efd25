import type { Mend } from '../content/rename/reference-edits.ts';
import { planRename, rename as renameArticle } from '../content/rename/rename-article.ts';
import { meantArticle, newName } from '../content/rename/resolve-names.ts';
import { scanContent } from '../content/scan.ts';
import { must } from '../lib/unreachable.ts';
import { articleUrl } from '../model/ids.ts';
import { Refusal } from '../model/refusal.ts';
import { site } from '../site.ts';
import { stringsOf } from '../strings/strings.ts';
import type { Command } from './command.ts';

const all = stringsOf(site.lang);
const words = all.cli.rename;

/** `khobao mv old new`: renames an article, keeps its old address, and mends what links to it. */
export const rename: Command = async ({ content, operands, folders, dryRun, shown, write }) => {
  const [old, ...rest] = operands;
  if (old === undefined || rest.length === 0) throw new Refusal(words.usage);
  const from = meantArticle({ text: old, path: must(folders[0], 'a path') }, content, site.url, words);
  // The shell parts a headline without quotation marks into its words; then it is no path.
  const path = rest.length === 1 ? must(folders[1], 'a path') : '';
  const to = newName({ text: rest.join(' '), path }, from, content, site.url, words);
  const { files } = scanContent(content, site.limits, all.problems);
  const plan = planRename(content, files, { from, to, site: site.url }, all);
  const missed = dryRun ? [] : renameArticle(content, plan);

  const line = (file: string, { place, written, put, edit }: Mend): string =>
    `  ${file}:${place.line}:${place.column}: ${written} → ${edit ? put : `${put} (${words.byHand})`}`;
  const done = plan.others.filter(({ path }) => !missed.includes(path));
  const inFile = (file: string): string => shown(`${content}/${file}`);
  const links = done.flatMap(({ mends }) => mends.filter(({ edit }) => edit)).length;
  const lines = [
    (dryRun ? words.would : words.renamed)(inFile(plan.from), inFile(plan.to)),
    ...plan.own.map((mend) => line(inFile(plan.to), mend)),
    ...(plan.keepsAddress ? [words.address(articleUrl(from))] : []),
    words.mended(links, done.length),
    ...done.flatMap(({ path, mends }) => mends.map((mend) => line(inFile(path), mend))),
    ...plan.unread.map((file) => words.unread(inFile(file))),
    ...missed.map((file) => words.missed(inFile(file))),
    ...(from.slice(0, 7) === to.slice(0, 7) ? [] : [words.otherMonth(to.slice(0, 7))]),
    ...(dryRun ? [] : [words.next]),
  ];
  write(`${lines.join('\n')}\n`);
  return 0;
};
