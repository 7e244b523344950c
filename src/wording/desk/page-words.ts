import type { Bilingual } from '../../intake/table.ts';

/** Texts of the local page of the desk that belong to no single step. */
export const pageWords = {
  name: { vi: 'Bàn số liệu', en: 'Release desk' },
  onlyHere: { vi: 'Chỉ mở trên máy này', en: 'On this machine only' },
  close: { vi: 'Đóng bàn số liệu', en: 'Close the desk' },
  closed: { vi: 'Bàn số liệu đã đóng', en: 'The desk is closed' },
  closedAbout: {
    vi: 'Có thể đóng thẻ này. Muốn làm tiếp thì chạy lại: npm run desk',
    en: 'This tab can be closed. To go on, run again: npm run desk',
  },
  otherLanguage: { vi: 'English', en: 'Tiếng Việt' },
  skip: { vi: 'Tới nội dung', en: 'To the content' },
  steps: { vi: 'Các bước của một kỳ', en: 'Steps of a release' },
  choose: { vi: 'Chọn kỳ để làm', en: 'Choose a release to work on' },
  chooseAbout: {
    vi: 'Mọi việc diễn ra trên máy này, không gửi gì lên mạng. Việc nào đổi số liệu đều cho xem trước sẽ đổi gì, rồi mới hỏi một lần.',
    en: 'Everything happens on this machine; nothing is sent over the network. What changes data first shows what it would change, then asks once.',
  },
  series: { vi: 'Bộ số liệu', en: 'Series' },
  period: { vi: 'Kỳ', en: 'Period' },
  version: { vi: 'Phiên bản', en: 'Version' },
  state: { vi: 'Tình trạng', en: 'State' },
  sealed: { vi: 'đã chốt', en: 'sealed' },
  unsealed: { vi: 'chưa chốt', en: 'not sealed' },
  notBegun: { vi: 'chưa có trong số liệu', en: 'not in the data yet' },
  newPeriod: { vi: 'Kỳ mới', en: 'A new period' },
  newPeriodAbout: {
    vi: 'Ghi kỳ theo dạng 2026-Q4 (quý), 2026-H2 (nửa năm) hoặc 2026 (năm).',
    en: 'Write the period as 2026-Q4 (quarter), 2026-H2 (half year) or 2026 (year).',
  },
  open: { vi: 'Mở', en: 'Open' },
  noSeries: { vi: 'Chưa có bộ số liệu nào.', en: 'There is no series yet.' },
  others: { vi: 'Việc khác', en: 'Other tasks' },
  allTasks: { vi: 'Mọi việc của bàn số liệu', en: 'Every task of the desk' },
  allTasksAbout: {
    vi: 'Từng lệnh của bàn số liệu với đủ tùy chọn, như khi gõ npm run desk.',
    en: 'Each verb of the desk with all its options, as when typing npm run desk.',
  },
  home: { vi: 'Các kỳ', en: 'Releases' },
  required: { vi: 'cần có', en: 'required' },
  onePerLine: { vi: 'mỗi dòng một giá trị', en: 'one value a line' },
  orPath: {
    vi: 'hoặc đường dẫn trong thư mục của cổng',
    en: 'or a path inside the portal’s folder',
  },
  dropHere: { vi: 'Kéo tệp thả vào đây, hoặc bấm để chọn', en: 'Drop the file here, or press to choose' },
  fileNow: { vi: 'Đang dùng tệp:', en: 'File in use:' },
  notSaid: { vi: '– không nêu –', en: '– not said –' },
  moreOptions: { vi: 'Thêm tùy chọn', en: 'More options' },
  run: { vi: 'Xem sẽ làm gì', en: 'See what it would do' },
  runNow: { vi: 'Chạy', en: 'Run' },
  doIt: { vi: 'Làm thật', en: 'Do it' },
  again: { vi: 'Làm lại với lựa chọn khác', en: 'Again, with other choices' },
  working: { vi: 'Đang làm, xin chờ…', en: 'Working, please wait …' },
  seconds: { vi: 'giây', en: 's' },
  resultDone: { vi: 'Đã xong', en: 'Done' },
  resultPlan: { vi: 'Sẽ làm như sau, chưa ghi gì', en: 'This is what would happen; nothing is written yet' },
  resultRefused: { vi: 'Chưa được', en: 'Not yet' },
  problems: (count: number): Bilingual => ({
    vi: `${count} vấn đề`,
    en: count === 1 ? '1 problem' : `${count} problems`,
  }),
  moreProblems: (count: number): Bilingual => ({
    vi: `… và ${count} vấn đề nữa trong báo cáo.`,
    en: `… and ${count} more in the report.`,
  }),
  settleBelow: { vi: 'Trả lời ở phần dưới của trang này.', en: 'Settle it further down this page.' },
  where: { vi: 'Ở đâu', en: 'Where' },
  what: { vi: 'Vấn đề', en: 'Problem' },
  cure: { vi: 'Cách sửa', en: 'Cure' },
  cell: { vi: 'ô', en: 'cell' },
  line: { vi: 'dòng', en: 'line' },
  column: { vi: 'cột', en: 'column' },
  written: { vi: 'Tệp đã ghi', en: 'Files written' },
  download: { vi: 'tải về', en: 'download' },
  view: { vi: 'mở thẻ mới', en: 'opens a new tab' },
  details: { vi: 'Chi tiết', en: 'Details' },
  next: { vi: 'Bước tiếp theo', en: 'Next step' },
  inSheet: { vi: 'Trong bảng tính', en: 'In the workbook' },
  sheet: { vi: 'Trang tính', en: 'Sheet' },
  row: { vi: 'Dòng', en: 'Row' },
  legend: {
    vi: 'Ô tô đậm có vấn đề; số nhỏ là số thứ tự ở danh sách bên trên.',
    en: 'Filled cells have a problem; the small number is its place in the list above.',
  },
  missing: (names: string): Bilingual => ({
    vi: `Còn thiếu: ${names}.`,
    en: `Missing: ${names}.`,
  }),
  badFile: (name: string): Bilingual => ({
    vi: `Không nhận tệp «${name}»: chỉ nhận .xlsx, .csv, .tsv, .txt, .json.`,
    en: `The file «${name}» is not taken: only .xlsx, .csv, .tsv, .txt, .json are.`,
  }),
  badPath: (path: string): Bilingual => ({
    vi: `«${path}» nằm ngoài thư mục của cổng. Trang này chỉ đọc và ghi trong đó; muốn dùng nơi khác thì gõ lệnh.`,
    en: `«${path}» lies outside the portal’s folder. This page reads and writes only there; for other places use the command.`,
  }),
  refusals: {
    400: { vi: 'Không đọc được biểu mẫu đã gửi.', en: 'The form that was sent cannot be read.' },
    401: {
      vi: 'Cần mở bằng địa chỉ in trong cửa sổ dòng lệnh, có khóa riêng của lần chạy này.',
      en: 'Open it by the address printed in the terminal, which holds the key of this run.',
    },
    403: {
      vi: 'Yêu cầu này không đến từ trang của bàn số liệu.',
      en: 'This request does not come from the page of the desk.',
    },
    404: { vi: 'Không có trang này.', en: 'There is no such page.' },
    405: { vi: 'Không nhận kiểu yêu cầu này.', en: 'This kind of request is not taken.' },
    413: { vi: 'Tệp quá lớn: nhiều nhất 20 MB.', en: 'The file is too large: 20 MB at most.' },
    500: {
      vi: 'Chương trình có lỗi; chi tiết ở cửa sổ dòng lệnh. Số liệu đã ghi vẫn nguyên.',
      en: 'The program has a fault; see the terminal. What was written before is untouched.',
    },
  },
} as const;

