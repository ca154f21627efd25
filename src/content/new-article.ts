import { localTime } from '../lib/dates.ts';
import { slugOf } from '../lib/vietnamese.ts';
import { articleFields } from './article-fields.ts';
import { type FieldWords, rulesOf } from './fields.ts';

/** What an editor begins an article with. */
interface Beginning {
  readonly title: string;
  readonly category: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A file that is to be written. */
interface NewArticle {
  /** Below `content/`. */
  readonly path: string;
  readonly text: string;
}

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * A new article, ready to type: the three fields that it must have, then every other field of the table in its order as a comment
 * with an example and what it is for. Undefined when the title makes no address, or one that days have (`15`).
 */
export function newArticle({ title, category, at }: Beginning, words: FieldWords): NewArticle | undefined {
  const slug = slugOf(title);
  if (slug === '' || /^\d{1,2}$/.test(slug)) return undefined;
  const { year, month, day, hour, minute } = localTime(at);
  const given: Readonly<Record<string, string>> = {
    // Text in double quotes is the same in JSON and in YAML.
    title: JSON.stringify(title.normalize('NFC')),
    date: `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`,
    category,
  };
  const lines = [...rulesOf(articleFields)].map(([name, { help }]) =>
    given[name] === undefined
      ? `# ${name}: ${words.examples[help]} # ${words.help[help]}`
      : `${name}: ${given[name]}`,
  );
  return {
    path: `articles/${year}/${two(month)}/${slug}.md`,
    text: `---\n${lines.join('\n')}\n---\n\n`,
  };
}
