import { localDay, localTime, type Moment } from '../lib/dates.ts';
import type { Article } from '../model/article.ts';
import type { Reading } from '../model/desk.ts';
import { articleId, type ContentPath } from '../model/ids.ts';
import type { Strings } from '../strings/strings.ts';
import { articleFields } from './article-fields.ts';
import { openFile } from './decode.ts';
import { complete } from './field-readers.ts';
import { readFields } from './fields.ts';
import { readFrontMatter } from './front-matter.ts';
import { frontReferences } from './front-references.ts';
import { tellAlt } from './image-words.ts';
import { readBody } from './read-body.ts';
import type { Value } from './value.ts';

/** Whether one moment lies before the other, as far as both are known: a day has no hour. */
const isBefore = (one: Moment, other: Moment): boolean =>
  one.timed && other.timed ? one.at < other.at : localDay(one.at) < localDay(other.at);

/** Faults between fields, and between a field and the file's name. */
function crossCheck(
  path: ContentPath,
  map: Value,
  fields: Partial<Article['fields']>,
  words: Strings['problems'],
): void {
  tellAlt(map, fields.image, words.body);
  if (fields.date === undefined) return;
  const { year, month } = localTime(fields.date.at);
  const right = `${year}/${String(month).padStart(2, '0')}`;
  const folder = path.split('/').slice(1, 3).join('/');
  if (folder !== right)
    map.entry('date')?.report('folder-date', words.frontMatter.folderDate(folder, right), 'warning');
  for (const name of ['updated', 'expires'] as const) {
    const later = fields[name];
    if (later && isBefore(later, fields.date))
      map.entry(name)?.report(`field-${name}`, words.frontMatter.order('date'));
  }
}

/** Reads one article. The path must lie in `articles/<yyyy>/<mm>/`. Every fault of the file is told. */
export function readArticle(
  path: ContentPath,
  bytes: Uint8Array,
  words: Strings['problems'],
): Reading<Article> {
  const file = openFile(path, bytes, words);
  const { problems } = file;
  const front = file.readable ? readFrontMatter(file, words.frontMatter) : undefined;
  if (front === undefined) return { problems };
  const body = readBody(file, front.body, words);
  if (front.fields === undefined) return { problems };
  const fields = readFields(front.fields, articleFields, words.frontMatter);
  crossCheck(path, front.fields, fields, words);
  const whole = complete(fields, articleFields);
  if (file.spoilt || whole === undefined) return { problems };
  const references = [...frontReferences(front.fields), ...body.references];
  return {
    value: { id: articleId(path), file: path, fields: whole, body: body.facts, references },
    problems,
  };
}
