import { focuses } from '../lib/focus.ts';
import type { ArticleFields, Correction, ImageField, Retraction, SourceField } from '../model/article.ts';
import { categoryId } from '../model/ids.ts';
import { aliases, related } from './address-fields.ts';
import {
  boolean,
  group,
  listOf,
  moment,
  names,
  oneOf,
  slug,
  text,
  title,
  webAddress,
} from './field-readers.ts';
import type { Field, FieldTable } from './fields.ts';
import { shaped } from './shape.ts';

/** The fields of a picture. */
export const imageTable: FieldTable<ImageField> = {
  src: { help: 'imageSrc', required: true, read: text(300) },
  alt: {
    help: 'imageAlt',
    required: true,
    read: text(500),
  },
  caption: { help: 'imageCaption', read: text(1_000) },
  credit: { help: 'imageCredit', read: text(200) },
  focus: { help: 'imageFocus', read: oneOf(focuses) },
};

/** A picture with its words, for every file that may name one. */
export const image: Field<ImageField> = {
  help: 'image',
  read: group(imageTable, 'image'),
};

const sourceTable: FieldTable<SourceField> = {
  name: { help: 'sourceName', required: true, read: text(200) },
  url: { help: 'sourceUrl', read: webAddress },
};

const correctionTable: FieldTable<Correction> = {
  date: { help: 'correctionDate', required: true, read: moment },
  text: {
    help: 'correctionText',
    required: true,
    read: text(2_000),
  },
};

const retractionTable: FieldTable<Retraction> = {
  date: { help: 'retractionDate', required: true, read: moment },
  reason: {
    help: 'retractionReason',
    required: true,
    read: text(2_000),
  },
};

const languageForm = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** The front matter of an article (DESIGN 7): the closed list, in the order in which it is written. */
export const articleFields: FieldTable<ArticleFields> = {
  title: {
    help: 'title',
    required: true,
    read: text(300),
  },
  date: { help: 'date', required: true, read: moment },
  category: {
    help: 'category',
    required: true,
    read: shaped(slug.shape, (value, name, words) => {
      const id = slug(value, name, words);
      return id === undefined ? undefined : categoryId(id);
    }),
  },
  summary: {
    help: 'summary',
    read: text(1_200),
  },
  kicker: { help: 'kicker', read: text(100) },
  updated: { help: 'updated', read: moment },
  authors: {
    help: 'authors',
    byDefault: [],
    read: names(100, 'authors'),
  },
  topics: {
    help: 'topics',
    byDefault: [],
    read: names(100, 'topics'),
  },
  series: { help: 'series', read: title(150) },
  source: {
    help: 'source',
    read: group(sourceTable, 'source'),
  },
  image,
  related,
  place: { help: 'place', read: text(150) },
  featured: { help: 'featured', byDefault: false, read: boolean },
  draft: { help: 'draft', byDefault: false, read: boolean },
  publishAt: { help: 'publishAt', read: moment },
  expires: { help: 'expires', read: moment },
  corrections: {
    help: 'corrections',
    byDefault: [],
    read: listOf(group(correctionTable, 'correction'), 'corrections'),
  },
  retracted: {
    help: 'retracted',
    read: group(retractionTable, 'retracted'),
  },
  aliases,
  lang: {
    help: 'lang',
    read: shaped({ kind: 'form', form: languageForm, called: 'language' }, (value, name, words) => {
      const found = value.text ?? '';
      if (languageForm.test(found)) return found;
      value.report(`field-${name}`, words.lang(found));
      return undefined;
    }),
  },
};
