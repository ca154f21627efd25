import { unmark } from '../../src/lib/vietnamese.ts';

/** What a reference says of an article. */
export interface Reference {
  readonly url: string;
  readonly title: string;
  readonly authors: readonly string[];
  /** The newspaper. */
  readonly publisher: string;
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** As in HTML: `vi`. */
  readonly lang: string;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const languages: Readonly<Record<string, string>> = { vi: 'vietnamese', en: 'english' };

/** Signs that a backslash does not turn into themselves; BibTeX counts braces even behind one. */
const signs: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

/** Text as TeX prints it word for word. */
export const tex = (text: string): string =>
  text.replace(/[\\~^{}#$%&_]/g, (sign) => signs[sign] ?? `\\${sign}`);

/** A name that no other article of the site has: the newspaper, the month and the last part of the address. */
const keyOf = ({ url, publisher, year, month }: Reference): string => {
  const name = unmark(publisher)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
  const slug = url.split('/').findLast((part) => part !== '') ?? '';
  return `${name}-${year}-${String(month).padStart(2, '0')}-${slug}`;
};

/** A BibTeX entry. Names and the title stand in a second pair of braces: nobody may reorder or lower them. */
export function bibtex(reference: Reference): string {
  const { url, title, authors, publisher, year, month, day, lang } = reference;
  const names = authors.length > 0 ? authors : [publisher];
  const fields: readonly (readonly [string, string])[] = [
    ['author', `{${names.map((name) => `{${tex(name)}}`).join(' and ')}}`],
    ['title', `{{${tex(title)}}}`],
    ['howpublished', `{${tex(publisher)}}`],
    ['year', `{${year}}`],
    ['month', months[month - 1] ?? ''],
    ['day', `{${day}}`],
    // Not escaped: `url` is printed letter by letter, and addresses of ours hold none of these signs.
    ['url', `{${url}}`],
    ['langid', `{${languages[lang] ?? lang}}`],
  ];
  return `@misc{${keyOf(reference)},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}`;
}
