import { vi as fields } from './fields.ts';

/** What is wrong, and what to type instead. */
export type Say = readonly [message: string, hint: string];
type ProblemWords = Record<
  string,
  Record<string, Say | ((...words: never[]) => Say) | Record<string, string>>
>;

/** Faults of content files: what is wrong, and what to type instead. */
export const vi = {
  file: {
    symlink: [
      'Đường dẫn này là một liên kết tượng trưng, Kho Báo không đi theo.',
      'Chép hẳn tệp thật vào đây.',
    ],
    tooLarge: (limit: string) => [`Tệp lớn hơn ${limit}.`, 'Chia nhỏ bài hoặc thu nhỏ ảnh rồi lưu lại.'],
    encoding: ['Tệp không phải UTF-8.', 'Mở tệp, chọn “Lưu với mã UTF-8” rồi lưu lại.'],
    longLine: (limit: number) => [
      `Có dòng dài hơn ${limit} ký tự.`,
      'Ngắt thành nhiều đoạn, mỗi đoạn cách nhau một dòng trống.',
    ],
    twin: (other: string) => [
      `Tên này trông giống hệt tên của “${other}”, chỉ khác cách máy ghi dấu.`,
      'Xoá một trong hai tệp hoặc đổi tên.',
    ],
    badName: ['Tên tệp có ký tự máy không đọc được.', 'Đổi tên tệp, chỉ dùng chữ, số và dấu gạch.'],
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
    control: (code: string) => [
      `Có một ký tự ẩn (${code}) không in được.`,
      'Xoá ký tự ở chỗ gạch dưới; nó hay lẫn vào khi chép từ Word hoặc PDF.',
    ],
    syntax: [
      'Kho Báo không hiểu dòng này của phần khai báo.',
      'Mỗi dòng viết “tên: giá trị”; giá trị có dấu lạ thì đặt trong ngoặc kép.',
    ],
    duplicateKey: (key: string) => [`Trường “${key}” đã có ở trên.`, 'Giữ một dòng, xoá dòng kia.'],
    colon: (line: string) => ['Giá trị có dấu hai chấm nên phải đặt trong ngoặc kép.', `Viết: ${line}`],
    quote: (line: string) => ['Giá trị này phải đặt trọn trong ngoặc kép.', `Viết: ${line}`],
    open: ['Dấu mở ở đây chưa có dấu đóng.', 'Thêm dấu đóng tương ứng: ", \' hoặc ] hoặc }'],
    tab: ['Dòng này thụt vào bằng phím Tab.', 'Xoá Tab, thụt vào bằng hai dấu cách.'],
    indent: [
      'Dòng này thụt vào không khớp với các dòng bên cạnh.',
      'Canh các trường cùng cấp thẳng hàng với nhau.',
    ],
    noColon: [
      'Dòng này không có dạng “tên: giá trị”.',
      'Thêm dấu hai chấm và một dấu cách sau tên trường, hoặc nối dòng này vào dòng trên.',
    ],
    notMap: ['Phần khai báo phải là các dòng “tên: giá trị”.', 'Ví dụ: title: Mùa hái ở Đăk Rêu'],
    alias: ['Không dùng được dấu & hoặc * của YAML ở đây.', 'Viết giá trị ra đầy đủ, đặt trong ngoặc kép.'],
    tag: ['Không dùng được dấu ! của YAML ở đây.', 'Đặt giá trị trong ngoặc kép.'],
    unknownKey: (key: string, near: string | undefined) => [
      `Không có trường “${key}”.`,
      near === undefined ? 'Xoá dòng này.' : `Có phải bạn muốn viết: ${near}`,
    ],
    required: (name: string, example: string, help: string) => [
      `Thiếu trường “${name}”: ${help}.`,
      `Thêm dòng: ${name}: ${example}`,
    ],
    empty: (name: string, example: string, help: string) => [
      `Trường “${name}” để trống: ${help}.`,
      `Điền giá trị hoặc xoá dòng; ví dụ: ${name}: ${example}`,
    ],
    emptyItem: ['Có một mục để trống trong danh sách.', 'Điền giá trị hoặc xoá dòng này.'],
    cut: (name: string, kept: string) => [
      `Dấu # và những gì sau nó bị bỏ qua; chỉ còn “${kept}”.`,
      `Nếu # thuộc về câu, đặt cả câu trong ngoặc kép: ${name}: "…"`,
    ],
    email: (text: string) => [`“${text}” không phải địa chỉ e-mail.`, 'Viết: email: ngan@bao.example'],
    noAddress: (text: string) => [
      `Từ “${text}” không làm được địa chỉ trang.`,
      'Dùng tên có ít nhất một chữ cái hoặc chữ số.',
    ],
    notText: (name: string, example: string) => [
      `Trường “${name}” phải là một dòng chữ.`,
      `Viết: ${name}: ${example}`,
    ],
    notList: (name: string, example: string) => [
      `Trường “${name}” phải là một danh sách.`,
      `Viết mỗi mục một dòng “- …”, hoặc: ${name}: ${example}`,
    ],
    longList: (name: string, limit: number) => [
      `Trường “${name}” có hơn ${limit} mục.`,
      'Bớt các mục ít cần.',
    ],
    notFields: (name: string, example: string) => [
      `Trường “${name}” phải gồm các trường con.`,
      `Viết: ${name}: ${example}`,
    ],
    tooLong: (name: string, limit: number) => [
      `Trường “${name}” dài hơn ${limit} ký tự.`,
      'Viết gọn lại; phần chi tiết để trong thân bài.',
    ],
    date: (text: string, turned: string | undefined) =>
      turned === undefined
        ? [
            `“${text}” không phải là ngày có thật.`,
            'Viết năm-tháng-ngày, ví dụ: 2024-07-15 hoặc 2024-07-15 08:05',
          ]
        : [`“${text}” chưa đúng cách viết ngày.`, `Viết năm trước: ${turned}`],
    oneOf: (name: string, found: string, choices: readonly string[]) => [
      `Trường “${name}” không nhận “${found}”.`,
      `Viết một trong các từ: ${choices.join(', ')}`,
    ],
    boolean: (name: string) => [`Trường “${name}” chỉ nhận true hoặc false.`, `Viết: ${name}: true`],
    url: (text: string) => [`“${text}” không phải địa chỉ trang.`, 'Viết đủ địa chỉ, bắt đầu bằng https://'],
    slug: (text: string, better: string) => [
      `“${text}” không dùng làm địa chỉ được.`,
      better === '' ? 'Dùng chữ thường không dấu và dấu gạch nối.' : `Viết: ${better}`,
    ],
    oldAddress: (text: string) => [
      `“${text}” không phải địa chỉ cũ trên trang này.`,
      'Bắt đầu bằng dấu /, không có ?, # và %, ví dụ: /tin/1234.html',
    ],
    related: (text: string) => [
      `“${text}” không phải đường dẫn bài.`,
      'Viết: 2024/07/ten-bai, hoặc gồm url và title của trang khác.',
    ],
    lang: (text: string) => [`“${text}” không phải mã ngôn ngữ.`, 'Viết: lang: vi, hoặc en, fr …'],
    duplicateRelated: (id: string) => [
      `Bài “${id}” đã có trong danh sách, hoặc chính là bài này.`,
      'Xoá dòng này.',
    ],
    duplicateItem: (text: string) => [`“${text}” có hai lần trong danh sách.`, 'Xoá một dòng.'],
    folderDate: (folder: string, month: string) => [
      `Ngày đăng thuộc ${month} nhưng tệp nằm trong ${folder}.`,
      `Chuyển tệp vào articles/${month}/, hoặc sửa trường date.`,
    ],
    order: (dateName: string) => [`Thời điểm này sớm hơn “${dateName}”.`, 'Xem lại hai ngày.'],
    ...fields,
  },
  body: {
    emptyLink: ['Liên kết không có địa chỉ.', 'Viết địa chỉ trong ngoặc tròn: [chữ](https://…)'],
    tooMany: (limit: number) => [
      `Bài có hơn ${limit} liên kết và ảnh.`,
      'Chia bài thành nhiều bài; từ đây trở đi không kiểm được nữa.',
    ],
    unknownNote: (label: string) => [
      `Không có chú thích “${label}”.`,
      `Viết chú thích ở cuối bài: [^${label}]: lời chú thích. Nếu chỉ muốn in ngoặc vuông: \\[^${label}]`,
    ],
    unusedNote: (label: string) => [
      `Chú thích “${label}” không được in vì trong bài không có chỗ nào trỏ tới.`,
      `Thêm [^${label}] vào chỗ cần chú thích, hoặc xoá đoạn này.`,
    ],
    doubleNote: (label: string) => [
      `Có hai chú thích cùng tên “${label}”; chỉ đoạn đầu được in.`,
      'Đổi tên một chú thích, ở cả hai chỗ.',
    ],
    stray: ['Dòng “:::” này không đóng khối nào.', 'Xoá dòng, hoặc mở khối ở trên: ::: ghi-chu'],
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
  descriptions: {
    notList: [
      'Tệp này phải là danh sách lời giới thiệu.',
      'Mỗi mục: - topic: Cà phê (hoặc series: …), dòng dưới là description: "…"',
    ],
    oneName: [
      'Mỗi lời giới thiệu dành cho một chủ đề hoặc một dòng sự kiện.',
      'Viết topic hoặc series, không viết cả hai.',
    ],
    twice: ['Đã có lời giới thiệu cho danh sách này ở trên.', 'Xoá một trong hai.'],
  },
  synonyms: {
    notList: [
      'Tệp này phải là danh sách các nhóm từ đồng nghĩa.',
      'Mỗi nhóm một dòng: - [ủy ban nhân dân, UBND]',
    ],
    group: (most: number) => [
      `Mỗi nhóm có từ 2 đến ${most} cách gọi cùng một thứ, đặt trong ngoặc vuông.`,
      'Ví dụ: - [ủy ban nhân dân, UBND]',
    ],
    way: (most: number) => [
      `Mỗi cách gọi chỉ gồm chữ, số và dấu cách, dài nhất ${most} ký tự.`,
      'Bỏ dấu ngoặc kép và các ký hiệu khác.',
    ],
    twice: (way: string) => [
      `“${way}” đã có ở một nhóm phía trên.`,
      'Gộp hai nhóm làm một, hoặc bỏ bớt một chỗ.',
    ],
    many: (most: number) => [
      `Bảng từ đồng nghĩa có nhiều nhất ${most} nhóm.`,
      'Giữ lại những từ bạn đọc hay tìm.',
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
