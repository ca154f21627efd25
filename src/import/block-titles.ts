import { comparable } from './clean-text.ts';

/** Titles that newspapers set above links to articles of the same matter, compared without case and signs. */
const relatedTitles = new Set(
  [
    ...['Có thể bạn quan tâm', 'Bạn có thể quan tâm', 'Có thể bạn sẽ quan tâm', 'Tin cùng chuyên mục'],
    ...['Cùng chuyên mục', 'Bài cùng chuyên mục', 'Tin cùng chuyên đề', 'Tin liên quan', 'Tin bài liên quan'],
    ...['Bài liên quan', 'Bài viết liên quan', 'Các bài liên quan', 'Tin, bài liên quan', 'Liên quan'],
    ...[
      'Xem thêm',
      'Đọc thêm',
      'Xem tiếp',
      'Mời bạn đọc thêm',
      'Đừng bỏ lỡ',
      'Tin cùng mục',
      'Chủ đề liên quan',
    ],
    ...[
      'Cùng chủ đề',
      'Tin cùng chủ đề',
      'Bài cùng chủ đề',
      'Dòng sự kiện',
      'Cùng sự kiện',
      'Bài trong loạt',
    ],
  ].map(comparable),
);

/** Titles above the lists that stand on every page of a site: nobody chose those links for the article. */
const listTitles = new Set(
  [
    ...[
      'Tin khác',
      'Tin tức khác',
      'Các tin khác',
      'Các bài khác',
      'Bài khác',
      'Tin đã đưa',
      'Các tin đã đưa',
    ],
    ...[
      'Tin mới',
      'Tin mới hơn',
      'Tin cũ hơn',
      'Các tin mới hơn',
      'Các tin cũ hơn',
      'Tin mới nhất',
      'Mới nhất',
    ],
    ...[
      'Tin nổi bật',
      'Nổi bật',
      'Tin đọc nhiều',
      'Đọc nhiều',
      'Đọc nhiều nhất',
      'Bài đọc nhiều',
      'Xem nhiều',
    ],
    ...['Những tin mới hơn', 'Những tin cũ hơn', 'Tin tiếp theo', 'Bài viết khác', 'Các bài viết khác'],
    ...[
      'Tin bài khác',
      'Các tin bài khác',
      'Xem thêm tin',
      'Tin đáng chú ý',
      'Dành cho bạn',
      'Tin trong ngày',
    ],
  ].map(comparable),
);

/** Titles of parts that are no article: comments, shares. Nothing of the article stands below them. */
const endTitles = new Set(
  [
    ...['Bình luận', 'Ý kiến bạn đọc', 'Ý kiến', 'Phản hồi', 'Gửi bình luận', 'Gửi ý kiến', 'Viết bình luận'],
    ...['Ý kiến của bạn', 'Bình luận của bạn', 'Thảo luận', 'Comments', 'Quảng cáo'],
  ].map(comparable),
);

/** Whole lines that buttons and counters leave behind. */
const buttonWords = new Set(
  [
    ...[
      'Chia sẻ',
      'Chia sẻ bài viết',
      'Chia sẻ ngay',
      'Chia sẻ:',
      'Share',
      'Facebook',
      'Twitter',
      'X',
      'Zalo',
      'Email',
    ],
    ...[
      'Pinterest',
      'Linkedin',
      'Telegram',
      'Messenger',
      'Google+',
      'Google News',
      'Instagram',
      'YouTube',
      'TikTok',
    ],
    ...[
      'Sao chép liên kết',
      'Sao chép',
      'Copy link',
      'Copy',
      'Lưu',
      'Lưu bài',
      'Lưu bài viết',
      'In',
      'In bài',
    ],
    ...[
      'In bài viết',
      'In trang',
      'In trang này',
      'Bản in',
      'Gửi',
      'Gửi mail',
      'Gửi email',
      'Gửi bài viết',
      'Thích',
    ],
    ...[
      'Gửi cho bạn bè',
      'Gửi tới bạn bè',
      'Like',
      'Tweet',
      'Thích Chia sẻ',
      'Like Share',
      'Facebook Twitter',
    ],
    ...[
      'Theo dõi',
      'Theo dõi trên Google News',
      'Theo dõi chúng tôi',
      'Đăng ký',
      'Nghe đọc bài',
      'Nghe bài viết',
    ],
    ...[
      'Nghe audio',
      'Nghe bài báo',
      'Đọc bài',
      'Cỡ chữ',
      'A A',
      'A A A',
      'A- A A+',
      'A- A+',
      'Aa',
      'Phóng to',
      'Zoom',
    ],
    ...[
      'Về trang chủ',
      'Trở lại',
      'Quay lại',
      'Trở về đầu trang',
      'Lên đầu trang',
      'Về đầu trang',
      'Trở về',
      'Đầu trang',
    ],
    ...[
      'Trang chủ',
      'Quảng cáo',
      'Advertisement',
      'Bình luận',
      'Chế độ ban đêm',
      'Tắt quảng cáo',
      'Xem thêm',
      'Tiếp',
    ],
    ...[
      'Facebook Twitter Zalo',
      'Chia sẻ Facebook Twitter Zalo',
      'Chia sẻ Facebook',
      'Chia sẻ Zalo',
      'Lượt xem',
    ],
  ].map(comparable),
);

/** Whether a line is the title of links to other articles. */
export const isRelatedTitle = (line: string): boolean => relatedTitles.has(comparable(line));

/** Whether a line is the title of a list that every page of the site has. */
export const isListTitle = (line: string): boolean => listTitles.has(comparable(line));

/** Whether a line opens a part of the page that belongs to readers or advertisers. */
export const isEndTitle = (line: string): boolean => endTitles.has(comparable(line));

const counter =
  /^(?:lượt xem|views|bình luận|thích|chia sẻ)? ?\d{1,7} ?(?:lượt xem|views|bình luận|lượt thích|lượt chia sẻ|chia sẻ)$/;
/** Words of a row of buttons; no row has more. */
const mostWords = 16;

/** Whether words are the labels of buttons, one after the other. */
function areButtons(words: readonly string[]): boolean {
  if (words.length === 0) return true;
  return words.some((_, index) => {
    const label = words.slice(0, index + 1).join(' ');
    return buttonWords.has(label) && areButtons(words.slice(index + 1));
  });
}

/** Whether a line is what share buttons, counters and controls leave of themselves. */
export const isButtonLine = (line: string): boolean => {
  const text = comparable(line);
  const words = text.split(' ');
  return text !== '' && words.length <= mostWords && (counter.test(text) || areButtons(words));
};
