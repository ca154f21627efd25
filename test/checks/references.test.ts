import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenImage } from '../../src/checks/broken-image.ts';
import type { Check } from '../../src/checks/check.ts';
import { missingImage } from '../../src/checks/missing-image.ts';
import { relatedNotPublic } from '../../src/checks/related-not-public.ts';
import { unknownAuthor } from '../../src/checks/unknown-author.ts';
import { unknownCategory } from '../../src/checks/unknown-category.ts';
import { unknownRelated } from '../../src/checks/unknown-related.ts';
import type { Reference } from '../../src/model/article.ts';
import { authorOf, found, pointingArticle } from './desk-of.ts';

const x = 'articles/2024/08/x.md';
const archive = (kind: Reference['kind'], target: string) => ({
  articles: [
    pointingArticle('2024/07/mua-lu'),
    pointingArticle('2024/07/nhap', [], { draft: true }),
    pointingArticle('2024/08/x', [[kind, target]]),
  ],
  authors: [authorOf('mai-an')],
  images: {
    'images/cho-noi.jpg': 'ok',
    'images/Ảnh nắng.JPG': 'ok',
    'images/hong.jpg': 'unreadable',
    'images/to.jpg': 'too-large',
    'images/ve.svg': 'unsupported',
  } as const,
  spoilt: ['articles/2024/07/hong.md'],
});

interface Row {
  readonly check: Check;
  readonly kind: Reference['kind'];
  readonly fine: readonly string[];
  /** Target, severity, message, hint. */
  readonly faults: readonly (readonly [string, 'error' | 'warning', string, string])[];
}

const table: readonly Row[] = [
  {
    check: unknownCategory,
    kind: 'category',
    fine: ['kinh-te', 'nong-nghiep'],
    faults: [
      [
        ...(['kinh-tee', 'error', 'Không có chuyên mục “kinh-tee” trong categories.yaml.'] as const),
        'Có phải bạn muốn viết: category: kinh-te',
      ],
      [
        ...(['phap-luat', 'error', 'Không có chuyên mục “phap-luat” trong categories.yaml.'] as const),
        'Thêm chuyên mục vào categories.yaml.',
      ],
    ],
  },
  {
    check: unknownRelated,
    kind: 'related',
    fine: ['2024/07/mua-lu', '/2024/07/mua-lu/', '2024/07/nhap', '2024/07/hong', 'https://example.com/x'],
    faults: [
      [
        ...(['2024/07/mua-lo', 'error', 'Không có bài “2024/07/mua-lo”.'] as const),
        'Có phải bạn muốn viết: 2024/07/mua-lu',
      ],
      [
        ...(['2020/01/mot-chuyen-khac-han', 'error', 'Không có bài “2020/01/mot-chuyen-khac-han”.'] as const),
        'Xoá dòng này, hoặc viết đúng đường dẫn: 2024/07/ten-bai',
      ],
    ],
  },
  {
    check: relatedNotPublic,
    kind: 'related',
    fine: ['2024/07/mua-lu', '2024/07/khong-co', '2024/07/hong'],
    faults: [
      [
        ...(['2024/07/nhap', 'warning'] as const),
        'Bài “2024/07/nhap” chưa đăng hoặc đã gỡ nên không được in trong mục liên quan.',
        'Chọn bài khác, hoặc để nguyên cho đến khi bài ấy lên trang.',
      ],
    ],
  },
  {
    check: unknownAuthor,
    kind: 'author',
    fine: ['mai-an', 'Mai An', 'Mai An'.normalize('NFD')],
    faults: [
      [
        ...(['mai-anh', 'warning'] as const),
        'Tác giả “mai-anh” không có tệp trong authors/; tên sẽ được in đúng như viết ở đây.',
        'Có phải bạn muốn viết: mai-an',
      ],
      [
        ...(['Đặng Thị Lê', 'warning'] as const),
        'Tác giả “Đặng Thị Lê” không có tệp trong authors/; tên sẽ được in đúng như viết ở đây.',
        'Tạo tệp authors/dang-thi-le.md, hoặc để nguyên.',
      ],
    ],
  },
  {
    check: missingImage,
    kind: 'image',
    fine: [
      '/images/cho-noi.jpg',
      '../../../images/cho-noi.jpg',
      '/images/hong.jpg',
      '/images/Ảnh%20nắng.JPG',
    ],
    faults: [
      [
        ...(['/images/cho-noy.jpg', 'error', 'Không có tệp ảnh “images/cho-noy.jpg”.'] as const),
        'Có phải bạn muốn viết: /images/cho-noi.jpg',
      ],
      [
        ...(['/images/CHO-NOI.JPG', 'error', 'Không có tệp ảnh “images/CHO-NOI.JPG”.'] as const),
        'Có phải bạn muốn viết: /images/cho-noi.jpg',
      ],
      [
        ...(['https://example.com/a.jpg', 'error', 'Không có tệp ảnh “https://example.com/a.jpg”.'] as const),
        'Chép ảnh vào thư mục images/ rồi viết: /images/a.jpg',
      ],
    ],
  },
  {
    check: brokenImage,
    kind: 'image',
    fine: ['/images/cho-noi.jpg', '/images/khong-co.jpg'],
    faults: [
      [
        ...(['/images/hong.jpg', 'error'] as const),
        'Ảnh “images/hong.jpg” bị hỏng, không mở được trọn vẹn.',
        'Chép lại ảnh từ bản gốc.',
      ],
      [
        ...(['/images/to.jpg', 'error', 'Ảnh “images/to.jpg” quá lớn.'] as const),
        'Thu nhỏ ảnh còn dưới 50 triệu điểm ảnh.',
      ],
      [
        ...(['/images/ve.svg', 'error', 'Không dùng được kiểu ảnh của “images/ve.svg”.'] as const),
        'Lưu lại thành .jpg, .png hoặc .webp.',
      ],
    ],
  },
];

for (const { check, kind, fine, faults } of table) {
  for (const target of fine)
    test(`${check.rule} says nothing of ${target}`, () =>
      assert.deepEqual(found(check, archive(kind, target)), []));
  for (const [target, severity, message, hint] of faults)
    test(`${check.rule} tells ${target}`, () => {
      const place = { line: 2, column: 3, length: target.length, text: `- ${target}` };
      assert.deepEqual(found(check, archive(kind, target)), [
        { rule: check.rule, severity, file: x, place, message, hint, fixable: false },
      ]);
    });
}

test('a related article that is not public is no fault of one that is not public itself', () => {
  const articles = [
    pointingArticle('2024/07/nhap', [], { draft: true }),
    pointingArticle('2024/08/x', [['related', '2024/07/nhap']], { draft: true }),
  ];
  assert.deepEqual(found(relatedNotPublic, { articles }), []);
});
