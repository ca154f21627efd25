import { localDay, localTime, parseMoment } from '../../src/lib/dates.ts';
import { digestOf } from '../../src/lib/digest.ts';
import { slugOf } from '../../src/lib/vietnamese.ts';
import type { CorpusArticle } from './corpus-articles.ts';
import { escapeMarkdown, plainLine } from './escape-markdown.ts';

/** A content file to write. */
interface ContentFile {
  /** Relative to the content folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The category of a corpus article as an id of `categories.yaml`. */
export const categoryOf = (article: CorpusArticle): string => slugOf(article.category);

/**
 * A corpus article as a Markdown file. Its name ends in six digits of the digest of its id: the same whatever else is
 * written, although newspapers repeat their titles. JSON strings are YAML strings.
 */
export function articleFile(article: CorpusArticle): ContentFile {
  const moment = parseMoment(article.date);
  if (moment === undefined) throw new Error(`the date of ${article.id} is none: ${article.date}`);
  const { year, month, hour, minute } = localTime(moment.at);
  const name = [slugOf(article.title, 72), digestOf(article.id).slice(0, 6)].filter(Boolean).join('-');
  const lead = plainLine(article.lead);
  const front = [
    `title: ${JSON.stringify(plainLine(article.title))}`,
    `date: ${localDay(moment.at)} ${two(hour)}:${two(minute)}`,
    `category: ${JSON.stringify(categoryOf(article))}`,
    ...(lead === '' ? [] : [`summary: ${JSON.stringify(lead)}`]),
  ];
  const paragraphs = article.body.map(escapeMarkdown).filter((paragraph) => paragraph !== '');
  return {
    path: `articles/${year}/${two(month)}/${name}.md`,
    text: `---\n${front.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`,
  };
}
