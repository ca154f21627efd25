import type { ProseCheck, ProseWords } from '../prose-check.ts';

type Kind = keyof ProseWords['leftover'];

/** Signs of work that was left undone, or of a copy that went wrong. */
const kinds: readonly (readonly [Kind, RegExp])[] = [
  ['note', /(?<!\d[. ]{0,2}|[\p{L}\p{N}])(?:TODO|FIXME|TBD|XXX+|xxx+|lorem ipsum)(?![\p{L}\p{N}])|\?{4,}/gu],
  [
    'note',
    /[[(](?:cần |chờ |sẽ )?(?:bổ sung|kiểm tra lại|xác minh|viết tiếp|chèn ảnh|điền)[^\])\n]{0,40}[\])]/giu,
  ],
  [
    'html',
    /<\/?(?:br|p|div|span|b|i|u|em|strong|a|img|font|table|tr|td|h[1-6]|ul|li|center|iframe|script)\b[^>\n]{0,200}>/giu,
  ],
  ['entity', /&(?:amp;)+(?:nbsp|quot|amp|lt|gt|#\d+);/giu],
  ['mojibake', /(?:[ÃÂÆÄ][\u0080-\u00bf]|á[º»][\u0080-\u00bf\u2018-\u203a]|â€[™œ\u009d“”¦]|\ufffd)+/gu],
  [
    'share',
    /^(?:Chia sẻ|In bài|Gửi bài|Bình luận|Facebook|Zalo|Twitter|Lưu bài viết)(?:[ |·,]+(?:Chia sẻ|In bài|Gửi bài|Bình luận|Facebook|Zalo|Twitter|Copy link|Email))*$/gmu,
  ],
  [
    'block',
    /^(?:Có thể bạn quan tâm|Tin cùng chuyên mục|Tin liên quan|Bài liên quan|Xem thêm|Đọc thêm|Mời xem thêm):?$/gmu,
  ],
];

/** Forms with signs that Markdown takes for its own. */
const inMarkup: ReadonlySet<RegExp> = new Set(
  kinds
    .filter(([kind, { source }]) => kind === 'entity' || source.startsWith('[[(]'))
    .map(([, form]) => form),
);

/** Notes to oneself, tags and broken letters of another program, buttons and headings of the page that a text was copied from. */
export const leftover: ProseCheck = {
  rule: 'leftover',
  severity: 'warning',
  *look({ passages, source }, words) {
    for (const passage of passages) {
      const written = source.text.slice(passage.start, passage.end);
      // Brackets and entities are masked in the words.
      for (const [kind, form] of kinds)
        for (const { 0: found, index } of (inMarkup.has(form) ? written : passage.words).matchAll(form)) {
          const start = passage.start + index;
          yield { start, end: start + found.length, say: words.leftover[kind](found) };
        }
    }
  },
};