/** Texts of the import's own parts. */
export const importWords = {
  columns: { vi: 'Cột nào là gì', en: 'Which column is what' },
  columnsAbout: {
    vi: 'Sai chỗ nào thì chọn lại ở cột «Hiểu là», rồi bấm «Xem lại».',
    en: 'Where it is wrong, choose again under «Taken as», then press «Look again».',
  },
  column: { vi: 'Cột', en: 'Column' },
  header: { vi: 'Tiêu đề trong tệp', en: 'Header in the file' },
  takenAs: { vi: 'Hiểu là', en: 'Taken as' },
  unknown: { vi: '– chưa rõ, hãy chọn –', en: '– unclear, please choose –' },
  leaveOut: { vi: 'bỏ cột này', en: 'leave this column out' },
  answers: { vi: 'Chỗ cần trả lời', en: 'Points to be settled' },
  allRows: (title: string): Bilingual => ({
    vi: `${title}: giá trị cho mọi dòng`,
    en: `${title}: the value of all rows`,
  }),
  whyMissing: (sign: string): Bilingual => ({
    vi: `«${sign}» ở ô số nghĩa là`,
    en: `«${sign}» in a cell of numbers means`,
  }),
  whichAgency: (name: string): Bilingual => ({ vi: `«${name}» là cơ quan`, en: `«${name}» is the agency` }),
  whichValue: (text: string, column: string): Bilingual => ({
    vi: `«${text}» (cột ${column}) là mã`,
    en: `«${text}» (column ${column}) is the code`,
  }),
  leftOut: { vi: 'Những gì được bỏ', en: 'What is left out' },
  constants: { vi: 'Giá trị cho mọi dòng:', en: 'Values of all rows:' },
  lookAgain: { vi: 'Xem lại', en: 'Look again' },
  asJson: { vi: 'Sửa bảng khớp dưới dạng JSON', en: 'Edit the matches as JSON' },
  useJson: { vi: 'Dùng bảng khớp này', en: 'Use these matches' },
  agencies: { vi: 'Tên cơ quan trong tệp', en: 'Names of agencies in the file' },
  inTheFile: { vi: 'Trong tệp', en: 'In the file' },
  isId: { vi: 'Mã cơ quan', en: 'Id of the agency' },
  rowsRead: (rows: number): Bilingual => ({
    vi: `${rows} dòng sẽ vào bảng.`,
    en: `${rows} rows for the table.`,
  }),
} as const;

