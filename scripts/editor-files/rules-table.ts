import { printable } from '../../src/report/code-frame.ts';
import type { Strings } from '../../src/strings/strings.ts';
import type { Part, ToldMistake } from '../../test/checks/catalogue/told-mistakes.ts';
import { cell, table } from './table.ts';

/** Messages that say the same of another name or number are one: the first stands for them. */
const kindOf = ({ rule, message }: ToldMistake): string =>
  `${rule.startsWith('field-') ? 'field' : rule} ${message
    .replace(/“[^”]*”/g, '“”')
    .replace(/\d+/g, '0')
    .replace(/: .*$/, '')}`;

/**
 * What `check --external` can say of a link. No catalogue shows it, as that would ask other machines: here are the words
 * themselves.
 */
export function toldOfLinks({ checks }: Strings): readonly ToldMistake[] {
  const { unasked: _, moved, failed, ...rest } = checks.externalLink;
  const link = 'https://bao.example/gia-lua';
  const said = [moved(link, 'https://bao.example/gia-lua-moi'), failed(link, 404), failed(link, 503)];
  return [...said, ...Object.values(rest).map((say) => say(link))].map(([message, hint]) => ({
    ...{ rule: 'external-link', severity: 'warning', message, hint, fixable: false },
  }));
}

/** Every check with what it says and how to mend it, in tables under headings of the third level. */
export function rulesTable(
  told: Readonly<Record<Part | 'external', readonly ToldMistake[]>>,
  words: Strings,
): string {
  const { tables } = words.guide;
  const seen = new Set<string>();
  return Object.entries(told)
    .map(([part, mistakes]) => {
      const fresh = mistakes.filter((one) => {
        const kind = kindOf(one);
        const known = seen.has(kind);
        seen.add(kind);
        return !known;
      });
      const rows = fresh.map(({ rule, severity, message, hint, fixable }) => [
        `\`${rule}\` (${words.report.severity[severity]})`,
        cell(printable(message)),
        cell(printable(hint)),
        fixable ? tables.yes : '',
      ]);
      return `### ${tables.parts[part as keyof typeof told]}\n\n${table(tables.rules, rows)}`;
    })
    .join('\n');
}
