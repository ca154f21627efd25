import type { Files } from '../../support/site.ts';

/** A mistake in any file but an article, or in its name; it stands in an archive of its own. */
export interface FileMistake {
  readonly rule: string;
  readonly says: string;
  readonly path: string;
  /** With «» where it must point; the name of a file is told at its start. */
  readonly text: string;
  /** When the file is no UTF-8. */
  readonly encoding?: BufferEncoding;
  /** Whether it is a symbolic link to another file. */
  readonly linked?: true;
  /** What else must be there. */
  readonly beside?: Files;
}

const author = (lines: string, body = 'Mai An viết về chợ.'): string => `---\n${lines}\n---\n\n${body}\n`;
const long = (count: number): string => `${'a'.repeat(count - 1)}b`;
const start = '«-»--\ntitle: Bài\ndate: 2024-07-15\ncategory: kinh-te\n---\n\nThân bài.\n';
const described = 'articles/2024/07/hai.md';
const coffee = {
  [described]: '---\ntitle: Hai\ndate: 2024-07-15\ncategory: kinh-te\ntopics: [Cà phê]\n---\n\nHai.\n',
};

const inAuthor = (rule: string, says: string, text: string): FileMistake => ({
  ...{ rule, says, text, path: 'authors/le-hoa.md' },
});
const inPage = (rule: string, says: string, text: string): FileMistake => ({
  ...{ rule, says, text, path: 'pages/lien-he.md' },
});
const inCategories = (rule: string, says: string, text: string): FileMistake => ({
  ...{ rule, says, text, path: 'categories.yaml' },
});
const inDescriptions = (rule: string, says: string, text: string): FileMistake => ({
  ...{ rule, says, text, path: 'descriptions.yaml', beside: coffee },
});
const named = (rule: string, says: string, path: string, text = start): FileMistake => ({
  ...{ rule, says, text, path },
});

