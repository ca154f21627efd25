/** Titles and descriptions of the categories that Vietnamese newspapers share, in menu order. */
const known: readonly (readonly [id: string, title: string, description: string])[] = [
  ['thoi-su', 'Thời sự', 'Tin trong nước mỗi ngày.'],
  ['kinh-te', 'Kinh tế', 'Thị trường, doanh nghiệp và đồng tiền.'],
  ['xa-hoi', 'Xã hội', 'Đời sống, việc làm và chuyện người dân.'],
  ['van-hoa', 'Văn hoá', 'Sách, phim, âm nhạc, di sản và giải trí.'],
  ['giao-duc', 'Giáo dục', 'Trường lớp, thi cử và du học.'],
  ['y-te', 'Y tế', 'Sức khoẻ, bệnh viện và phòng bệnh.'],
  ['phap-luat', 'Pháp luật', 'An ninh trật tự, xét xử và văn bản mới.'],
  ['the-thao', 'Thể thao', 'Các giải đấu trong nước và quốc tế.'],
  ['quoc-te', 'Quốc tế', 'Tin thế giới.'],
  ['quoc-phong-an-ninh', 'Quốc phòng – An ninh', 'Lực lượng vũ trang, biên giới và biển đảo.'],
  ['du-lich', 'Du lịch', 'Điểm đến, ẩm thực và kinh nghiệm đi đường.'],
  ['khoa-hoc-cong-nghe', 'Khoa học – Công nghệ', 'Nghiên cứu, phát minh và đời sống số.'],
  ['moi-truong', 'Môi trường', 'Khí hậu, thiên tai, rừng và biển.'],
];

/** The text of `categories.yaml` for the ids that a corpus uses; an unknown id stands for its own title. */
export function categoriesYaml(ids: Iterable<string>): string {
  const rank = (id: string): number => {
    const at = known.findIndex(([name]) => name === id);
    return at < 0 ? known.length : at;
  };
  const sorted = [...ids].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const blocks = sorted.map((id, index) => {
    const [, title = id, description = id] = known[rank(id)] ?? [];
    return [
      `- id: ${JSON.stringify(id)}`,
      `  title: ${JSON.stringify(title)}`,
      `  order: ${index + 1}`,
      `  description: ${JSON.stringify(description)}`,
    ].join('\n');
  });
  return `${blocks.join('\n')}\n`;
}
