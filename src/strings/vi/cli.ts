import { type Example, vi as examples } from './examples.ts';
import { vi as rename } from './rename.ts';

/** What the command line says, apart from reports. */
export const vi = {
  usage: {
    headline: 'Kho Báo dựng trang báo tĩnh từ kho bài viết Markdown.',
    usage: 'Cách dùng',
    commands: 'Các lệnh',
    options: 'Các tuỳ chọn',
    examples: 'Ví dụ',
    more: 'Xem tuỳ chọn của từng lệnh: khobao <lệnh> --help',
    /** Stands after an option that has a default. */
    byDefault: (value: string) => `mặc định: ${value}`,
  },
  examples: examples as Readonly<Record<keyof typeof examples, readonly Example[]>>,
  commands: {
    new: 'mở một bài mới trong thư mục của tháng, có sẵn các trường để điền',
    mv: 'đổi tên một bài: giữ địa chỉ cũ trong aliases và sửa các liên kết tới bài',
    build: 'dựng trang vào thư mục đích, chỉ làm lại những gì đã đổi',
    check: 'kiểm tra nội dung và liệt kê mọi lỗi, không dựng gì',
    diff: 'kể những gì thay đổi sẽ làm trên trang: trang thêm, đổi, bỏ, địa chỉ cũ, danh sách, và chữ trong từng bài; so với bản git gần nhất hoặc với chỗ rẽ khỏi một nhánh',
    import: 'biến trang HTML, văn bản hoặc JSON lines đã lưu thành bài trong kho, chữ nào giữ chữ nấy',
    serve:
      'xem thử trên máy này, cả bài nháp và bài hẹn giờ; dựng lại mỗi khi có tệp được lưu, chỉ mục tìm kiếm chỉ lập khi mở trang tìm kiếm',
    merge: 'ghép các phần do nhiều máy dựng (build --shard) thành một trang',
    delivered: 'ghi nhận rằng thư mục của build --delta đã được tải lên máy chủ',
    completion: 'in phần khai báo để bash hoặc zsh điền nốt lệnh và tuỳ chọn khi nhấn Tab',
  },
  options: {
    content: 'thư mục nội dung',
    out: 'thư mục đích của trang',
    state: 'thư mục ghi nhớ giữa các lần dựng',
    delta: 'chỉ ghi các tệp đã đổi vào thư mục này để tải lên máy chủ, không cần trang cũ',
    shard: 'chỉ dựng một phần của trang, ví dụ 2/8 trên máy thứ hai của tám máy; cần có --now',
    now: 'coi như đang là thời điểm này, ví dụ 2024-07-15T08:05+07:00; mặc định: lúc bắt đầu',
    url: 'địa chỉ của trang, thay cho địa chỉ trong src/site.ts',
    format:
      'cách in báo cáo: terminal, ci, json, github hoặc sarif; mặc định: terminal, hoặc ci khi không có màn hình',
    port: 'cổng của máy chủ thử',
    workers:
      'số luồng phụ để đọc bài và dựng trang; mặc định: theo số nhân còn rảnh của máy, nhiều nhất 2; 0: không dùng',
    'no-search': 'không lập chỉ mục tìm kiếm',
    plan: 'chỉ kể những tệp sẽ được làm lại và vì sao, rồi dừng',
    explain: 'dựng và kể vì sao từng tệp, hoặc riêng tệp này của trang, được làm lại',
    fix: 'tự sửa những lỗi sửa được an toàn (dấu rời, dấu cách, ngày, ngoặc kép, chữ hoa của chủ đề) rồi kể các lỗi còn lại',
    external:
      'hỏi thử cả liên kết tới trang ngoài, mỗi máy chủ nhiều nhất một lần mỗi giây; nhớ kết quả tốt 7 ngày, kết quả xấu 1 ngày',
    changed: 'chỉ kể lỗi của các tệp đã đổi so với bản git gần nhất, hoặc so với nhánh này',
    verify: 'xem lại tất cả: mọi trang trong kế hoạch và từng byte trong thư mục đích',
    markdown: 'in báo cáo bằng Markdown, để dán vào pull request',
    profile: 'tệp JSON với các bộ chọn CSS cho trang của một tờ báo',
    category: 'chuyên mục của bài mới; khi nhập bài: của bài mà nguồn không ghi chuyên mục',
    image:
      'ảnh đầu bài: được xoay đúng chiều, thu nhỏ và chép vào images/; chú thích, người chụp đọc từ tệp ảnh',
    date: 'ngày đăng cho bài mà nguồn không ghi ngày, hoặc năm cho ngày thiếu năm',
    images: 'thư mục có ảnh của các trang; không bao giờ tải ảnh từ mạng',
    'dry-run': 'chỉ báo cáo, không ghi gì',
    help: 'in hướng dẫn này',
  },
  placeholders: {
    count: 'số',
    file: 'tệp',
    folder: 'thư mục',
    time: 'thời điểm',
    url: 'địa chỉ',
    format: 'kiểu',
    port: 'số',
    part: 'phần',
    ref: 'nhánh',
    name: 'tên',
    source: 'nguồn',
    title: 'tiêu đề',
    article: 'bài cũ và tên mới',
    shell: 'trình lệnh',
  },
  faults: {
    unknownCommand: (name: string, nearest: string | undefined) =>
      nearest === undefined
        ? `Không có lệnh “${name}”; các lệnh xem ở: khobao --help`
        : `Không có lệnh “${name}”; có phải bạn muốn gõ: khobao ${nearest}`,
    unknownOption: (name: string, nearest: string | undefined) =>
      nearest === undefined
        ? `Không có tuỳ chọn “${name}”; các tuỳ chọn xem ở: khobao --help`
        : `Không có tuỳ chọn “${name}”; có phải bạn muốn gõ: ${nearest}`,
    extra: (word: string) => `Không hiểu “${word}”: sau tên lệnh chỉ có các tuỳ chọn bắt đầu bằng --`,
    missingValue: (name: string) => `Tuỳ chọn ${name} cần một giá trị đi kèm, ví dụ: ${name} <giá trị>`,
    noValue: (name: string) => `Tuỳ chọn ${name} không nhận giá trị`,
    badTime: (text: string) =>
      `Giá trị “${text}” của --now không phải thời điểm theo ISO 8601; hãy viết như 2024-07-15T08:05+07:00`,
    badUrl: (text: string) =>
      `Giá trị “${text}” của --url không phải địa chỉ trang; hãy viết như https://bao.example/ hoặc https://bao.example/kho/`,
    badFormat: (text: string, nearest: string) =>
      `Không có kiểu báo cáo “${text}”; hãy chọn terminal, ci, json, github hoặc sarif, ví dụ: --format ${nearest}`,
    badPart: (text: string) =>
      `Giá trị “${text}” của --shard không phải một phần của trang; hãy viết số thứ tự và tổng số, ví dụ: --shard 2/8`,
    partNeedsNow:
      'Các phần của một trang phải có chung một thời điểm; hãy thêm cùng một giá trị cho mọi máy, ví dụ: --now 2024-07-15T08:05+07:00',
    together: (one: string, other: string) => `Không dùng ${one} cùng với ${other}; hãy bỏ một trong hai`,
    missingOption: (name: string) => `Lệnh này cần tuỳ chọn ${name}, ví dụ: ${name} <thư mục>`,
    noShell: (found: string) =>
      `Hãy nói tên trình lệnh, bash hoặc zsh${found === '' ? '' : `, thay cho “${found}”`}, ví dụ: khobao completion bash`,
    noParts: 'Lệnh merge cần thư mục của mọi phần, ví dụ: khobao merge phan-1 phan-2 --out _site',
    badPort: (text: string) =>
      `Giá trị “${text}” của --port không phải số cổng; hãy chọn một số từ 1 đến 65535, ví dụ: --port 8081`,
    badWorkers: (text: string) =>
      `Giá trị “${text}” của --workers không phải số luồng; hãy viết một số từ 0 đến 99, ví dụ: --workers 4`,
    noContent: (folder: string) =>
      `Không có thư mục nội dung “${folder}”; hãy chỉ đúng chỗ bằng: --content <thư mục>`,
    overlap: (option: string, folder: string, other: string) =>
      `Thư mục “${folder}” của ${option} và thư mục “${other}” nằm trong nhau; hãy chọn cho ${option} một thư mục riêng`,
  },
  rename,
  newArticle: {
    noTitle:
      'Hãy viết tiêu đề sau lệnh, trong ngoặc kép, ví dụ: khobao new "Chợ phiên vùng cao" --category kinh-te',
    noCategories: (file: string) =>
      `Chưa đọc được danh sách chuyên mục trong “${file}”; hãy xem lỗi bằng: khobao check`,
    which: (list: string) => `Bài thuộc chuyên mục nào? ${list}:`,
    needsCategory: (list: string) => `Hãy thêm chuyên mục của bài: --category <mã>. Các mã: ${list}`,
    unknownCategory: (name: string, near: string | undefined, list: string) =>
      near === undefined
        ? `Không có chuyên mục “${name}”. Các mã: ${list}`
        : `Không có chuyên mục “${name}”; có phải bạn muốn gõ: --category ${near}`,
    noAddress: (title: string) =>
      `Tiêu đề “${title}” không làm thành địa chỉ được; hãy viết một tiêu đề có ít nhất một từ bằng chữ.`,
    exists: (file: string) =>
      `Đã có tệp “${file}”; không ghi đè. Hãy mở tệp ấy, hoặc đặt cho bài mới một tiêu đề khác.`,
    month: (folder: string) =>
      `“${folder}” không phải một thư mục thường (có thể là lối tắt); không mở bài ở đó được.`,
    picture: {
      missing: (file: string) => `Không có tệp ảnh “${file}”; hãy viết đúng đường dẫn sau --image.`,
      'no-file': (file: string) =>
        `“${file}” không phải một tệp ảnh; hãy viết đường dẫn của ảnh sau --image.`,
      'linked-folder': (file: string) =>
        `Không đưa ảnh “${file}” vào kho được: thư mục ảnh của tháng trong images/ không phải thư mục thường (có thể là lối tắt).`,
      unreadable: (file: string) => `Ảnh “${file}” bị hỏng, không mở được trọn vẹn; hãy chép lại từ máy ảnh.`,
      'too-large': (file: string) =>
        `Ảnh “${file}” quá lớn; hãy thu nhỏ còn dưới 50 triệu điểm ảnh và 40 MB rồi thử lại.`,
      unsupported: (file: string) =>
        `Không dùng được kiểu ảnh của “${file}”; ảnh HEIC của điện thoại hãy xuất ra JPEG rồi thử lại, các kiểu khác lưu thành .jpg, .png hoặc .webp.`,
    },
    tookPicture: (file: string, width: number, height: number) =>
      `Đã đưa ảnh vào kho: ${file} (${width} × ${height}), đã bỏ vị trí chụp và mọi thông tin ẩn.`,
    pictureSays: (caption: string | undefined, credit: string | undefined) =>
      [
        ...(caption === undefined ? [] : [`chú thích “${caption}”`]),
        ...(credit === undefined ? [] : [`tên người chụp “${credit}”`]),
      ].join(' và '),
    tookWords: (said: string) => `Lấy từ tệp ảnh: ${said}; hãy đọc lại xem có đúng không.`,
    /** Stands as a comment below a picture whose file says when it was taken. */
    taken: (day: string) => `ảnh chụp ngày ${day.split('-').reverse().join('/')}`,
    lacksWords: 'Còn phải viết alt (điều nhìn thấy trong ảnh).',
    written: (file: string) =>
      `Đã mở bài mới: ${file}\nĐiền tóm tắt và thân bài, bỏ dấu # trước những trường cần dùng, rồi xem lỗi bằng: npx khobao check --changed`,
  },
  refusals: {
    foreignFolder: (folder: string) =>
      `Thư mục “${folder}” có tệp không do Kho Báo dựng; hãy chọn thư mục trống bằng: --out <thư mục>`,
    foreignPartFolder: (folder: string) =>
      `Thư mục “${folder}” không trống và không chứa một phần của trang; hãy chọn thư mục khác cho phần này: --out <thư mục>`,
    foreignPart: (folder: string) =>
      `Thư mục “${folder}” không có một phần nguyên vẹn do build --shard dựng; hãy chỉ đúng thư mục của từng phần.`,
    stalePart: (one: string, other: string) =>
      `Phần trong “${other}” không cùng bản với phần trong “${one}”: nội dung, mã nguồn, địa chỉ hay tổng số phần khác nhau; hãy dựng lại mọi phần từ cùng một bản.`,
    partOfOtherTime: (one: string, other: string) =>
      `Phần trong “${other}” được dựng cho thời điểm khác với phần trong “${one}”; hãy dựng lại mọi phần với cùng một --now.`,
    doublePart: (number: number, one: string, other: string) =>
      `Phần ${number} có hai bản, trong “${one}” và trong “${other}”; hãy chỉ đưa vào một bản.`,
    missingParts: (numbers: readonly number[], count: number) =>
      `Còn thiếu ${numbers.length} trong ${count} phần: ${numbers.map((number) => `${number}/${count}`).join(', ')}; hãy dựng nốt rồi ghép lại.`,
    incompleteParts: 'Các phần cộng lại không đủ trang theo kế hoạch; hãy dựng lại mọi phần rồi ghép.',
    damagedPart: (folder: string, path: string) =>
      `Tệp “${path}” của phần trong “${folder}” bị thiếu hoặc hỏng; hãy dựng lại phần đó rồi ghép.`,
    foreignDeltaFolder: (folder: string) =>
      `Thư mục “${folder}” có tệp không do build --delta ghi; hãy chọn thư mục trống bằng: --delta <thư mục>`,
    undelivered: (state: string) =>
      `Ghi nhớ “${state}” đã được dùng để dựng trang vào thư mục sau lần tải lên gần nhất, nên không biết máy chủ đang có gì; hãy dùng ghi nhớ riêng cho việc tải lên: --state <thư mục>`,
    noDelta: (folder: string) =>
      `Thư mục “${folder}” không có bản cập nhật nguyên vẹn do build --delta ghi; hãy chỉ đúng chỗ bằng: --delta <thư mục>`,
    foreignDelta: (folder: string, state: string) =>
      `Bản cập nhật trong “${folder}” không bắt đầu từ chỗ mà ghi nhớ “${state}” đang đứng; hãy chạy lại build --delta rồi tải lên bản mới.`,
    lateDelta: (folder: string, state: string) =>
      `Sau khi ghi bản cập nhật “${folder}”, ghi nhớ “${state}” đã được dùng cho lần dựng khác; hãy chạy lại build --delta rồi tải lên bản mới.`,
    unknownRule: (rule: string) =>
      `Trong src/site.ts, checks.severity có tên “${rule}” mà không có quy tắc nào mang; hãy sửa tên hoặc xoá dòng.`,
    firmRule: (rule: string) =>
      `Trong src/site.ts, checks.severity đặt “${rule}” nhẹ hơn lỗi, nhưng thiếu nó thì không dựng được trang; hãy để “error” hoặc xoá dòng.`,
    noCheckout: (folder: string) =>
      `Thư mục “${folder}” không nằm trong kho git nên không biết tệp nào đã đổi; hãy chạy check không có --changed.`,
    unknownRef: (ref: string) =>
      `Git không có bản “${ref}”; hãy viết tên nhánh hoặc mã bản có thật, ví dụ: --changed=main`,
    otherBuild: 'Một lần dựng khác đang chạy với cùng thư mục ghi nhớ; hãy đợi nó xong rồi chạy lại.',
  },
  merged: (parts: number, outputs: number, made: number, removed: number) =>
    `Đã ghép ${parts} phần: trang có ${outputs} tệp, ${made} tệp làm mới, ${removed} tệp gỡ bỏ.`,
  mended: (files: number, edits: number) => `Đã sửa ${edits} chỗ trong ${files} tệp.`,
  delivered: {
    now: (put: number, removed: number) =>
      `Đã ghi nhận bản vừa tải lên: ${put} tệp đã đổi, ${removed} tệp đã gỡ.`,
    before: (folder: string) => `Bản trong “${folder}” đã được ghi nhận từ trước; không có gì phải làm.`,
  },
  failure: {
    fullDisc: (path: string) =>
      `Đĩa đã đầy${path === '' ? '' : `, không ghi được “${path}”`}; trang không bị hỏng, hãy dọn bớt chỗ rồi chạy lại.`,
    notWritable: (path: string) =>
      `Không có quyền ghi${path === '' ? '' : ` vào “${path}”`}; trang không bị hỏng, hãy mở quyền ghi rồi chạy lại.`,
    bug: (message: string) =>
      `Kho Báo gặp một lỗi của chính mình: ${message}. Trang đã dựng vẫn nguyên; hãy chạy lại, nếu còn lỗi thì thêm KHOBAO_DEBUG=1 phía trước lệnh và gửi kết quả cho nhóm Kho Báo.`,
  },
  serve: {
    ready: (url: string) => `Đang mở trang tại ${url} (nhấn Ctrl-C để dừng)`,
    portTaken: (port: number, other: number) =>
      `Cổng ${port} đang có chương trình khác dùng; hãy tắt chương trình đó hoặc chọn cổng khác: --port ${other}`,
    changed: (path: string) => `Có thay đổi: ${path}`,
    indexing: 'Đang lập chỉ mục tìm kiếm vì trang tìm kiếm vừa được mở…',
    firstBuild: 'Đang dựng trang lần đầu, trang sẽ tự mở khi xong.',
    overlayTitle: (count: number) => `Nội dung còn ${count} lỗi, đây là bản dựng được gần nhất`,
    failureTitle: 'Không dựng được trang, đây là bản dựng được gần nhất',
    close: 'Đóng',
    stopped: 'Đã dừng.',
  },
};
