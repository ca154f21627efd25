import type { ArticleFields, Correction, ImageField, Retraction, SourceField } from '../model/article.ts';
import { categoryId } from '../model/ids.ts';
import { aliases, related } from './address-fields.ts';
import { boolean, group, listOf, moment, names, slug, text, title, webAddress } from './field-readers.ts';
import type { Field, FieldTable } from './fields.ts';

const imageTable: FieldTable<ImageField> = {
  src: { help: 'imageSrc', required: true, example: '/images/gat-lua.jpg', read: text(300) },
  alt: {
    help: 'imageAlt',
    required: true,
    example: '"Người dân gặt lúa trên ruộng bậc thang"',
    read: text(500),
  },
  caption: { help: 'imageCaption', example: '"Mùa gặt ở Nà Lại."', read: text(1_000) },
  credit: { help: 'imageCredit', example: '"Ảnh: Lê Hoài Thương"', read: text(200) },
};

/** A picture with its words, for every file that may name one. */
export const image: Field<ImageField> = {
  help: 'image',
  example: '{ src: /images/gat-lua.jpg, alt: "Người dân gặt lúa" }',
  read: group(imageTable, '{ src: /images/gat-lua.jpg, alt: "Người dân gặt lúa" }'),
};

const sourceTable: FieldTable<SourceField> = {
  name: { help: 'sourceName', required: true, example: 'Báo Hạ Lam', read: text(200) },
  url: { help: 'sourceUrl', example: 'https://example.com/bai-goc', read: webAddress },
};

const correctionTable: FieldTable<Correction> = {
  date: { help: 'correctionDate', required: true, example: '2024-07-16 09:00', read: moment },
  text: {
    help: 'correctionText',
    required: true,
    example: '"Bản trước viết nhầm số hộ: 25, không phải 52."',
    read: text(2_000),
  },
};

const retractionTable: FieldTable<Retraction> = {
  date: { help: 'retractionDate', required: true, example: '2024-07-20', read: moment },
  reason: {
    help: 'retractionReason',
    required: true,
    example: '"Nguồn tin không xác minh được."',
    read: text(2_000),
  },
};

/** The front matter of an article (DESIGN 7): the closed list, in the order in which it is written. */
export const articleFields: FieldTable<ArticleFields> = {
  title: {
    help: 'title',
    required: true,
    example: '"Mùa hái chín đầu tiên ở buôn Ea Mliêng"',
    read: text(300),
  },
  date: { help: 'date', required: true, example: '2024-07-15 08:05', read: moment },
  category: {
    help: 'category',
    required: true,
    example: 'kinh-te',
    read: (value, name, words) => {
      const id = slug(value, name, words);
      return id === undefined ? undefined : categoryId(id);
    },
  },
  summary: {
    help: 'summary',
    example: '"Năm đầu hái chín, hợp tác xã bán giá cao hơn một phần tư."',
    read: text(1_200),
  },
  kicker: { help: 'kicker', example: 'Chuyện đồng đất', read: text(100) },
  updated: { help: 'updated', example: '2024-07-16 09:00', read: moment },
  authors: {
    help: 'authors',
    byDefault: [],
    example: '[tran-quoc-duong]',
    read: names(100, '[tran-quoc-duong]'),
  },
  topics: {
    help: 'topics',
    byDefault: [],
    example: '[Cà phê, Hạn hán]',
    read: names(100, '[Cà phê, Hạn hán]'),
  },
  series: { help: 'series', example: 'Cà phê đường dài', read: title(150) },
  source: {
    help: 'source',
    example: '{ name: Báo Hạ Lam, url: https://example.com/bai-goc }',
    read: group(sourceTable, '{ name: Báo Hạ Lam }'),
  },
  image,
  related,
  place: { help: 'place', example: 'Đăk Rêu', read: text(150) },
  featured: { help: 'featured', byDefault: false, example: 'true', read: boolean },
  draft: { help: 'draft', byDefault: false, example: 'true', read: boolean },
  publishAt: { help: 'publishAt', example: '2024-07-18 06:00', read: moment },
  expires: { help: 'expires', example: '2024-12-31', read: moment },
  corrections: {
    help: 'corrections',
    byDefault: [],
    example: '[{ date: 2024-07-16, text: "Bản trước viết nhầm số hộ." }]',
    read: listOf(
      group(correctionTable, '{ date: 2024-07-16, text: "…" }'),
      '[{ date: 2024-07-16, text: "…" }]',
    ),
  },
  retracted: {
    help: 'retracted',
    example: '{ date: 2024-07-20, reason: "Nguồn tin không xác minh được." }',
    read: group(retractionTable, '{ date: 2024-07-20, reason: "…" }'),
  },
  aliases,
  lang: {
    help: 'lang',
    example: 'vi',
    read: (value, name, words) => {
      const found = value.text ?? '';
      if (/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(found)) return found;
      value.report(`field-${name}`, words.lang(found));
      return undefined;
    },
  },
};
