/** A command as it is typed after `khobao`, and one line on what it does. */
export type Example = readonly [line: string, does: string];

/** Real uses of each command, for its help; a test holds each line against the command's own options. */
export const vi = {
  new: [
    ['new "Chợ phiên vùng cao họp lại sau bão" --category kinh-te', 'mở tệp bài trong thư mục của tháng này'],
    [
      'new "Chợ phiên vùng cao" --category kinh-te --image ~/anh/cho-phien.jpg',
      'mở bài và đưa ảnh đầu bài vào kho',
    ],
    ['new "Chợ phiên vùng cao"', 'như trên, nhưng hỏi bài thuộc chuyên mục nào'],
    [
      'new "Lịch họp báo tháng tám" --category thoi-su --now 2026-08-01T07:00+07:00',
      'mở bài đề ngày 1/8/2026 trong thư mục 2026/08',
    ],
  ],
  mv: [
    ['mv 2026/08/mua-lu mua-lu-lich-su', 'đổi tên tệp, giữ địa chỉ cũ, sửa các bài dẫn tới bài ấy'],
    ['mv /2026/08/mua-lu/ "Mưa lũ lịch sử ở vùng cao"', 'như trên, tên mới lấy từ một tiêu đề'],
    ['mv 2026/08/mua-lu 2026/09 --dry-run', 'xem trước việc chuyển bài sang thư mục tháng khác, chưa ghi gì'],
  ],
  build: [
    ['build', 'dựng trang từ content/ vào _site/, chỉ làm lại những gì đã đổi'],
    ['build --plan', 'kể những tệp sẽ được làm lại và vì sao, không dựng'],
    ['build --url https://bao.example/kho/ --out dist', 'dựng cho một địa chỉ khác, vào thư mục khác'],
    ['build --delta tai-len', 'chỉ ghi các tệp đã đổi vào tai-len/ để tải lên máy chủ'],
  ],
  check: [
    ['check', 'liệt kê mọi lỗi và lời nhắc của cả kho'],
    ['check --changed', 'chỉ xem các tệp đã đổi so với bản git gần nhất'],
    ['check --fix --changed=main', 'sửa những lỗi máy sửa được trong các tệp khác với nhánh main'],
    ['check --format sarif', 'in báo cáo SARIF cho chương trình khác đọc'],
  ],
  diff: [
    ['diff', 'so với bản git gần nhất: bài nào thêm, bài nào đổi chữ gì, trang nào đổi theo'],
    ['diff main', 'so với chỗ rẽ khỏi nhánh main'],
    ['diff main --markdown', 'như trên, bằng Markdown để dán vào pull request'],
  ],
  import: [
    ['import trang-cu/ --category thoi-su --dry-run', 'xem trước việc nhập cả một thư mục, chưa ghi gì'],
    ['import trang-cu/ --category thoi-su --images anh-cu', 'nhập các trang ấy, ảnh lấy từ thư mục anh-cu'],
    ['import bai.txt --date 2022-03-28 --category kinh-te', 'nhập một văn bản không ghi ngày đăng'],
    ['import kho.jsonl --profile mau.json', 'nhập JSON lines, theo mẫu riêng của tờ báo ấy'],
  ],
  serve: [
    ['serve', 'mở trang ở http://localhost:8080 và dựng lại mỗi khi có tệp được lưu'],
    ['serve --port 8081', 'như trên, ở cổng khác khi 8080 đang bận'],
    ['serve --now 2026-12-31T23:59+07:00', 'xem trang như vào đêm giao thừa, để thử bài hẹn giờ'],
  ],
  merge: [
    ['merge phan-1 phan-2 phan-3', 'ghép ba phần do ba máy dựng thành trang trong _site/'],
    ['merge phan-1 phan-2 --out dist', 'ghép vào thư mục khác'],
  ],
  delivered: [
    ['delivered --delta tai-len', 'ghi nhận rằng những gì build --delta tai-len ghi ra đã lên máy chủ'],
    ['delivered --delta tai-len --state ghi-nho-may-chu', 'như trên, với ghi nhớ riêng cho việc tải lên'],
  ],
  completion: [
    ['completion bash', 'dùng ngay: source <(khobao completion bash)'],
    ['completion zsh', 'lưu thành tệp _khobao trong một thư mục của fpath: … > ~/.zfunc/_khobao'],
  ],
} satisfies Readonly<Record<string, readonly Example[]>>;
