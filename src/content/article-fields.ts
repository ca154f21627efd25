import type {
  ArticleFields,
  Correction,
  ImageField,
  RelatedField,
  Retraction,
  SourceField,
} from '../model/article.ts';
import { categoryId } from '../model/ids.ts';
import { boolean, group, listOf, moment, names, slug, text, webAddress } from './field-readers.ts';
import type { Field, FieldTable } from './fields.ts';

const imageTable: FieldTable<ImageField> = {
  src: { required: true, example: '/images/gat-lua.jpg', read: text(300) },
  alt: { required: true, example: '"Người dân gặt lúa trên ruộng bậc thang"', read: text(500) },
  caption: { example: '"Mùa gặt ở Nà Lại."', read: text(1_000) },
  credit: { example: '"Ảnh: Lê Hoài Thương"', read: text(200) },
};

/** A picture with its words, for every file that may name one. */
export const image: Field<ImageField> = {
  example: '{ src: /images/gat-lua.jpg, alt: "Người dân gặt lúa" }',
  read: group(imageTable, '{ src: /images/gat-lua.jpg, alt: "Người dân gặt lúa" }'),
};

const sourceTable: FieldTable<SourceField> = {
  name: { required: true, example: 'Báo Hạ Lam', read: text(200) },
  url: { example: 'https://example.com/bai-goc', read: webAddress },
};

const correctionTable: FieldTable<Correction> = {
  date: { required: true, example: '2024-07-16 09:00', read: moment },
  text: { required: true, example: '"Bản trước viết nhầm số hộ: 25, không phải 52."', read: text(2_000) },
};

const retractionTable: FieldTable<Retraction> = {
  date: { required: true, example: '2024-07-20', read: moment },
  reason: { required: true, example: '"Nguồn tin không xác minh được."', read: text(2_000) },
};

const otherPage: FieldTable<{ url: string; title: string }> = {
  url: { required: true, example: 'https://example.com/bai', read: webAddress },
  title: { required: true, example: '"Tên bài ở trang khác"', read: text(300) },
};

/** `2024/07/ten-bai`, also written as an address or a file. */
const articlePath = /^\/?(?:articles\/)?(\d{4}\/\d{2}\/[^/\s]+?)(?:\.md|\/)?$/;

const related: Field<readonly RelatedField[]> = {
  byDefault: [],
  example: '[2024/07/ten-bai]',
  read: listOf<RelatedField>((value, name, words) => {
    if (value.entries !== undefined) {
      const page = group(otherPage, '{ url: https://example.com/bai, title: "Tên bài" }')(value, name, words);
      return page && { kind: 'page', ...page };
    }
    const id = articlePath.exec(value.text ?? '')?.[1];
    if (id !== undefined) return { kind: 'article', id };
    value.report(`field-${name}`, words.related(value.text ?? '…'));
    return undefined;
  }, '[2024/07/ten-bai]'),
};

const aliases: Field<readonly string[]> = {
  byDefault: [],
  example: '[/tin/1234.html]',
  read: listOf<string>((value, name, words) => {
    const found = value.text ?? '';
    if (
      /^\/(?!\/)[^\s?#\\<>"]+$/.test(found) &&
      !found.split('/').some((part) => part === '..' || part === '.')
    )
      return found;
    value.report(`field-${name}`, words.oldAddress(found));
    return undefined;
  }, '[/tin/1234.html]'),
};

/** The front matter of an article (DESIGN 7): the closed list, in the order in which it is written. */
export const articleFields: FieldTable<ArticleFields> = {
  title: { required: true, example: '"Mùa hái chín đầu tiên ở buôn Ea Mliêng"', read: text(300) },
  date: { required: true, example: '2024-07-15 08:05', read: moment },
  category: {
    required: true,
    example: 'kinh-te',
    read: (value, name, words) => {
      const id = slug(value, name, words);
      return id === undefined ? undefined : categoryId(id);
    },
  },
  summary: { example: '"Năm đầu hái chín, hợp tác xã bán giá cao hơn một phần tư."', read: text(1_200) },
  kicker: { example: 'Chuyện đồng đất', read: text(100) },
  updated: { example: '2024-07-16 09:00', read: moment },
  authors: { byDefault: [], example: '[tran-quoc-duong]', read: names(100, '[tran-quoc-duong]') },
  topics: { byDefault: [], example: '[Cà phê, Hạn hán]', read: names(100, '[Cà phê, Hạn hán]') },
  series: { example: 'Cà phê đường dài', read: text(150) },
  source: {
    example: '{ name: Báo Hạ Lam, url: https://example.com/bai-goc }',
    read: group(sourceTable, '{ name: Báo Hạ Lam }'),
  },
  image,
  related,
  place: { example: 'Đăk Rêu', read: text(150) },
  featured: { byDefault: false, example: 'true', read: boolean },
  draft: { byDefault: false, example: 'true', read: boolean },
  publishAt: { example: '2024-07-18 06:00', read: moment },
  expires: { example: '2024-12-31', read: moment },
  corrections: {
    byDefault: [],
    example: '[{ date: 2024-07-16, text: "Bản trước viết nhầm số hộ." }]',
    read: listOf(
      group(correctionTable, '{ date: 2024-07-16, text: "…" }'),
      '[{ date: 2024-07-16, text: "…" }]',
    ),
  },
  retracted: {
    example: '{ date: 2024-07-20, reason: "Nguồn tin không xác minh được." }',
    read: group(retractionTable, '{ date: 2024-07-20, reason: "…" }'),
  },
  aliases,
  lang: {
    example: 'vi',
    read: (value, name, words) => {
      const found = value.text ?? '';
      if (/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(found)) return found;
      value.report(`field-${name}`, words.lang(found));
      return undefined;
    },
  },
};
