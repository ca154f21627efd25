/** What reports say. */
export const vi = {
  severity: { error: 'lỗi', warning: 'lưu ý' },
  stages: {
    read: 'Đọc nội dung',
    words: 'Soát chữ',
    plan: 'Lập kế hoạch',
    render: 'Dựng trang',
    images: 'Làm ảnh',
    search: 'Lập chỉ mục tìm kiếm',
    verify: 'Kiểm lại',
    apply: 'Đưa vào thư mục trang',
    links: 'Hỏi thử liên kết ngoài',
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
  makers: {
    article: 'bài',
    home: 'trang chủ',
    category: 'chuyên mục',
    year: 'năm',
    month: 'tháng',
    day: 'ngày',
    topic: 'chủ đề',
    author: 'tác giả',
    series: 'dòng sự kiện',
    'static-page': 'trang riêng',
    search: 'trang tìm kiếm',
    'not-found': 'trang 404',
    redirect: 'địa chỉ cũ',
    tombstone: 'bài đã gỡ',
    feed: 'nguồn tin',
    newest: 'danh sách mới nhất',
    topics: 'trang chữ cái của chủ đề',
    sitemap: 'sơ đồ trang',
    'root-file': 'tệp ở gốc trang',
    image: 'tệp ảnh',
    shard: 'tệp chỉ mục',
    asset: 'tệp dùng chung',
  },
  /** One kind of files and what became of them. */
  kind: (name: string, made: number, reused: number, removed: number) =>
    `${name}: ${made} làm mới, ${reused} giữ nguyên, ${removed} gỡ bỏ`,
  stageTime: (name: string, seconds: string) => `${name} ${seconds} giây`,
  rate: (perSecond: number) => `${perSecond}/giây`,
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
