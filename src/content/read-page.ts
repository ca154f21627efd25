import type { StaticPage } from '../model/article.ts';
import type { Reading } from '../model/desk.ts';
import type { ContentPath } from '../model/ids.ts';
import type { Strings } from '../strings/strings.ts';
import { openFile } from './decode.ts';
import { complete, text } from './field-readers.ts';
import { type FieldTable, readFields } from './fields.ts';
import { readFrontMatter } from './front-matter.ts';
import { readBody } from './read-body.ts';

type PageFields = Pick<StaticPage, 'title' | 'summary'>;

/** The front matter of a file in `pages/`. */
export const pageFields: FieldTable<PageFields> = {
  title: { help: 'staticTitle', required: true, read: text(200) },
  summary: { help: 'staticSummary', read: text(1_200) },
};

/** Reads a static page, `pages/<slug>.md`. */
export function readPage(
  path: ContentPath,
  bytes: Uint8Array,
  words: Strings['problems'],
): Reading<StaticPage> {
  const file = openFile(path, bytes, words);
  const { problems } = file;
  const front = file.readable ? readFrontMatter(file, words.frontMatter) : undefined;
  if (front === undefined) return { problems };
  const body = readBody(file, front.body, words);
  if (front.fields === undefined) return { problems };
  const fields = complete(readFields(front.fields, pageFields, words.frontMatter), pageFields);
  if (file.spoilt || fields === undefined) return { problems };
  const slug = path.replace(/^pages\//, '').replace(/\.md$/, '');
  return { value: { slug, file: path, ...fields, body: body.facts, references: body.references }, problems };
}
