/** What `khobao diff` says. */
export const vi = {
  title: (ref: string, commit: string) => `Thay đổi so với ${ref} (${commit})`,
  lastCommit: 'bản git gần nhất',
  noCommit: (folder: string) =>
    `“${folder}” không nằm trong kho git hoặc kho chưa có bản nào, nên không biết so với gì; hãy chạy: git init, git add, git commit.`,
  nothing: 'Không có gì đổi trên trang. So với nhánh chính: khobao diff main',
  errors: (count: number) =>
    `Nội dung có ${count} lỗi nên trang sẽ không dựng được; sửa xong mới kể được các trang đổi. Xem lỗi bằng: khobao check`,
  everyPage: (pages: number) =>
    `Gần như mọi trang được làm lại (${pages} trang): khuôn mẫu, chuyên mục hoặc những chữ có ở mọi trang đã đổi.`,
  sections: {
    own: 'Bài và trang',
    redirects: 'Địa chỉ cũ',
    lists: 'Danh sách',
    feeds: 'Nguồn tin và sơ đồ trang',
    other: 'Khác',
    words: 'Từng bài',
  },
  change: { added: 'thêm', changed: 'đổi', removed: 'bỏ', renamed: 'đổi tên' },
  /** Pages of one kind. */
  counts: (added: number, changed: number, removed: number) =>
    [
      ...(added > 0 ? [`${added} thêm`] : []),
      ...(changed > 0 ? [`${changed} đổi`] : []),
      ...(removed > 0 ? [`${removed} bỏ`] : []),
    ].join(', '),
  more: (count: number) => `… và ${count} nữa`,
  leadsTo: 'dẫn tới',
  kept: (count: number) => `(${count} đoạn giữ nguyên)`,
  noWords: 'Chữ trong bài không đổi.',
  none: 'không có',
  untold: (count: number) =>
    `Còn ${count} tệp đổi không kể hết được ở đây vì báo cáo đã quá dài; xem trên máy: khobao diff`,
};
