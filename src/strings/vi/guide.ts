// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how snippets mark the places to type at.
/** What the files say that are made for editors: schemas, snippets, the tables of the handbook. */
export const vi = {
  /** Which values a field takes, as a sentence. */
  shapes: {
    text: (most: number) => `một dòng chữ, nhiều nhất ${most} ký tự`,
    form: {
      slug: 'chữ thường không dấu, chữ số và dấu gạch nối',
      web: 'địa chỉ bắt đầu bằng https:// hoặc http://',
      mail: 'địa chỉ e-mail',
      related: 'đường dẫn của bài: năm/tháng/tên',
      old: 'địa chỉ bắt đầu bằng dấu /',
      language: 'mã ngôn ngữ, ví dụ: vi, en',
    },
    moment: 'năm-tháng-ngày, có thể thêm giờ:phút',
    switch: 'true hoặc false',
    number: 'số nguyên',
    words: (words: readonly string[]) => `một trong: ${words.join(', ')}`,
    list: (item: string) => `danh sách; mỗi mục: ${item}`,
    fields: (names: readonly string[]) => `các trường con: ${names.join(', ')}`,
    either: (shapes: readonly string[]) => shapes.join('; hoặc '),
  },
  example: (text: string) => `Ví dụ: ${text}`,
  required: 'Bắt buộc',
  /** Titles of the schemas. */
  schemas: {
    article: 'Phần khai báo của một bài (articles/)',
    author: 'Phần khai báo của một tác giả (authors/)',
    page: 'Phần khai báo của một trang tĩnh (pages/)',
    categories: 'Các chuyên mục (categories.yaml)',
    descriptions: 'Lời giới thiệu chủ đề và dòng sự kiện (descriptions.yaml)',
  },
  tables: {
    snippets: ['gõ', 'được'],
    fields: ['trường', 'là gì', 'viết thế nào', 'ví dụ'],
    rules: ['kiểm tra', 'nói gì', 'sửa thế nào', 'máy sửa'],
    yes: 'có',
    parts: {
      fields: 'Phần khai báo của bài',
      files: 'Tác giả, trang tĩnh, chuyên mục, lời giới thiệu, từ đồng nghĩa, tên tệp',
      words: 'Câu chữ',
      links: 'Liên kết, ảnh, khối, chú thích',
      external: 'Liên kết tới trang khác (chỉ với `--external`)',
    },
  },
  /** Tasks of VS Code. */
  tasks: {
    start: 'Kho Báo: xem trang',
    startDetail: 'Mở trang trên máy này, dựng lại khi lưu, gạch chân lỗi trong bài',
    check: 'Kho Báo: kiểm tra cả kho',
    checkDetail: 'Gạch chân mọi lỗi và lời nhắc trong các bài',
  },
  /** What the extension of VS Code marks; `{name}` is the field. */
  marks: {
    unknown: 'Không có trường “{name}” ở đây.',
    missing: 'Thiếu trường “{name}”.',
  },
  /** What VS Code fills in; `${1:…}` is a place to type at, `$0` where the cursor ends. */
  snippets: {
    article: {
      prefix: 'bai',
      about: 'Phần khai báo của bài mới',
      body: [
        '---',
        'title: "${1:Tiêu đề bài}"',
        'date: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE $CURRENT_HOUR:$CURRENT_MINUTE',
        'category: ${2:thoi-su}',
        'summary: "${3:Một hai câu tóm tắt, kể được việc gì xảy ra với ai.}"',
        'authors: [${4:Họ tên tác giả}]',
        'topics: [${5:Chủ đề}]',
        '---',
        '',
        '$0',
      ],
    },
    headImage: {
      prefix: 'anh-dau',
      about: 'Ảnh đầu bài, trong phần khai báo',
      body: [
        'image:',
        '  src: /images/${1:ten-anh.jpg}',
        '  alt: "${2:Điều nhìn thấy trong ảnh}"',
        '  caption: "${3:Chú thích dưới ảnh.}"',
        '  credit: "${4:Ảnh: Họ tên người chụp}"',
      ],
    },
    related: {
      prefix: 'lien-quan',
      about: 'Các bài nên đọc thêm, trong phần khai báo',
      body: [
        'related:',
        '  - ${1:2024/07/ten-bai}',
        '  - url: ${2:https://example.com/bai}',
        '    title: "${3:Tên bài ở trang khác}"',
      ],
    },
    source: {
      prefix: 'nguon',
      about: 'Nơi dẫn lại bài, trong phần khai báo',
      body: ['source:', '  name: ${1:Báo Hạ Lam}', '  url: ${2:https://example.com/bai-goc}'],
    },
    correction: {
      prefix: 'dinh-chinh',
      about: 'Lời đính chính, trong phần khai báo',
      body: [
        'corrections:',
        '  - date: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE',
        '    text: "${1:Bản trước viết nhầm số hộ: 25, không phải 52.}"',
      ],
    },
    retraction: {
      prefix: 'go-bai',
      about: 'Gỡ bài, trong phần khai báo',
      body: [
        'retracted:',
        '  date: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE',
        '  reason: "${1:Nguồn tin không xác minh được.}"',
      ],
    },
    figure: {
      prefix: 'anh',
      about: 'Ảnh có chú thích và nguồn ảnh',
      body: [
        '![${1:Điều nhìn thấy trong ảnh}](/images/${2:ten-anh.jpg} "${3:Chú thích dưới ảnh.} | ${4:Ảnh: Họ tên người chụp}")',
      ],
    },
    quote: {
      prefix: 'trich-dan',
      about: 'Lời trích dẫn nổi bật',
      body: ['::: trich-dan ${1:Người nói, chức danh}', '${2:Lời trích dẫn.}', ':::'],
    },
    box: {
      prefix: 'hop-tin',
      about: 'Hộp thông tin, có tên và danh sách',
      body: ['::: hop-tin ${1:Tên hộp}', '- ${2:Một điều cần biết}', '- ${3:Điều thứ hai}', ':::'],
    },
    note: {
      prefix: 'ghi-chu',
      about: 'Lời ghi chú của toà soạn',
      body: ['::: ghi-chu', '${1:Lời ghi chú của toà soạn.}', ':::'],
    },
    highlight: {
      prefix: 'nhan-manh',
      about: 'Đoạn tô đậm nền',
      body: ['==${1:${TM_SELECTED_TEXT:đoạn cần nhấn mạnh}}=='],
    },
    footnote: {
      prefix: 'chu-thich',
      about: 'Chú thích cuối bài, có số trong câu',
      body: ['${1:Câu cần chú thích}[^${2:1}].', '', '[^${2:1}]: ${3:Lời chú thích.}'],
    },
    embed: {
      prefix: 'video',
      about: 'Video hoặc bài đăng ở trang khác, thành một thẻ dẫn tới đó',
      body: ['[${1:Video: Tên video}](https://www.youtube.com/watch?v=${2:ma-video})'],
    },
    table: {
      prefix: 'bang',
      about: 'Bảng số liệu, cột sau canh phải',
      body: [
        '| ${1:Huyện} | ${2:Số hộ} |',
        '|---|--:|',
        '| ${3:Đăk Rêu} | ${4:25} |',
        '| ${5:Cửa Lạch} | ${6:31} |',
      ],
    },
    link: {
      prefix: 'bai-cu',
      about: 'Liên kết tới một bài trong kho',
      body: ['[${1:tên bài}](/${2:2024/07/ten-bai}/)'],
    },
  },
};
