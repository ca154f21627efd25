import { localTime } from '../lib/dates.ts';
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
import { altFault } from './image-words.ts';
import { readBody } from './read-body.ts';
import type { Value } from './value.ts';

/** Faults between fields, and between a field and the file's name. */
function crossCheck(
  path: ContentPath,
  map: Value,
  fields: Partial<Article['fields']>,
  words: Strings['problems'],
): void {
  const entry = (name: string): Value | undefined => map.entries?.find((found) => found.name === name)?.value;
  if (fields.date) {
    const { year, month } = localTime(fields.date.at);
    const right = `${year}/${String(month).padStart(2, '0')}`;
    const folder = path.split('/').slice(1, 3).join('/');
    if (folder !== right)
      entry('date')?.report('folder-date', words.frontMatter.folderDate(folder, right), 'warning');
    for (const name of ['updated', 'expires'] as const) {
      const later = fields[name];
      if (later && later.timed === fields.date.timed && later.at < fields.date.at)
        entry(name)?.report(`field-${name}`, words.frontMatter.order('date'));
    }
  }
  const { image } = fields;
  const fault = image && altFault(image.alt, image.src, words.body);
  const alt = entry('image')?.entries?.find(({ name }) => name === 'alt')?.value;
  if (fault) alt?.report('alt-text', fault);
}

/** Reads one article. The path must lie in `articles/<yyyy>/<mm>/`. Every fault of the file is told. */
export function readArticle(
  path: ContentPath,
  bytes: Uint8Array,
  words: Strings['problems'],
): Reading<Article> {
  const file = openFile(path, bytes, words);
  if (file.spoilt) return { problems: file.problems };
  const front = readFrontMatter(file, words.frontMatter);
  if (front === undefined) return { problems: file.problems };
  const fields = readFields(front.fields, articleFields, words.frontMatter);
  crossCheck(path, front.fields, fields, words);
  const body = readBody(file, front.body, words.body);
  const whole = complete(fields, articleFields);
  if (file.spoilt || whole === undefined) return { problems: file.problems };
  return {
    value: {
      id: articleId(path),
      file: path,
      fields: whole,
      body: body.facts,
      references: [...frontReferences(front.fields), ...body.references],
    },
    problems: file.problems,
  };
}
