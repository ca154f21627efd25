import { localTime } from '../lib/dates.ts';
import { slugOf } from '../lib/vietnamese.ts';
import { articleFields, imageTable } from './article-fields.ts';
import { type FieldWords, rulesOf } from './fields.ts';

/** What an editor begins an article with. */
interface Beginning {
  readonly title: string;
  readonly category: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly image?: NewPicture;
}

/** The picture that an article begins with, and what its file said of it. */
export interface NewPicture {
  readonly src: string;
  readonly caption?: string;
  readonly credit?: string;
  /** A comment below it. */
  readonly note?: string;
}

/** Where an article begins. */
export interface NewPlace {
  /** `2026/07`. */
  readonly folder: string;
  readonly slug: string;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Where an article of a title and a time stands; undefined when the title makes no address, or one that days have (`15`). */
export function newPlace(title: string, at: number): NewPlace | undefined {
  const slug = slugOf(title);
  if (slug === '' || /^\d{1,2}$/.test(slug)) return undefined;
  const { year, month } = localTime(at);
  return { folder: `${year}/${two(month)}`, slug };
}

/** The lines of a picture: what is known as it will stand there, the rest as comments to be filled in. */
function imageLines({ src, note, ...known }: NewPicture, words: FieldWords): string[] {
  const inner = [...rulesOf(imageTable)].flatMap(([name, { help, required }]) => {
    const hint = words.help[help];
    if (name === 'src') return [`  src: ${src}`];
    const text = name === 'caption' || name === 'credit' ? known[name] : undefined;
    if (text !== undefined) return [`  ${name}: ${JSON.stringify(text)}`];
    return required ? [`  ${name}: "" # ${hint}`] : [`  # ${name}: ${words.examples[help]} # ${hint}`];
  });
  return ['image:', ...inner, ...(note === undefined ? [] : [`  # ${note}`])];
}

/**
 * The text of a new article, ready to type: the three fields that it must have, then every other field of the table in its
 * order as a comment with an example and what it is for.
 */
export function newArticle({ title, category, at, image }: Beginning, words: FieldWords): string {
  const { year, month, day, hour, minute } = localTime(at);
  const given: Readonly<Record<string, string>> = {
    // Text in double quotes is the same in JSON and in YAML.
    title: JSON.stringify(title.normalize('NFC')),
    date: `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`,
    category,
  };
  const lines = [...rulesOf(articleFields)].flatMap(([name, { help }]) => {
    if (name === 'image' && image !== undefined) return imageLines(image, words);
    return given[name] === undefined
      ? `# ${name}: ${words.examples[help]} # ${words.help[help]}`
      : `${name}: ${given[name]}`;
  });
  return `---\n${lines.join('\n')}\n---\n\n`;
}
