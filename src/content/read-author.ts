import type { Author } from '../model/article.ts';
import type { Reading } from '../model/desk.ts';
import type { ContentPath } from '../model/ids.ts';
import type { Strings } from '../strings/strings.ts';
import { image } from './article-fields.ts';
import { openFile } from './decode.ts';
import { complete, text } from './field-readers.ts';
import { type FieldTable, readFields } from './fields.ts';
import { readFrontMatter } from './front-matter.ts';
import { frontReferences } from './front-references.ts';
import { readBody } from './read-body.ts';

type AuthorFields = Pick<Author, 'name' | 'role' | 'email' | 'image'>;

/** The front matter of a file in `authors/`. */
export const authorFields: FieldTable<AuthorFields> = {
  name: { required: true, example: 'Nguyễn Thị Bích Ngân', read: text(100) },
  role: { example: 'Phóng viên kinh tế', read: text(200) },
  email: {
    example: 'ngan@bao.example',
    read: (value, name, words) => {
      const found = value.text ?? '';
      if (/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(found)) return found;
      value.report(`field-${name}`, words.notText(name, 'ngan@bao.example'));
      return undefined;
    },
  },
  image,
};

/** Reads the file of an author, `authors/<id>.md`. */
export function readAuthor(
  path: ContentPath,
  bytes: Uint8Array,
  words: Strings['problems'],
): Reading<Author> {
  const file = openFile(path, bytes, words);
  const front = file.spoilt ? undefined : readFrontMatter(file, words.frontMatter);
  if (front === undefined) return { problems: file.problems };
  const fields = complete(readFields(front.fields, authorFields, words.frontMatter), authorFields);
  const body = readBody(file, front.body, words.body);
  if (file.spoilt || fields === undefined) return { problems: file.problems };
  const id = path.replace(/^authors\//, '').replace(/\.md$/, '');
  const references = [...frontReferences(front.fields), ...body.references];
  return { value: { id, file: path, ...fields, body: body.facts, references }, problems: file.problems };
}
