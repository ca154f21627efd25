import { body, type Mistake } from './mistake.ts';

const paragraph = 'Sáng sớm, bà con mang rau và cá ra chợ nổi, ghe xuồng đậu kín cả một khúc sông dài.';

/** Mistakes in the words of the body. */
export const inWords: readonly Mistake[] = [
  // Letters.
  ['look-alike', 'chữ cái Nga', body('Chợ «nổі» trên sông.')],
  ['look-alike', 'chữ cái Hy Lạp', body('Tỉnh «Ηạ» Lam.')],
  ['invisible-sign', 'U+200B', body('Chợ n«\u200b»ổi.')],
  ['invisible-sign', 'U+00AD', body('Chợ n«\u00ad»ổi.')],
  ['mixed-tones', 'cả hai kiểu bỏ dấu', body('Hội hòa nhạc hòa giải, có người «khoẻ» lên.')],
  ['impossible-syllable', '“đươc”', body('Lúa «đươc» mùa.')],
  ['impossible-syllable', '“qủa”', body('Hai «qủa» dừa.')],
  ['impossible-syllable', '“nguời”', body('Hai «nguời» đi chợ.')],
  ['impossible-syllable', '“ngiệp”', body('Doanh «ngiệp» nhỏ.')],
  ['impossible-syllable', '“theodõi”', body('Đài «theodõi» bão.')],
  ['repeated-word', 'Chữ “của”', body('Ghe của «của» bà Tư.')],
  ['repeated-word', 'Chữ “trong”', body('Ở trong «trong» chợ.')],
  // Spaces and marks.
  ['doubled-space', 'hai dấu cách', body('Chợ«  »nổi.')],
  ['trailing-space', 'thừa dấu cách ở cuối', body('Chợ nổi.« »')],
  ['mark-spacing', 'Thừa dấu cách trước dấu “,”', body('Chợ nổi« ,» đông vui.')],
  ['mark-spacing', 'Thừa dấu cách trước dấu “!”', body('Chợ nổi« !»')],
  ['mark-spacing', 'Thiếu dấu cách sau dấu “,”', body('Chợ nổi«,»đông vui.')],
  ['mark-spacing', 'Thiếu dấu cách sau dấu “.”', body('Chợ nổi đông«.»Bà Tư vui.')],
  ['mark-spacing', 'Thừa dấu cách bên trong dấu “(”', body('Chợ nổi «( »Hạ Lam) đông.')],
  ['open-quote', 'Dấu “ ở đây không có', body('Bà nói: «“»Chợ đông.')],
  ['open-quote', 'Dấu ” ở đây không có', body('Bà nói: Chợ đông«”».')],
  ['open-quote', 'Dấu ( ở đây không có', body('Chợ nổi «(»Hạ Lam đông.')],
  ['open-quote', 'Dấu ) ở đây không có', body('Chợ nổi Hạ Lam«)» đông.')],
  ['mixed-quotes', 'lẫn ngoặc kép thẳng', body('“Chợ đông”, rồi «"»chợ vắng".')],
  ['straight-quotes', 'là ngoặc thẳng', body('Bà nói «"»chợ đông".')],
  // Sense.
  ['empty-body', 'chưa có thân bài', '---\ntitle: Bài\ndate: 2024-07-15\ncategory: kinh-te\n«---»\n'],
  ['impossible-date', 'Không có ngày 31/4', body('Chợ mở ngày «31/4».')],
  ['impossible-date', 'Không có ngày 29/2/2023', body('Chợ mở ngày «29/2/2023».')],
  ['impossible-date', 'Không có giờ 25h10', body('Chợ mở lúc «25h10».')],
  ['document-number', '“15/NĐCP”', body('Nghị định số «15/NĐCP» quy định.')],
  ['document-number', '“15-2020-NĐ-CP”', body('Nghị định «15-2020-NĐ-CP» quy định.')],
  ['document-number', '“12/2021/TTBTC”', body('Thông tư số «12/2021/TTBTC» quy định.')],
  [
    'repeated-paragraph',
    'lặp lại đoạn ở dòng 7',
    body(`${paragraph}\n\n«${paragraph.slice(0, 60)}»${paragraph.slice(60)}`),
  ],
  ['leftover', '“TODO” là lời nhắc', body('«TODO» hỏi lại bà Tư.')],
  ['leftover', '“[bổ sung]” là lời nhắc', body('Chợ có «[bổ sung]» ghe.')],
  ['leftover', 'Thẻ “<br>”', body('Chợ nổi«<br>» đông.')],
  ['leftover', 'mã HTML', body('Chợ «&amp;nbsp;» nổi.')],
  ['leftover', 'chữ bị vỡ', body('Chợ «â€œ»nổi.')],
  ['leftover', '“Chia sẻ” là nút', body('Chợ nổi.\n\n«Chia sẻ»')],
  ['leftover', '“Tin liên quan” là tên một khối', body('Chợ nổi.\n\n«Tin liên quan»')],
  ['source-line', 'Nguồn bài đang nằm ở dòng cuối', body('Chợ nổi.\n\n«Theo Báo Hạ Lam»')],
  // Headings.
  ['heading-order', 'là cấp 4, ngay sau một tiêu đề cấp 2', body('## Một\n\nLời.\n\n«#### Hai»\n\nLời.')],
  ['heading-order', 'Tiêu đề đầu tiên của bài là cấp 4', body('«#### Một»\n\nLời.\n\n## Hai\n\nLời.')],
  ['heading-order', 'Tiêu đề này không có chữ', body('Lời.\n\n«##»\n\nLời.')],
  ['title-form', 'viết hoa toàn bộ', body('«## CHUYỆN CHỢ NỔI HẠ LAM»\n\nLời.')],
];
