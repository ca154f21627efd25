import { Chance } from './seeded.ts';

/** An article as its newspaper had it, before any page was made of it. */
export interface InventedArticle {
  readonly number: number;
  readonly kicker: string;
  readonly title: string;
  readonly summary: string;
  readonly author: string;
  readonly source: string;
  readonly section: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly picture: string;
  readonly caption: string;
  readonly credit: string;
  /** The first has bold words, the second a highlighted passage, in `[[…]]`. */
  readonly paragraphs: readonly string[];
  readonly heading: string;
  readonly quote: readonly [words: string, speaker: string];
  readonly list: readonly string[];
  readonly table: readonly (readonly string[])[];
  readonly tags: readonly string[];
}

const places = [
  'Cửa Lạch',
  'Na Pheo',
  'Bến Lâm',
  'Đăk Rêu',
  'Vân Trung',
  'Hòn Mây',
  'Lam Châu',
  'Bến Cát',
  'Na Lại',
];
const people = [
  'Nông Thị Sluông',
  'Y Bliă Êban',
  'Trần Thế Khải',
  'Lò Văn Ún',
  'Đặng Hoài Thu',
  'Phan Thị Nhạn',
];
const authors = ['Mai An', 'Lê Hoài Thương', 'Nguyễn Thị Bích Ngân', 'Phạm Đức Uy'];
const subjects = [
  ...['Trạm bơm', 'Chợ phiên', 'Lớp học đêm', 'Tổ hợp tác', 'Bến đò', 'Lò gốm', 'Vườn ươm', 'Trạm y tế'],
  ...['Đội bóng', 'Rừng đước', 'Hồ chứa', 'Con đường'],
];
const deeds = [
  ...['chạy lại sau ba tháng sửa chữa', 'mở thêm hai buổi mỗi tuần', 'được giao cho thanh niên trông coi'],
  ...['vượt kế hoạch giữa mùa mưa', 'chờ nguồn vốn của năm sau', 'đón những người đầu tiên trở về'],
];
const sentences = [
  'Nước lên từ chập tối, đến nửa đêm thì tràn qua bậc thềm thứ hai',
  'Theo sổ trực, có 42 hộ đăng ký, trong đó 17 hộ ở bên kia suối',
  'Giá vật liệu tăng 12,5% so với đầu năm nên phần mái phải lợp sau',
  'Mỗi chuyến chở được 1.200 kg, ngày chạy bốn chuyến, nghỉ buổi trưa',
  'Tuyến đường dài 6,4 km nối thẳng ra tỉnh lộ 7B, xe 5 tấn đi được',
  'Bà con góp công theo nhóm, nhà nào bận thì đổi ngày cho nhà bên',
  'Kinh phí khoảng 3,2 tỷ đồng, một nửa do huyện cấp, phần còn lại vận động',
  'Lớp có 28 người, lớn tuổi nhất là cụ Lò Thị Piêng, năm nay tròn 71',
  'Khi được hỏi vì sao không bán sớm, chị chỉ cười và chỉ ra ngoài bãi',
  'Công việc bắt đầu lúc 4h30 sáng, khi sương còn phủ kín mặt hồ',
  'Tổ kiểm tra lập biên bản, yêu cầu khắc phục trước ngày 20/10',
  'Ở độ cao 1.140 m, cây chậm lớn nhưng hạt chắc và thơm hơn hẳn',
  'Có hôm cả xóm chỉ còn hai bóng đèn sáng, vậy mà vẫn đông người đến',
  'Loài này từng biến mất khỏi bãi bồi suốt mười năm, nay đã thấy lại tổ',
];

/** Invented articles about a province that does not exist; the same ones every time. */
export function inventedArticles(count: number, seed = 7): InventedArticle[] {
  const chance = new Chance(seed);
  const below = (limit: number): number => chance.below(limit);
  const pick = <Item>(list: readonly Item[]): Item => chance.pick(list);
  const paragraph = (mark: boolean): string => {
    const parts = Array.from({ length: 2 + below(3) }, () => pick(sentences));
    const [first = '', ...rest] = parts;
    return `${mark ? `[[${first}]]` : first}. ${rest.map((part) => `${part}.`).join(' ')}`.trim();
  };
  return Array.from({ length: count }, (_, number) => {
    const [place, subject] = [pick(places), pick(subjects)];
    return {
      number,
      kicker: `Chuyện ở ${place}`,
      title: `${subject} ${place} ${pick(deeds)}, lần thứ ${number + 1}`,
      summary: `${pick(sentences)}; người ${place} kể lại chuyện ấy bằng giọng bình thản, năm ${2000 + number}.`,
      author: pick(authors),
      source: 'Báo Lam Châu',
      section: 'Kinh tế',
      year: 2010 + below(15),
      month: 1 + below(12),
      day: 1 + below(28),
      hour: 5 + below(17),
      minute: 10 + below(49),
      picture: `anh-${number}.jpg`,
      caption: `${subject} ${place} nhìn từ phía đông, tháng trước.`,
      credit: `Ảnh: ${pick(authors)}`,
      paragraphs: [
        `${paragraph(false)} Đó là điều thứ nhất, ghi ở trang ${number}.`,
        `${paragraph(true)} Đó là điều thứ hai.`,
        `“Chúng tôi không vội”, ${pick(people)} nói. ${paragraph(false)}`,
        `${paragraph(false)} Phép tính là 3 * 4 < 13 & 5 > 2; mã số [A_${number}] và #${number}.`,
        `${paragraph(false)} Hết mùa này sẽ rõ, sau ${number + 3} tuần nữa.`,
      ],
      heading: `${subject} sau mùa nước`,
      quote: [`Làm ẩu ngày nào, ngày ấy còn nguyên ở đó, kể cả sau ${number} năm.`, pick(people)] as const,
      list: [`Dài ${100 + number} m, rộng 18 m`, 'Móng bê tông cốt thép', 'Xong trước Tết'],
      table: [
        ['Khoản', 'Số tiền'],
        ['Vật liệu', `${number + 1}.250.000 đồng`],
        ['Nhân công', '840.000 đồng'],
      ],
      tags: [subject, place],
    };
  });
}

/** The text of a paragraph as readers see it. */
export const shown = (paragraph: string): string => paragraph.replace(/\[\[|\]\]/g, '');
