/** What reports say. */
export const vi = {
  severity: { error: 'lỗi', warning: 'lưu ý' },
  stages: {
    read: 'Đọc nội dung',
    plan: 'Lập kế hoạch',
    render: 'Dựng trang',
    images: 'Làm ảnh',
    search: 'Lập chỉ mục tìm kiếm',
    verify: 'Kiểm lại',
    apply: 'Đưa vào thư mục trang',
  },
  /** Before the hint. */
  mend: 'Cách sửa',
  counts: (errors: number, warnings: number) =>
    errors === 0 && warnings === 0 ? 'Nội dung không có lỗi.' : `${errors} lỗi, ${warnings} lưu ý.`,
  refused: 'Chưa dựng gì; trang cũ giữ nguyên. Sửa các lỗi trên rồi chạy lại.',
  remade: (pages: number) => `Khuôn mẫu hoặc những chữ có ở mọi trang đã đổi: ${pages} trang được dựng lại.`,
  renewed: {
    damaged: 'Ghi nhớ của các lần dựng trước bị hỏng, nên lần này dựng lại từ đầu; trang không thiếu gì.',
    'other-version':
      'Ghi nhớ của các lần dựng trước thuộc phiên bản khác, nên lần này dựng lại từ đầu; trang không thiếu gì.',
  },
  /** Why an output is made again. */
  stale: { new: 'mới', lost: 'tệp mất hoặc bị sửa', changed: (parts: string) => `đổi: ${parts}` },
  resumed: 'Lần dựng trước bị ngắt giữa chừng; phần còn lại của nó vừa được làm xong.',
  summary: {
    articles: 'bài',
    pages: 'trang',
    images: 'ảnh',
    shards: 'phần chỉ mục',
    made: 'tệp làm mới',
    removed: 'tệp gỡ bỏ',
    seconds: 'giây',
    memory: 'MB bộ nhớ, lúc cao nhất',
  },
};
