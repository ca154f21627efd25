import type { Say } from './problems.ts';

/** Faults between files: what is wrong, and what to type instead. */
export const vi = {
  duplicateUrl: (url: string, other: string): Say => [
    `Địa chỉ ${url} đã có ở ${other}.`,
    'Đổi tên tệp này, hoặc xoá dòng trùng trong aliases.',
  ],
  unknownCategory: (id: string, near: string | undefined): Say => [
    `Không có chuyên mục “${id}” trong categories.yaml.`,
    near === undefined ? 'Thêm chuyên mục vào categories.yaml.' : `Có phải bạn muốn viết: category: ${near}`,
  ],
  unknownRelated: (id: string, near: string | undefined): Say => [
    `Không có bài “${id}”.`,
    near === undefined
      ? 'Xoá dòng này, hoặc viết đúng đường dẫn: 2024/07/ten-bai'
      : `Có phải bạn muốn viết: ${near}`,
  ],
  missingImage: (path: string, near: string | undefined): Say => [
    `Không có tệp ảnh “${path}”.`,
    near === undefined
      ? `Chép ảnh vào thư mục images/ rồi viết: /images/${path.split(/[\\/]/).at(-1)}`
      : `Có phải bạn muốn viết: /${near}`,
  ],
  brokenImage: {
    unreadable: (path: string): Say => [
      `Ảnh “${path}” bị hỏng, không mở được trọn vẹn.`,
      'Chép lại ảnh từ bản gốc.',
    ],
    'too-large': (path: string): Say => [`Ảnh “${path}” quá lớn.`, 'Thu nhỏ ảnh còn dưới 50 triệu điểm ảnh.'],
    unsupported: (path: string): Say => [
      `Không dùng được kiểu ảnh của “${path}”.`,
      'Lưu lại thành .jpg, .png hoặc .webp.',
    ],
  },
  /** What a picture file says of itself: to be copied when it is right. */
  pictureOffers: ({ caption, credit }: { readonly caption?: string; readonly credit?: string }): Say => [
    `Tệp ảnh có sẵn ${[
      ...(caption === undefined ? [] : [`chú thích “${caption}”`]),
      ...(credit === undefined ? [] : [`tên người chụp “${credit}”`]),
    ].join(' và ')}, bài chưa dùng.`,
    'Nếu đúng với bài, chép vào caption, credit của image; ảnh trong thân bài: ![mô tả](/images/anh.jpg "Chú thích | Ảnh: Tên")',
  ],
  brokenLink: (target: string, near: string | undefined): Say => [
    `Liên kết “${target}” không dẫn tới trang nào.`,
    near === undefined ? 'Sửa địa chỉ, hoặc bỏ liên kết và giữ lại chữ.' : `Có phải bạn muốn viết: /${near}/`,
  ],
  externalLink: {
    moved: (link: string, to: string): Say => [
      `Trang “${link}” đã chuyển hẳn sang địa chỉ khác.`,
      `Thay bằng địa chỉ mới: ${to}`,
    ],
    home: (link: string): Say => [
      `Liên kết “${link}” chỉ còn dẫn về trang chủ của trang ấy; bài được dẫn có lẽ đã bị gỡ.`,
      'Tìm địa chỉ mới của bài, hoặc bỏ liên kết và giữ lại chữ.',
    ],
    failed: (link: string, status: number): Say => [
      `Liên kết “${link}” không mở được: máy chủ trả lời ${status}.`,
      status === 404 || status === 410
        ? 'Trang không còn: tìm địa chỉ mới, hoặc bỏ liên kết và giữ lại chữ.'
        : 'Thử mở bằng trình duyệt; nếu vẫn lỗi, tìm địa chỉ khác hoặc bỏ liên kết.',
    ],
    name: (link: string): Say => [
      `Liên kết “${link}” có tên miền không tồn tại.`,
      'Xem lại chính tả của tên miền, hoặc bỏ liên kết và giữ lại chữ.',
    ],
    late: (link: string): Say => [
      `Liên kết “${link}” không trả lời trong thời gian cho phép.`,
      'Thử mở bằng trình duyệt; nếu vẫn không mở được, tìm địa chỉ khác.',
    ],
    certificate: (link: string): Say => [
      `Liên kết “${link}” có chứng chỉ bảo mật không hợp lệ; trình duyệt sẽ cảnh báo bạn đọc.`,
      'Tìm địa chỉ khác của trang, hoặc bỏ liên kết và giữ lại chữ.',
    ],
    refused: (link: string): Say => [
      `Máy chủ của liên kết “${link}” không nhận kết nối.`,
      'Thử lại sau; nếu vẫn vậy, tìm địa chỉ khác hoặc bỏ liên kết.',
    ],
    loop: (link: string): Say => [
      `Liên kết “${link}” bị chuyển tiếp vòng quanh, không tới được trang nào.`,
      'Tìm địa chỉ đúng của trang, hoặc bỏ liên kết và giữ lại chữ.',
    ],
    broken: (link: string): Say => [
      `Liên kết “${link}” bị ngắt giữa chừng khi mở.`,
      'Thử mở bằng trình duyệt; nếu vẫn lỗi, tìm địa chỉ khác hoặc bỏ liên kết.',
    ],
    private: (link: string): Say => [
      `Liên kết “${link}” dẫn vào mạng nội bộ hoặc một cổng lạ; bạn đọc không mở được, và máy kiểm tra không hỏi thử.`,
      'Thay bằng địa chỉ công khai của trang, hoặc bỏ liên kết và giữ lại chữ.',
    ],
    /** A notice, no fault. */
    unasked: (count: number) =>
      `Chưa hỏi thử được ${count} liên kết ngoài vì mạng của máy này có trục trặc; hãy chạy lại khi có mạng.`,
  },
  relatedHidden: (id: string): Say => [
    `Bài “${id}” chưa đăng hoặc đã gỡ nên không được in trong mục liên quan.`,
    'Chọn bài khác, hoặc để nguyên cho đến khi bài ấy lên trang.',
  ],
  futureDate: (day: string): Say => [
    `Ngày đăng ${day} còn ở phía trước, nhưng bài sẽ lên trang ngay.`,
    `Muốn hẹn giờ thì thêm dòng: publishAt: ${day}`,
  ],
  unusedDescription: {
    topic: [
      'Lời giới thiệu này không được in ở đâu: trên trang chưa có bài nào thuộc chủ đề này.',
      'Viết tên chủ đề như trong bài, hoặc xoá mục này; nếu sắp có bài thì cứ để nguyên.',
    ],
    series: [
      'Lời giới thiệu này không được in ở đâu: trên trang chưa có bài nào thuộc dòng sự kiện này.',
      'Viết tên dòng sự kiện như trong bài, hoặc xoá mục này; nếu sắp có bài thì cứ để nguyên.',
    ],
  } satisfies Record<string, Say>,
  unknownAuthor: (name: string, slug: string, near: string | undefined): Say => [
    `Tác giả “${name}” không có tệp trong authors/; tên sẽ được in đúng như viết ở đây.`,
    near === undefined ? `Tạo tệp authors/${slug}.md, hoặc để nguyên.` : `Có phải bạn muốn viết: ${near}`,
  ],
};
