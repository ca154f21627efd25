/** A day as a calendar names it; `weekday` 0 is Sunday, `month` 1 to 12. */
interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

interface ClockParts {
  readonly hour: number;
  readonly minute: number;
}

/** What a sentence says of an article as a source. */
interface Citation {
  /** Empty when the article names none. */
  readonly authors: string;
  readonly title: string;
  readonly site: string;
  readonly day: string;
  readonly url: string;
}

const weekdays = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];
const two = (value: number): string => String(value).padStart(2, '0');

/** Words of the pages. Functions where a word depends on a number or a name. */
export const vi = {
  /** What a screen reader calls the region in which a table scrolls. */
  table: 'Bảng; cuộn ngang để xem hết',
  /** Words within a body; a number or a name follows the last three. */
  body: {
    notes: 'Chú thích',
    note: 'Chú thích',
    back: 'Trở lại chỗ có chú thích',
    watch: 'Xem trên',
  },
  dates: {
    /** Sunday first, as `weekday` counts. */
    weekdays,
    /** Column heads of a calendar, Sunday first. */
    shortWeekdays: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
    months: Array.from({ length: 12 }, (_, index) => `Tháng ${index + 1}`),
    day: ({ year, month, day, weekday }: DayParts) =>
      `${weekdays[weekday]}, ${two(day)}/${two(month)}/${year}`,
    shortDay: ({ year, month, day }: Omit<DayParts, 'weekday'>) => `${two(day)}/${two(month)}/${year}`,
    clock: ({ hour, minute }: ClockParts) => `${two(hour)}:${two(minute)}`,
    /** Today, as the browser writes it: `{w}` is the weekday, `{d}` and `{m}` day and month, doubled for two digits. */
    today: '{w}, {dd}/{mm}/{y}',
    dayAndClock: (day: string, clock: string) => `${day} - ${clock}`,
    month: (year: number, month: number) => `Tháng ${month}/${year}`,
    year: (year: number) => `Năm ${year}`,
  },
  display: {
    title: 'Hiển thị',
    theme: 'Màu nền',
    system: 'Theo máy',
    light: 'Sáng',
    dark: 'Tối',
    text: 'Cỡ chữ',
    usual: 'Cỡ chữ thường',
    large: 'Cỡ chữ lớn',
    larger: 'Cỡ chữ rất lớn',
  },
  frame: {
    skip: 'Đến nội dung chính',
    menu: 'Chuyên mục',
    home: 'Trang chủ',
    search: 'Tìm kiếm',
    /** What a browser says of the search that it may offer. */
    searchSite: (site: string) => `Tìm bài trong kho lưu trữ của ${site}`,
    searchLabel: 'Tìm trong kho báo',
    searchHint: 'Tìm bài…',
    searchSubmit: 'Tìm',
    channels: 'Kênh của báo',
    pages: 'Về tờ báo',
    archive: 'Kho lưu trữ',
    archiveByYear: 'Lưu trữ theo năm',
    feeds: 'Nguồn cấp tin',
    feedFormats: { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' },
    /** The name of a feed in the head of a page. */
    feedTitle: (name: string, format: string) => `${name} (${format})`,
    contact: 'Thư về toà soạn',
    /** In the browser's title: page, then site. */
    pageTitle: (page: string, site: string) => `${page} – ${site}`,
    breadcrumb: 'Vị trí trang',
  },
  home: {
    lead: 'Tin nổi bật',
    latest: 'Mới nhất',
    all: 'Xem tất cả',
    allOf: (section: string) => `Xem tất cả bài trong ${section}`,
    empty: 'Kho chưa có bài nào.',
  },
  article: {
    by: 'Tác giả',
    minutes: (minutes: number) => `${minutes} phút đọc`,
    updated: 'Cập nhật',
    corrections: 'Đính chính',
    /** On a card. */
    corrected: 'Có đính chính',
    /** Only in an editor's preview. */
    draft: 'Bản nháp',
    scheduled: (when: string) => `Hẹn đăng: ${when}`,
    unseen: 'Bạn đọc chưa thấy bài này; nó chỉ hiện khi xem thử.',
    source: (name: string) => `Theo ${name}`,
    topics: 'Chủ đề',
    series: 'Dòng sự kiện',
    related: 'Có thể bạn quan tâm',
    more: 'Tin cùng chuyên mục',
    neighbours: 'Bài trước và bài sau',
    previous: 'Tin trước',
    next: 'Tin tiếp theo',
    elsewhere: 'trang ngoài',
    newest: 'Tin mới cùng chuyên mục',
    contents: 'Trong bài này',
    links: 'Liên kết trong bài',
    thisPart: 'Đang đọc:',
    nextPart: 'Kỳ tiếp theo:',
    /** The browser puts the number of years for `{n}`. */
    foundHere: 'Đang tô các từ đã tìm:',
    foundOff: 'Tắt tô màu',
    ageOne: 'Bài này đăng đã 1 năm; thông tin trong bài có thể không còn mới.',
    ageMany: 'Bài này đăng đã {n} năm; thông tin trong bài có thể không còn mới.',
  },
  share: {
    title: 'Chia sẻ',
    facebook: 'Facebook',
    x: 'X',
    mail: 'E-mail',
    onFacebook: 'Chia sẻ lên Facebook',
    onX: 'Chia sẻ lên X',
    byMail: 'Gửi bài qua e-mail',
    copy: 'Sao chép liên kết',
    copied: 'Đã sao chép liên kết.',
    notCopied: 'Không sao chép được; hãy chép từ thanh địa chỉ.',
    device: 'Chia sẻ qua ứng dụng khác',
  },
  cite: {
    title: 'Trích dẫn',
    text: 'Văn bản',
    copy: 'Sao chép',
    copied: 'Đã sao chép trích dẫn.',
    notCopied: 'Không sao chép được; hãy chọn rồi chép đoạn chữ.',
    sentence: ({ authors, title, site, day, url }: Citation) =>
      `${authors === '' ? '' : `${authors}. `}“${title.replaceAll('“', '‘').replaceAll('”', '’')}”. ${site}, ${day}. ${url}`,
  },
  lists: {
    articles: (count: number) => `${count} bài`,
    empty: 'Chưa có bài nào ở đây.',
    children: 'Chuyên mục nhỏ',
    byMonth: 'Lưu trữ theo tháng',
    byYear: 'Lưu trữ theo năm',
    parts: 'Các phần của danh sách',
    neighbours: 'Trang lưu trữ liền kề',
    feeds: 'Theo dõi qua nguồn cấp tin',
    topic: 'Chủ đề',
    author: 'Tác giả',
    series: 'Dòng sự kiện',
    /** Title of a list within a stretch of the calendar. */
    within: (list: string, period: string) => `${list}: ${period}`,
    description: (list: string, site: string) => `Các bài về “${list}” trên ${site}, mới nhất trước.`,
    mail: 'E-mail',
  },
  topics: {
    title: 'Chủ đề từ A đến Z',
    intro: 'Chọn chữ cái đầu của chủ đề.',
    digits: 'Chủ đề bắt đầu bằng chữ số',
    ofLetter: (letter: string) => `Chủ đề vần ${letter}`,
    description: (site: string) => `Các chủ đề trên ${site}, xếp theo bảng chữ cái.`,
  },
  calendar: {
    describeDay: (day: string, count: number) => `${day}: ${count} bài`,
    yearHint: 'Ngày có bài được gạch chân; chọn ngày hoặc tháng để đọc.',
    yearDescription: (year: number, site: string) => `Lịch các bài đăng năm ${year} trên ${site}.`,
    monthDescription: (month: string, site: string) => `Các bài đăng ${month} trên ${site}, theo ngày.`,
    dayDescription: (day: string, site: string) => `Các bài đăng ${day} trên ${site}.`,
  },
  notFound: {
    title: 'Không tìm thấy trang',
    text: 'Địa chỉ này không có trên trang. Có thể liên kết đã cũ hoặc gõ thiếu một chữ.',
    search: 'Hãy thử tìm bài theo vài chữ trong tiêu đề:',
    /** Before the words of the lost address. */
    find: 'Tìm bài có các chữ:',
    ways: 'Hoặc đi tiếp từ đây:',
  },
  redirect: {
    title: 'Trang đã chuyển địa chỉ',
    text: 'Bài này nay ở địa chỉ:',
  },
  tombstone: {
    title: 'Bài viết đã được gỡ',
    reason: 'Lý do',
    on: (day: string) => `Gỡ ngày ${day}.`,
    expired: 'Bài đã hết thời hạn đăng.',
    ways: 'Bạn có thể đọc các bài khác:',
  },
};