/** Mistakes in the files of authors, pages, categories and descriptions, and in names of files. */
export const inFiles: readonly FileMistake[] = [
  // Authors.
  inAuthor('field-name', 'Thiếu trường “name”', author('«role: Phóng viên»')),
  inAuthor('field-name', 'Trường “name” để trống', author('«name»:')),
  inAuthor('field-name', 'không làm được địa chỉ', author('name: «"…"»')),
  inAuthor('field-name', 'dài hơn 100', author(`name: «${long(101)}»`)),
  inAuthor('field-role', 'dài hơn 200', author(`name: Lê Hoa\nrole: «${long(201)}»`)),
  inAuthor('field-email', '“hoa@bao” không phải địa chỉ e-mail', author('name: Lê Hoa\nemail: «hoa@bao»')),
  inAuthor('unknown-field', 'Không có trường “mail”', author('name: Lê Hoa\n«mail»: hoa@bao.example')),
  inAuthor('field-image', 'phải gồm các trường con', author('name: Lê Hoa\nimage: «/images/a.png»')),
  inAuthor(
    'missing-image',
    'Không có tệp ảnh “images/hoa.jpg”',
    author('name: Lê Hoa\nimage: { src: «/images/hoa.jpg», alt: Lê Hoa bên bờ sông }'),
  ),
  inAuthor('front-matter', 'không bắt đầu bằng phần khai báo', '«Lê Hoa viết về chợ.»\n'),
  inAuthor('front-matter', 'chưa đóng', '«---»\nname: Lê Hoa\n'),
  inAuthor('broken-link', 'Liên kết “/2024/06/tot/”', author('name: Lê Hoa', 'Xem [bài](«/2024/06/tot/»).')),
  inAuthor('unknown-block', 'Không có khối “hop”', author('name: Lê Hoa', '::: «hop»\nLời\n:::')),
  inAuthor('impossible-syllable', '“đươc”', author('name: Lê Hoa', 'Chị «đươc» giải.')),
  // Static pages.
  inPage('field-title', 'Thiếu trường “title”', author('«summary: Thư từ»')),
  inPage('field-title', 'dài hơn 200', author(`title: «${long(201)}»`)),
  inPage('field-summary', 'dài hơn 1200', author(`title: Liên hệ\nsummary: «${long(1_201)}»`)),
  inPage('unknown-field', 'Không có trường “date”', author('title: Liên hệ\n«date»: 2024-07-15')),
  inPage(
    'unsafe-link',
    '“javascript:alert(1)”',
    author('title: Liên hệ', 'Xem [đây](«javascript:alert(1)»).'),
  ),
  inPage('alt-text', 'Ảnh không có lời mô tả', author('title: Liên hệ', '![](«/images/a.png»)')),
  inPage('footnote', 'Không có chú thích “a”', author('title: Liên hệ', 'Một «[^a]».')),
  inPage('leftover', '“TODO” là lời nhắc', author('title: Liên hệ', '«TODO» số điện thoại.')),
  named(
    'duplicate-url',
    'Địa chỉ /kinh-te/ đã có',
    'pages/kinh-te.md',
    author('title: Kinh tế').replace('---', '«-»--'),
  ),
  named(
    'reserved-name',
    '“tim-kiem” trùng',
    'pages/tim-kiem.md',
    author('title: Tìm').replace('---', '«-»--'),
  ),
  // Categories.
  inCategories('categories', 'phải là danh sách', '«k»inh-te: Kinh tế\n'),
  inCategories('categories', 'phải là danh sách', '- «kinh-te»\n'),
  inCategories('field-id', 'Thiếu trường “id”', '- «title: Kinh tế»\n'),
  inCategories('field-title', 'Thiếu trường “title”', '- «id: kinh-te»\n'),
  inCategories('field-id', '“Kinh tế” không dùng làm địa chỉ', '- id: «Kinh tế»\n  title: Kinh tế\n'),
  inCategories('reserved-name', '“tim-kiem” trùng', '- id: «tim-kiem»\n  title: Tìm\n'),
  inCategories('reserved-name', '“2024” trùng', '- id: «2024»\n  title: Năm 2024\n'),
  inCategories(
    'duplicate-category',
    '“kinh-te” đã dùng',
    '- id: kinh-te\n  title: Kinh tế\n- id: «kinh-te»\n  title: Làm ăn\n',
  ),
  inCategories(
    'category-depth',
    'chỉ có hai cấp',
    '- id: a\n  title: A\n  children:\n    - id: b\n      title: B\n      children: «[{ id: c, title: C }]»\n',
  ),
  inCategories('field-order', 'phải là số nguyên', '- id: kinh-te\n  title: Kinh tế\n  order: «đầu»\n'),
  inCategories('unknown-field', 'Không có trường “tilte”', '- id: a\n  title: A\n  «tilte»: A\n'),
  inCategories('front-matter', 'phím Tab', '- id: a\n«\t»title: A\n'),
  // What is said of topics and series.
  inDescriptions('descriptions', 'phải là danh sách', '«t»opic: Cà phê\n'),
  inDescriptions('descriptions', 'phải là danh sách', '- «Cà phê»\n'),
  inDescriptions(
    'descriptions',
    'một chủ đề hoặc một dòng',
    '- «topic: Cà phê»\n  series: Cà phê\n  description: Mùa vụ.\n',
  ),
  inDescriptions(
    'descriptions',
    'Đã có lời giới thiệu',
    '- topic: Cà phê\n  description: Mùa vụ.\n- «topic: cà phê»\n  description: Giá cả.\n',
  ),
  inDescriptions('field-description', 'Thiếu trường “description”', '- «topic: Cà phê»\n'),
  inDescriptions('field-topic', 'không làm được địa chỉ', '- topic: «"!!!"»\n  description: Mùa vụ.\n'),
  inDescriptions('unused-description', 'không được in ở đâu', '- topic: «Hồ tiêu»\n  description: Mùa vụ.\n'),
  // Words for one thing, for the search.
  named('synonyms', 'phải là danh sách', 'synonyms.yaml', '«u»bnd: Uỷ ban nhân dân\n'),
  named('synonyms', 'Mỗi nhóm có từ 2 đến 6', 'synonyms.yaml', '- «UBND»\n'),
  named('synonyms', 'chỉ gồm chữ, số', 'synonyms.yaml', '- [UBND, «"!!!"»]\n'),
  named('synonyms', 'đã có ở một nhóm', 'synonyms.yaml', '- [UBND, uỷ ban nhân dân]\n- [CA, «ubnd»]\n'),
  // Names and places of files.
  named('file-name', 'chữ thường không dấu', 'articles/2024/07/Bài mới.md'),
  named(
    'file-name',
    'chữ thường không dấu',
    'authors/Lê Hoa.md',
    author('name: Lê Hoa').replace('---', '«-»--'),
  ),
  named('file-name', 'Tên tệp ảnh', 'images/anh#1.jpg', '«a»'),
  named('file-name', 'Tên tệp ảnh', 'images/video.mp4', '«a»'),
  named('file-place', 'không nằm đúng chỗ', 'articles/2024/bai.md'),
  named('file-place', 'không nằm đúng chỗ', 'articles/2024/13/bai.md'),
  named('reserved-name', '“15” trùng', 'articles/2024/07/15.md'),
  named('unknown-file', 'không dùng tệp này', 'bai-viet.docx', '«a»'),
  named(
    'unknown-file',
    'không dùng tệp này',
    'authors/cu/le-hoa.md',
    author('name: Lê Hoa').replace('---', '«-»--'),
  ),
  named('file-size', 'lớn hơn 1 MB', 'articles/2024/07/dai.md', start + 'Một đoạn văn.\n\n'.repeat(80_000)),
  { ...named('encoding', 'không phải UTF-8', 'pages/lien-he.md', '«é»t'), encoding: 'latin1' },
  { ...named('symlink', 'liên kết tượng trưng', 'pages/lien-he.md', '«a»'), linked: true },
  // Between articles.
  {
    ...named(
      'near-duplicate',
      'giống bài “2024/07/a” tới',
      'articles/2024/07/b.md',
      `${start}\n${Array.from({ length: 80 }, (_, at) => `tiếng ${at}`).join(' ')}`,
    ),
    beside: {
      'articles/2024/07/a.md': `${start.replace(/[«»]/g, '').replace('Bài', 'Bài cũ')}\n${Array.from({ length: 80 }, (_, at) => `tiếng ${at}`).join(' ')}`,
    },
  },
  named(
    'too-many-links',
    'hơn 1000 liên kết và ảnh',
    'articles/2024/07/nhieu.md',
    `${start.replace(/[«»]/g, '')}${'[a](/kinh-te/)\n'.repeat(999)}[a](«/kinh-te/»)\n[b](/kinh-te/)\n`,
  ),
];
