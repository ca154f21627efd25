import type { Say } from './problems.ts';

/** Faults of language and habit in the words of one file: what is wrong, and what to type instead. */
export const vi = {
  unicodeForm: (count: number): Say => [
    `Có ${count} chữ gõ bằng dấu rời (NFD), trông giống chữ thường nhưng máy không coi là một.`,
    'Chạy khobao check --fix, hoặc chọn bảng mã “Unicode dựng sẵn” trong bộ gõ rồi gõ lại.',
  ],
  mixedTones: (word: string, other: string, count: number): Say => [
    `Bài viết cả hai kiểu bỏ dấu: “${word}” (${count} chỗ) và “${other}”.`,
    'Chọn một kiểu cho cả bài: hoà, khoẻ, thuỷ hoặc hòa, khỏe, thủy.',
  ],
  impossibleSyllable: (word: string, near: string | undefined): Say => [
    `“${word}” không phải một tiếng Việt viết đúng.`,
    near === undefined ? 'Xem lại chữ này.' : `Có phải bạn muốn viết: ${near}`,
  ],
  lookAlike: {
    cyrillic: (letter: string, plain: string): Say => [
      `Chữ “${letter}” ở đây là chữ cái Nga, chỉ trông giống chữ Latinh.`,
      `Gõ lại từ này: ${plain}`,
    ],
    greek: (letter: string, plain: string): Say => [
      `Chữ “${letter}” ở đây là chữ cái Hy Lạp, chỉ trông giống chữ Latinh.`,
      `Gõ lại từ này: ${plain}`,
    ],
  },
  repeatedWord: (word: string): Say => [`Chữ “${word}” viết lặp hai lần.`, `Xoá bớt một chữ “${word}”.`],
  doubledSpace: ['Có hai dấu cách trở lên giữa hai chữ.', 'Để lại một dấu cách.'] as Say,
  trailingSpace: (count: number): Say => [
    `Có ${count} dòng thừa dấu cách ở cuối.`,
    'Xoá dấu cách cuối dòng, hoặc chạy khobao check --fix.',
  ],
  mixedQuotes: [
    'Bài dùng lẫn ngoặc kép thẳng "…" và ngoặc kép cong “…”.',
    'Viết tất cả bằng “…”, hoặc chạy khobao check --fix.',
  ] as Say,
  straightQuotes: ['Ngoặc kép ở đây là ngoặc thẳng "…".', 'Viết “…”, hoặc chạy khobao check --fix.'] as Say,
  invisibleSign: (code: string): Say => [
    `Có một ký tự không nhìn thấy (${code}) lẫn trong chữ.`,
    'Xoá nó đi, hoặc chạy khobao check --fix; nó hay lẫn vào khi chép từ trang khác.',
  ],
  spaceBefore: (mark: string): Say => [
    `Thừa dấu cách trước dấu “${mark}”.`,
    `Viết dấu “${mark}” liền sau chữ đứng trước.`,
  ],
  noSpaceBehind: (mark: string): Say => [
    `Thiếu dấu cách sau dấu “${mark}”.`,
    `Thêm một dấu cách sau dấu “${mark}”.`,
  ],
  spaceInside: (mark: string): Say => [
    `Thừa dấu cách bên trong dấu “${mark}”.`,
    'Viết chữ liền sát dấu mở và dấu đóng.',
  ],
  notClosed: (open: string, close: string): Say => [
    `Dấu ${open} ở đây không có dấu ${close} đóng lại.`,
    `Thêm dấu ${close} vào cuối phần được mở.`,
  ],
  notOpened: (open: string, close: string): Say => [
    `Dấu ${close} ở đây không có dấu ${open} mở ra.`,
    `Thêm dấu ${open} vào đầu phần này, hoặc xoá dấu ${close}.`,
  ],
  repeatedParagraph: (line: number): Say => [
    `Đoạn này gần như lặp lại đoạn ở dòng ${line}.`,
    'Xoá một trong hai đoạn.',
  ],
  summaryIsTitle: ['Sapo chỉ nhắc lại tiêu đề.', 'Viết sapo khác, hoặc xoá trường summary.'] as Say,
  summaryIsFirst: [
    'Đoạn đầu lặp lại nguyên văn sapo, bạn đọc sẽ đọc hai lần.',
    'Xoá đoạn này; sapo đã được in trên đầu bài.',
  ] as Say,
  leftover: {
    note: (text: string): Say => [`“${text}” là lời nhắc còn sót lại.`, 'Viết nốt, hoặc xoá lời nhắc.'],
    html: (text: string): Say => [
      `Thẻ “${text}” sẽ được in ra nguyên chữ.`,
      'Xoá thẻ HTML; chữ đậm viết **…**, xuống đoạn bằng một dòng trống.',
    ],
    entity: (text: string): Say => [`“${text}” là mã HTML còn sót lại.`, 'Gõ thẳng dấu hoặc chữ cần in.'],
    mojibake: (text: string): Say => [
      `“${text}” là chữ bị vỡ do chuyển sai bảng mã.`,
      'Chép lại đoạn này từ bản gốc, lưu với mã UTF-8.',
    ],
    share: (text: string): Say => [`“${text}” là nút của trang cũ, không phải lời của bài.`, 'Xoá dòng này.'],
    block: (text: string): Say => [
      `“${text}” là tên một khối của trang cũ.`,
      'Đưa các bài bên dưới vào trường related rồi xoá dòng này.',
    ],
  },
  capitals: ['Dòng này viết hoa toàn bộ.', 'Chỉ viết hoa chữ đầu câu và tên riêng.'] as Say,
  stopInTitle: ['Tiêu đề kết thúc bằng dấu chấm.', 'Xoá dấu chấm cuối.'] as Say,
  headingJump: (last: number, level: number): Say => [
    `Tiêu đề này là cấp ${level}, ngay sau một tiêu đề cấp ${last}.`,
    `Viết ${'#'.repeat(last + 1)} thay cho ${'#'.repeat(level)}.`,
  ],
  headingFirst: (level: number, lowest: number): Say => [
    `Tiêu đề đầu tiên của bài là cấp ${level}, trước mọi tiêu đề cấp ${lowest}.`,
    `Viết ${'#'.repeat(lowest)} thay cho ${'#'.repeat(level)}.`,
  ],
  emptyHeading: ['Tiêu đề này không có chữ.', 'Viết tiêu đề sau dấu #, hoặc xoá dòng.'] as Say,
  emptyBody: [
    'Bài chưa có thân bài.',
    'Viết thân bài dưới dòng “---” thứ hai; nếu chưa viết xong thì thêm: draft: true',
  ] as Say,
  emptyList: (name: string): Say => [`Danh sách “${name}” không còn mục nào.`, 'Xoá dòng này.'],
  illustration: [
    'Chú thích “Ảnh minh họa” không nói ảnh của ai.',
    'Ghi nguồn ảnh: thêm credit: "Ảnh: …", trong thân bài viết “Chú thích | Ảnh: …”.',
  ] as Say,
  altSaysNothing: (alt: string): Say => [
    `Lời mô tả “${alt}” không nói trong ảnh có gì.`,
    'Viết điều nhìn thấy trong ảnh, ví dụ: Người dân gặt lúa.',
  ],
  altTooLong: ['Lời mô tả ảnh dài hơn 250 ký tự.', 'Viết một câu; phần còn lại để trong chú thích.'] as Say,
  sourceLine: (name: string, hasSource: boolean): Say => [
    'Nguồn bài đang nằm ở dòng cuối.',
    hasSource
      ? 'Xoá dòng này: trường source đã ghi nguồn.'
      : `Xoá dòng này và thêm vào phần khai báo: source: { name: ${name}, url: https://… }`,
  ],
  sourceAddress: (name: string): Say => [
    `Nguồn “${name}” chưa có địa chỉ bài gốc.`,
    'Thêm url: https://… vào trường source, để bạn đọc xem được bài gốc.',
  ],
  documentNumber: (written: string, mended: string): Say => [
    `Số hiệu văn bản “${written}” viết không đúng mẫu.`,
    `Có phải bạn muốn viết: ${mended}; mẫu đúng: 15/2020/NĐ-CP, 1234/QĐ-TTg.`,
  ],
  impossibleDate: (text: string): Say => [`Không có ngày ${text}.`, 'Xem lại ngày và tháng.'],
  impossibleHour: (text: string): Say => [`Không có giờ ${text}.`, 'Xem lại giờ và phút.'],
  noLinkText: ['Liên kết không có chữ nào để bấm.', 'Viết chữ trong ngoặc vuông: [chữ](địa chỉ)'] as Say,
  badMail: (address: string): Say => [
    `“${address}” không phải địa chỉ e-mail.`,
    'Viết: [chữ](mailto:toasoan@bao.example)',
  ],
  otherMail: (shown: string, address: string): Say => [
    `Chữ hiện ra là “${shown}” nhưng thư sẽ gửi tới “${address}”.`,
    'Sửa cho hai địa chỉ giống nhau.',
  ],
  ownSite: (path: string): Say => ['Liên kết tới chính trang này không cần tên miền.', `Viết: ${path}`],
  badHost: (target: string): Say => [
    `“${target}” không có tên miền đầy đủ.`,
    'Viết đủ địa chỉ, ví dụ: https://example.com/bai',
  ],
  otherHost: (shown: string, host: string): Say => [
    `Chữ hiện ra là “${shown}” nhưng liên kết dẫn tới “${host}”.`,
    'Sửa chữ hoặc địa chỉ cho khớp nhau.',
  ],
  selfLink: ['Liên kết này dẫn về chính bài này.', 'Bỏ liên kết, hoặc dẫn tới bài khác.'] as Say,
  brokenAnchor: (fragment: string, near: string | undefined): Say => [
    `Trang ấy không có mục “${fragment}”.`,
    near === undefined ? 'Bỏ phần từ dấu # trở đi.' : `Có phải bạn muốn viết: ${near}`,
  ],
  nearDuplicate: (id: string, percent: number): Say => [
    `Bài này giống bài “${id}” tới ${percent}%.`,
    'Xoá một trong hai bài; địa chỉ của bài bị xoá ghi vào aliases của bài còn lại.',
  ],
  topicCase: (written: string, usual: string, count: number): Say => [
    `Chủ đề “${written}” ở ${count} bài khác viết là “${usual}”.`,
    `Viết: ${usual}`,
  ],
};
