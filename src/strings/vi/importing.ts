/** What `khobao import` says of the pages that it reads. */
export const vi = {
  states: {
    new: 'mới',
    renewed: 'làm lại',
    same: 'đã có',
    kept: 'giữ nguyên',
    gone: 'đã gỡ',
    twin: 'trùng',
    incomplete: 'còn thiếu',
    failed: 'không đọc được',
  },
  /** What follows a line of such a state. */
  about: {
    kept: 'bài đã được biên tập sau khi nhập; không ghi đè.',
    gone: 'bài đã nhập trước đây và đã bị xoá khỏi kho; không nhập lại. Muốn nhập lại thì xoá tệp import.ndjson trong thư mục ghi nhớ.',
    twin: (other: string) => `cùng một bài với “${other}”.`,
  },
  faults: {
    'too-large': 'Tệp quá lớn.',
    'too-deep': 'Trang lồng nhau quá sâu hoặc quá lớn, không phải một trang báo bình thường.',
    'no-title': 'Không tìm thấy tiêu đề; hãy chỉ chỗ của tiêu đề bằng --profile.',
    'no-body': 'Không tìm thấy thân bài; hãy chỉ chỗ của thân bài bằng --profile.',
    'no-json': 'Dòng này không phải một đối tượng JSON.',
    'no-file': 'Danh sách có địa chỉ này nhưng không có tệp đi kèm.',
    'not-valid': 'Bài nhập được nhưng chưa đúng khuôn của kho, nên không ghi:',
  },
  missing: {
    date: 'chưa biết ngày đăng; thêm --date 2024-07-15, hoặc --date 2024 nếu chỉ thiếu năm',
    category: 'chưa biết chuyên mục; thêm --category và một mã trong categories.yaml',
  },
  /** How faithful an article is. */
  score: (percent: string, words: number, pictures: number) =>
    `${percent}% của ${words} chữ${pictures === 0 ? '' : `, ${pictures} ảnh`}`,
  lost: (count: number, words: string) => `mất ${count} chữ: ${words}`,
  gained: (count: number, words: string) => `thừa ${count} chữ: ${words}`,
  note: 'lưu ý',
  notes: {
    damaged: () => 'có ký tự hỏng trong tệp gốc; xem lại chữ “\ufffd” trong bài.',
    readable: () =>
      'không có mẫu nào khớp với trang này nên thân bài được đoán; hãy so lại với trang gốc, hoặc dùng --profile.',
    short: () => 'thân bài rất ngắn; hãy so lại với trang gốc.',
    'no-alias-query': () => 'địa chỉ cũ có dấu “?” nên không giữ được trong aliases.',
    'no-alias': () => 'địa chỉ cũ không giữ được trong aliases.',
    repeated: (text: string) => `đoạn này lặp lại đoạn ngay trước: “${text}”`,
    lacking: (text: string) =>
      `trang ghi cho máy đọc nhiều chữ mà bài không có, hãy so lại với trang gốc: “${text}”`,
    outside: (text: string) => `có chữ giữa tiêu đề và thân bài mà không rõ là gì nên không nhập: “${text}”`,
    weekday: (text: string) => `thứ trong tuần không khớp với ngày: “${text}”`,
    'date-differs': (text: string) => `ngày in trên trang khác ngày ghi cho máy đọc: “${text}”`,
    'no-year': (text: string) => `trang chỉ ghi ngày ${text}, không ghi năm.`,
    'unknown-section': (text: string) => `không có chuyên mục nào tên “${text}” trong categories.yaml.`,
    'lost-link': (text: string) => `bỏ liên kết, giữ chữ: ${text}`,
    'lost-embed': (text: string) => `bỏ khung nhúng: ${text}`,
    'lost-picture': (text: string) => `không có tệp ảnh “${text}”; chú thích được giữ lại bằng chữ nghiêng.`,
    'bad-picture': (text: string) =>
      `ảnh “${text}” hỏng hoặc không dùng được; chú thích được giữ lại bằng chữ nghiêng.`,
    'invented-alt': (text: string) => `ảnh “${text}” không có lời mô tả; hãy viết lời mô tả trong bài.`,
    'lost-related': (text: string) => `không tìm thấy bài liên quan “${text}”.`,
  },
  dropped: (reason: string, count: number, text: string) => `bỏ ${reason} (${count} chữ): “${text}”`,
  reasons: {
    hidden: 'phần ẩn',
    share: 'nút chia sẻ',
    advert: 'quảng cáo',
    tools: 'nút công cụ',
    comments: 'bình luận',
    related: 'khối tin liên quan',
    doubled: 'phần in lặp',
    profile: 'phần nêu trong --profile',
    program: 'nút và mã lệnh',
    icon: 'biểu tượng',
  },
  /** Stands where a picture's description is missing. */
  inventedAlt: (title: string) => `Ảnh trong bài “${title}”`,
  looked: (count: number) => `Đang xem các nguồn: ${count}`,
  summary: (counts: readonly string[]) =>
    counts.length === 0 ? 'Không có gì để nhập.' : `Đã xem xong: ${counts.join(', ')}.`,
  count: (count: number, state: string) => `${count} ${state}`,
  dryRun: 'Đây là chạy thử: chưa ghi gì.',
  refusals: {
    noSources:
      'Lệnh import cần một tệp, một thư mục hoặc một danh sách, ví dụ: khobao import trang-luu/ --category thoi-su',
    lostSource: (path: string) => `Không có tệp hay thư mục “${path}”.`,
    unknownCategory: (id: string, near: string | undefined) =>
      `Không có chuyên mục “${id}” trong categories.yaml${near === undefined ? '.' : `; có phải bạn muốn gõ: --category ${near}`}`,
    badDate: (text: string) =>
      `Giá trị “${text}” của --date không phải ngày; hãy viết như 2024-07-15, “16:51 28/03/2022”, hoặc chỉ năm: 2022`,
    noProfile: (path: string) => `Không đọc được tệp mẫu “${path}” của --profile; tệp phải là JSON.`,
    profileField: (name: string, near: string | undefined) =>
      `Tệp mẫu có phần “${name}” mà Kho Báo không biết${near === undefined ? '.' : `; có phải bạn muốn viết: ${near}`}`,
    profileList: (name: string) =>
      `Phần “${name}” của tệp mẫu phải là một danh sách bộ chọn CSS, ví dụ: ["h1.title"]`,
    profileSelector: (name: string, selector: string) =>
      `Phần “${name}” của tệp mẫu có bộ chọn CSS không hiểu được: “${selector}”`,
    profileMap: (name: string) =>
      `Phần “${name}” của tệp mẫu không đúng dạng; ví dụ: "categories": {"Kinh doanh": "kinh-te"}, "base": "https://bao.example/"`,
  },
};
