import { archiveTarget } from '../model/archive-target.ts';
import type { RelatedField } from '../model/article.ts';
import { articleId } from '../model/ids.ts';
import { group, listOf, listShape, membersOf, text, webAddress } from './field-readers.ts';
import type { Field, FieldTable } from './fields.ts';
import { shaped } from './shape.ts';

const otherPage: FieldTable<{ url: string; title: string }> = {
  url: { help: 'pageUrl', required: true, read: webAddress },
  title: { help: 'pageTitle', required: true, read: text(300) },
};

const elsewhere = group(otherPage, 'otherPage');
const relatedShape = listShape({
  kind: 'either',
  shapes: [{ kind: 'form', form: /(?:^\.{1,2}\/|\d{4}\/\d{2}\/)[^/?]/, called: 'related' }, elsewhere.shape],
});

/** What to read on: articles of the archive, by path, address or file, and pages elsewhere. */
export const related: Field<readonly RelatedField[]> = {
  help: 'related',
  byDefault: [],
  read: shaped(relatedShape, (list, listName, listWords) => {
    const seen = new Set<string>([articleId(list.file.path)]);
    return membersOf<RelatedField>((value, name, words) => {
      if (value.entries !== undefined) {
        const page = elsewhere(value, name, words);
        return page && { kind: 'page', ...page };
      }
      const target = archiveTarget(value.text ?? '', value.file.path);
      if (target.kind !== 'article') value.report(`field-${name}`, words.related(value.text ?? '…'));
      else if (seen.has(target.id)) value.report(`field-${name}`, words.duplicateRelated(target.id));
      else {
        seen.add(target.id);
        return { kind: 'article', id: target.id };
      }
      return undefined;
    }, 'related')(list, listName, listWords);
  }),
};

/** Bytes of one part of an address: a file system takes 255, and a part may get an ending. */
const longestPart = 200;

const oldForm = /^\/[^\s?#\\<>"%]+$/;

/** Whether an old address can be a file of the site: from the root, plain parts, nothing that a server would read otherwise. */
function isOldAddress(address: string): boolean {
  if (!oldForm.test(address)) return false;
  const parts = address.replace(/\/$/, '').split('/').slice(1);
  return parts.every((part) => !['', '.', '..'].includes(part) && Buffer.byteLength(part) <= longestPart);
}

/** Addresses that the article had before. */
export const aliases: Field<readonly string[]> = {
  help: 'aliases',
  byDefault: [],
  read: listOf<string>(
    shaped({ kind: 'form', form: oldForm, called: 'old' }, (value, name, words) => {
      const found = value.text ?? '';
      if (isOldAddress(found)) return found;
      value.report(`field-${name}`, words.oldAddress(found));
      return undefined;
    }),
    'aliases',
  ),
};