/** Texts of the comparison, the preview and other results. */
export const resultWords = {
  cells: { vi: 'Ô đã đổi', en: 'Cells that changed' },
  noCells: { vi: 'Không có ô nào đổi.', en: 'No cell changed.' },
  told: { vi: 'Câu trên trang sẽ đổi', en: 'Sentences of the pages that change' },
  before: { vi: 'Trước', en: 'Before' },
  after: { vi: 'Sau', en: 'After' },
  nothing: { vi: 'không có', en: 'none' },
  rest: (count: number): Bilingual => ({
    vi: `… còn ${count} mục nữa trong báo cáo so sánh.`,
    en: `… ${count} more in the report.`,
  }),
  jumps: { vi: 'Biến động lớn cần xác nhận', en: 'Jumps to be confirmed' },
  jumpsAbout: {
    vi: 'Hỏi lại nơi gửi số. Số đúng thì ghi đã hỏi ai, họ trả lời thế nào; số sai thì sửa bảng tính rồi nhập lại.',
    en: 'Ask whoever sent the numbers. If one is right, say who was asked and what they said; if it is wrong, mend the workbook and import it again.',
  },
  noJumps: { vi: 'Không còn biến động nào cần xác nhận.', en: 'No jump is left to be confirmed.' },
  place: { vi: 'Chỗ', en: 'Place' },
  times: { vi: 'Số lần độ lệch', en: 'Deviations' },
  why: { vi: 'Lý do', en: 'Reason' },
  confirm: { vi: 'Ghi các lý do đã điền', en: 'Record the reasons filled in' },
  confirmed: { vi: 'Đã xác nhận', en: 'Confirmed' },
  openPreview: { vi: 'Mở bản xem trước', en: 'Open the preview' },
  openSheet: { vi: 'Mở phiếu duyệt để in', en: 'Open the approval sheet to print it' },
  printHint: {
    vi: 'Trong thẻ vừa mở, bấm Ctrl+P để in trên giấy A4. Ký xong thì quay lại đây ghi phê duyệt.',
    en: 'In the tab that opens, press Ctrl+P to print on A4. When it is signed, come back and record the approval.',
  },
  onlyData: { vi: 'không, chỉ kiểm tra thư mục số liệu', en: 'none, check the data folder only' },
} as const;

/** Names of what verbs write, by the end of the file's name. */
export const paperNames: Readonly<Record<string, Bilingual>> = {
  'kiem-tra.html': { vi: 'Báo cáo kiểm tra, để in', en: 'Report of the check, to print' },
  '-danh-dau.xlsx': { vi: 'Bảng tính có đánh dấu các ô', en: 'The workbook with its cells marked' },
  'so-sanh.html': { vi: 'Báo cáo so sánh đầy đủ', en: 'Full report of the comparison' },
  'xac-nhan.json': { vi: 'Danh sách xác nhận', en: 'List of confirmations' },
  'phieu-duyet.html': { vi: 'Phiếu duyệt', en: 'Approval sheet' },
  '.mapping.json': { vi: 'Bảng khớp cột và tên', en: 'Matches of columns and names' },
  '.huong-dan.txt': { vi: 'Cách đưa lên IIS', en: 'How to put it on IIS' },
  '.zip': { vi: 'Cổng đóng gói ZIP', en: 'The portal as a ZIP' },
};
