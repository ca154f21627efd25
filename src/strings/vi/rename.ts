const several = (ids: readonly string[]): string =>
  ids.length > 5 ? `${ids.slice(0, 5).join(', ')} … (${ids.length} bài)` : ids.join(', ');

/** What `khobao mv` says. */
export const vi = {
  usage:
    'Hãy viết bài cũ rồi tên mới, ví dụ: khobao mv 2024/07/mua-lu mua-lu-lich-su; tên mới có thể là một tiêu đề trong ngoặc kép.',
  unknown: (typed: string, near: string | undefined) =>
    near === undefined
      ? `Không có bài “${typed}” trong kho; hãy viết đường dẫn của tệp, ví dụ: 2024/07/mua-lu`
      : `Không có bài “${typed}” trong kho; có phải bạn muốn nói: ${near}`,
  ambiguous: (name: string, ids: readonly string[]) =>
    `Có nhiều bài tên “${name}”: ${several(ids)}. Hãy viết cả năm và tháng, ví dụ: ${ids[0]}`,
  noFile: (file: string) => `“${file}” không phải một tệp thường (có thể là lối tắt); không đổi tên được.`,
  noAddress: (typed: string) =>
    `“${typed}” không làm thành địa chỉ của bài được; hãy viết một tên có chữ, ví dụ mua-lu-lich-su, hoặc cả năm và tháng: 2024/07/mua-lu-lich-su`,
  same: (file: string) => `Bài đã tên như vậy rồi: ${file}`,
  taken: (file: string) => `Đã có tệp “${file}”; không ghi đè. Hãy chọn một tên khác.`,
  notFolder: (folder: string) =>
    `“${folder}” không phải một thư mục thường (có thể là lối tắt); không chuyển bài vào đó được.`,
  oldAddress: (url: string, file: string) =>
    `Địa chỉ ${url} là địa chỉ cũ (aliases) của bài trong “${file}”; hãy chọn một tên khác, hoặc bỏ dòng ấy trong aliases.`,
  unreadable: (file: string) =>
    `Chưa đọc được phần khai báo của “${file}”; hãy sửa lỗi trước, xem bằng: khobao check`,
  renamed: (from: string, to: string) => `Đã đổi tên: ${from} → ${to}`,
  would: (from: string, to: string) => `Sẽ đổi tên: ${from} → ${to}`,
  address: (url: string) => `Địa chỉ cũ ${url} vẫn dẫn tới bài, nhờ dòng aliases.`,
  mended: (links: number, files: number) =>
    files === 0
      ? 'Không có bài nào khác dẫn tới bài này.'
      : `Liên kết được sửa: ${links}, trong ${files} tệp.`,
  byHand: 'không tự sửa được, hãy sửa tay',
  unread: (file: string) =>
    `${file}: có nhắc đến bài này nhưng tệp có lỗi nên chưa sửa; xem bằng: khobao check`,
  missed: (file: string) => `${file}: vừa được lưu trong lúc đổi tên nên để nguyên; hãy sửa liên kết tay.`,
  otherMonth: (month: string) =>
    `Tệp nay ở thư mục ${month}; nếu ngày đăng cũng đổi, hãy sửa trường date, rồi xem: khobao check`,
  next: 'Xem lại bằng: git diff, rồi: npx khobao check --changed',
};
