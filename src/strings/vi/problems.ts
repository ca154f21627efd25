/** What is wrong, and what to type instead. */
export type Say = readonly [message: string, hint: string];
type ProblemWords = Record<string, Record<string, Say | ((...words: never[]) => Say)>>;

/** Faults of content files: what is wrong, and what to type instead. */
export const vi = {
  file: {
    symlink: [
      'Đường dẫn này là một liên kết tượng trưng, Kho Báo không đi theo.',
      'Chép hẳn tệp thật vào đây.',
    ],
    tooLarge: (limit: string) => [`Tệp lớn hơn ${limit}.`, 'Chia nhỏ bài hoặc thu nhỏ ảnh rồi lưu lại.'],
    encoding: ['Tệp không phải UTF-8.', 'Mở tệp, chọn “Lưu với mã UTF-8” rồi lưu lại.'],
    unknown: ['Kho Báo không dùng tệp này.', 'Bài đặt trong articles/năm/tháng/, ảnh đặt trong images/.'],
    articlePlace: [
      'Bài không nằm đúng chỗ.',
      'Chuyển tệp vào articles/<năm>/<tháng>/, ví dụ articles/2024/07/ten-bai.md.',
    ],
    slug: (better: string) => [
      'Tên tệp chỉ được có chữ thường không dấu, chữ số và dấu gạch nối.',
      better === '' ? 'Đổi tên tệp, ví dụ: ten-bai.md' : `Đổi tên tệp thành: ${better}.md`,
    ],
    slugReserved: (slug: string) => [
      `Tên “${slug}” trùng với một địa chỉ dành riêng của trang.`,
      'Chọn tên tệp khác.',
    ],
    imageName: [
      'Tên tệp ảnh có ký tự không dùng được.',
      'Chỉ dùng chữ, số, dấu gạch và đuôi .jpg, .png, .webp hoặc .avif.',
    ],
  },
  frontMatter: {
    missing: [
      'Tệp không bắt đầu bằng phần khai báo “---”.',
      'Thêm dòng “---” đầu tệp, các trường, rồi một dòng “---” nữa.',
    ],
    unclosed: ['Phần khai báo chưa đóng.', 'Thêm một dòng chỉ có “---” sau trường cuối cùng.'],
    language: (word: string) => [`Sau “---” có chữ “${word}”.`, 'Dòng đầu tệp chỉ được có ba dấu gạch: ---'],
    syntax: (detail: string) => [
      `Phần khai báo viết sai YAML: ${detail}.`,
      'Đặt giá trị có dấu hai chấm trong ngoặc kép: title: "Tên: bài"',
    ],
    notMap: ['Phần khai báo phải là các dòng “tên: giá trị”.', 'Ví dụ: title: Mùa hái ở Đăk Rêu'],
    alias: ['Không dùng được dấu & hoặc * của YAML ở đây.', 'Viết giá trị ra đầy đủ, đặt trong ngoặc kép.'],
    tag: ['Không dùng được dấu ! của YAML ở đây.', 'Đặt giá trị trong ngoặc kép.'],
    unknownKey: (key: string, near: string | undefined) => [
      `Không có trường “${key}”.`,
      near === undefined ? 'Xoá dòng này.' : `Có phải bạn muốn viết: ${near}`,
    ],
    required: (name: string, example: string) => [
      `Thiếu trường “${name}”.`,
      `Thêm dòng: ${name}: ${example}`,
    ],
    empty: (name: string, example: string) => [
      `Trường “${name}” để trống.`,
      `Điền giá trị hoặc xoá dòng; ví dụ: ${name}: ${example}`,
    ],
    notText: (name: string, example: string) => [
      `Trường “${name}” phải là một dòng chữ.`,
      `Viết: ${name}: ${example}`,
    ],
    notList: (name: string, example: string) => [
      `Trường “${name}” phải là một danh sách.`,
      `Viết mỗi mục một dòng “- …”, hoặc: ${name}: ${example}`,
    ],
    notFields: (name: string, example: string) => [
      `Trường “${name}” phải gồm các trường con.`,
      `Viết: ${name}: ${example}`,
    ],
    tooLong: (name: string, limit: number) => [
      `Trường “${name}” dài hơn ${limit} ký tự.`,
      'Viết gọn lại; phần chi tiết để trong thân bài.',
    ],
    date: (text: string) => [
      `“${text}” không phải là ngày có thật.`,
      'Viết năm-tháng-ngày, ví dụ: 2024-07-15 hoặc 2024-07-15 08:05',
    ],
    boolean: (name: string) => [`Trường “${name}” chỉ nhận true hoặc false.`, `Viết: ${name}: true`],
    url: (text: string) => [`“${text}” không phải địa chỉ trang.`, 'Viết đủ địa chỉ, bắt đầu bằng https://'],
    slug: (text: string, better: string) => [
      `“${text}” không dùng làm địa chỉ được.`,
      better === '' ? 'Dùng chữ thường không dấu và dấu gạch nối.' : `Viết: ${better}`,
    ],
    oldAddress: (text: string) => [
      `“${text}” không phải địa chỉ cũ trên trang này.`,
      'Bắt đầu bằng dấu /, không có ? và #, ví dụ: /tin/1234.html',
    ],
    related: (text: string) => [
      `“${text}” không phải đường dẫn bài.`,
      'Viết: 2024/07/ten-bai, hoặc gồm url và title của trang khác.',
    ],
    lang: (text: string) => [`“${text}” không phải mã ngôn ngữ.`, 'Viết: lang: vi, hoặc en, fr …'],
    duplicateItem: (text: string) => [`“${text}” có hai lần trong danh sách.`, 'Xoá một dòng.'],
    folderDate: (folder: string, month: string) => [
      `Ngày đăng thuộc ${month} nhưng tệp nằm trong ${folder}.`,
      `Chuyển tệp vào articles/${month}/, hoặc sửa trường date.`,
    ],
    order: (dateName: string) => [`Thời điểm này sớm hơn “${dateName}”.`, 'Xem lại hai ngày.'],
  },
  body: {
    unsafeLink: (target: string) => [
      `Liên kết “${target}” không an toàn nên không được in ra.`,
      'Dùng địa chỉ https://, mailto: hoặc đường dẫn trong trang.',
    ],
    emptyAlt: [
      'Ảnh không có lời mô tả.',
      'Viết điều nhìn thấy trong ảnh: ![Người dân gặt lúa](/images/gat-lua.jpg)',
    ],
    fileNameAlt: [
      'Lời mô tả ảnh chỉ là tên tệp.',
      'Viết điều nhìn thấy trong ảnh, cho người không xem được ảnh.',
    ],
    externalImage: [
      'Ảnh phải nằm trong thư mục images/ của kho.',
      'Chép ảnh vào images/ rồi viết: ![mô tả](/images/ten-anh.jpg)',
    ],
    unclosed: (name: string) => [`Khối “::: ${name}” chưa đóng.`, 'Thêm một dòng chỉ có “:::” sau khối.'],
    unknownBlock: (name: string, near: string | undefined) => [
      `Không có khối “${name}”.`,
      near === undefined
        ? 'Các khối: ::: trich-dan, ::: hop-tin, ::: ghi-chu'
        : `Có phải bạn muốn viết: ::: ${near}`,
    ],
  },
  categories: {
    notList: [
      'Tệp này phải là danh sách các chuyên mục.',
      'Mỗi mục: - id: kinh-te, rồi title và order ở các dòng dưới.',
    ],
    order: ['Trường “order” phải là số nguyên.', 'Viết: order: 3'],
    reserved: (id: string) => [`Mã “${id}” trùng với một địa chỉ dành riêng của trang.`, 'Chọn mã khác.'],
    twice: (id: string) => [`Mã “${id}” đã dùng cho chuyên mục khác.`, 'Mỗi chuyên mục một mã riêng.'],
    depth: ['Chuyên mục chỉ có hai cấp.', 'Đưa mục này lên cấp hai.'],
    missing: [
      'Không có tệp categories.yaml.',
      'Tạo tệp với ít nhất một chuyên mục: - id: thoi-su, title: Thời sự',
    ],
  },
} satisfies ProblemWords;
