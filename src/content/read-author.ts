import type { Author } from '../model/article.ts';
import type { Reading } from '../model/desk.ts';
import type { ContentPath } from '../model/ids.ts';
import type { Strings } from '../strings/strings.ts';
import { image } from './article-fields.ts';
import { openFile } from './decode.ts';
import { complete, text, title } from './field-readers.ts';
import { type FieldTable, readFields } from './fields.ts';
import { readFrontMatter } from './front-matter.ts';
import { frontReferences } from './front-references.ts';
import { tellAlt } from './image-words.ts';
import { readBody } from './read-body.ts';
import { shaped } from './shape.ts';

type AuthorFields = Pick<Author, 'name' | 'role' | 'email' | 'image'>;

const mailForm = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/;

/** The front matter of a file in `authors/`. */
export const authorFields: FieldTable<AuthorFields> = {
  name: { help: 'authorName', required: true, read: title(100) },
  role: { help: 'authorRole', read: text(200) },
  email: {
    help: 'authorEmail',
    read: shaped({ kind: 'form', form: mailForm, called: 'mail' }, (value, name, words) => {
      const found = value.text ?? '';
      if (mailForm.test(found)) return found;
      value.report(`field-${name}`, words.email(found));
      return undefined;
    }),
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
  const { problems } = file;
  const front = file.readable ? readFrontMatter(file, words.frontMatter) : undefined;
  if (front === undefined) return { problems };
  const body = readBody(file, front.body, words);
  if (front.fields === undefined) return { problems };
  const read = readFields(front.fields, authorFields, words.frontMatter);
  tellAlt(front.fields, read.image, words.body);
  const fields = complete(read, authorFields);
  if (file.spoilt || fields === undefined) return { problems };
  const id = path.replace(/^authors\//, '').replace(/\.md$/, '');
  const references = [...frontReferences(front.fields), ...body.references];
  return { value: { id, file: path, ...fields, body: body.facts, references }, problems };
}
