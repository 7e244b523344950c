import { formatNumber } from '../numbers.ts';
import { plural } from '../sentences/lists.ts';

/** Words of the text that goes with data files. */
export const readMeWords = {
  vi: {
    about: 'Đây là gì',
    tables: 'Các bảng',
    tablesIn: 'Mỗi bảng là một tệp CSV trong gói ZIP, một trang cùng tên trong tệp Excel.',
    table: (name: string, title: string, rows: number, about: string) =>
      `${name}: ${title}, ${formatNumber(rows, 'vi')} dòng. ${about}`,
    descriptors:
      'Cho máy đọc: datapackage.json (Data Package v2) và csv-metadata.json (CSVW) mô tả từng cột: kiểu, đơn vị, giá trị cho phép.',
    cite: 'Cách dẫn',
    owner: 'Số liệu của ai, dùng lại thế nào',
    method: 'Cách tính',
    regime: (title: string, why: string) => `Chế độ tính: ${title}. ${why}`,
    noLicence: 'Cổng không cấp giấy phép cho số liệu của người khác.',
    methodsAt: (address: string) => `Phương pháp của cổng: ${address}`,
    dictionaryAt: (address: string) => `Ý nghĩa của từng cột, từng mã: ${address}`,
    registersAt: (address: string) => `Tên của các mã cơ quan, nguồn, đơn vị: ${address}`,
    gaps: 'Chỗ thiếu, chỗ cần lưu ý khi đọc',
    emptyCells: (table: string, count: number, status: string) =>
      `Bảng ${table}: ${formatNumber(count, 'vi')} dòng không có giá trị, trạng thái «${status}».`,
    differences: (count: number) =>
      `${formatNumber(count, 'vi')} chỗ số nguồn ghi không khớp với các phần của nó; số giữ như nguồn ghi, chỗ lệch ghi ở bảng differences.`,
    noBreak: 'Số của hai chế độ tính có thể không so được với nhau.',
    searchedAt: (address: string) => `Đã tra những gì, còn thiếu gì: ${address}`,
    laterAt: (address: string) => `Có phiên bản mới hơn hay không, xem ở: ${address}`,
    correctionsAt: (address: string) => `Các lần đính chính: ${address}`,
    format: 'Cách ghi trong tệp',
    excel:
      "Mở bằng Excel: dùng tệp .xlsx, hoặc tệp «-excel-vi.csv» (dấu chấm phẩy ngăn ô, dấu phẩy thập phân). Trong tệp «-excel-vi.csv», chữ mà Excel có thể hiểu thành công thức, số hay ngày có dấu nháy đơn (') đứng trước; tệp CSV thường và tệp .xlsx giữ nguyên.",
    check: 'Kiểm tra tệp có đúng là bản đã công bố',
    checkZip:
      'Trong gói ZIP: tệp ma-bam-sha256.txt ghi mã băm SHA-256 của từng tệp. Trên Linux, macOS: sha256sum -c ma-bam-sha256.txt. Trên Windows: certutil -hashfile scores.csv SHA256, rồi so với mã trong tệp ấy.',
    checkAt: (address: string) => `Đối chiếu chính tệp này với danh sách của cổng: ${address}`,
    seal: (hash: string) => `Kỳ công bố này đã chốt; mã của bản chốt: ${hash}`,
    sources: 'Nguồn',
    address: (address: string) => `Trang của kỳ công bố này: ${address}`,
    portalAt: (address: string) => `Trang tải dữ liệu: ${address}`,
    wholeTitle: 'Toàn bộ dữ liệu của cổng Ba công khai – Nghị quyết 57',
    whole: (releases: number, series: number) =>
      `Bản mới nhất của ${formatNumber(releases, 'vi')} kỳ công bố thuộc ${formatNumber(series, 'vi')} bộ số liệu, cùng các danh mục dùng chung. Phiên bản đã được thay thế không có ở đây; trang của từng kỳ vẫn giữ.`,
    folders:
      'Thư mục danh-muc: các danh mục dùng chung. Thư mục mang tên bộ số liệu: bảng giải thích mã và bảng gộp mọi kỳ («-cac-ky»); trong đó mỗi kỳ một thư mục.',
    releases: 'Các kỳ công bố',
    release: (title: string, version: string, status: string, day: string, folder: string) =>
      `${title}: phiên bản ${version}, ${status}, đăng ngày ${day}; thư mục ${folder}`,
    seriesTitle: (series: string) => `${series}: mọi kỳ`,
    registersTitle: 'Các danh mục dùng chung',
    registers: 'Cơ quan, tên theo thời gian, văn bản, chỉ tiêu, mốc, nguồn và những gì đã tra.',
    longTables:
      'Bảng gộp mọi kỳ ghi thêm ở đầu mỗi dòng: bộ số liệu, kỳ, chế độ tính, trạng thái, phiên bản.',
    readMeSheet: 'Đọc trước – Read me',
    columnsSheet: 'Các cột – Columns',
    columnHeads: ['Bảng', 'Cột', 'Tên', 'Tên tiếng Anh', 'Giải thích', 'Giải thích tiếng Anh'],
  },
  en: {
    about: 'What this is',
    tables: 'The tables',
    tablesIn: 'Each table is a CSV file in the ZIP file, and a sheet of the same name in the Excel file.',
    table: (name: string, title: string, rows: number, about: string) =>
      `${name}: ${title}, ${plural(rows, 'row')}. ${about}`,
    descriptors:
      'For machines: datapackage.json (Data Package v2) and csv-metadata.json (CSVW) describe each column: type, unit, allowed values.',
    cite: 'How to cite',
    owner: 'Whose data these are, and terms of use',
    method: 'How they were made',
    regime: (title: string, why: string) => `Regime: ${title}. ${why}`,
    noLicence: 'This portal licenses nobody else’s data.',
    methodsAt: (address: string) => `Methods of this portal: ${address}`,
    dictionaryAt: (address: string) => `What each column and code means: ${address}`,
    registersAt: (address: string) => `Names of the ids of agencies, sources, units: ${address}`,
    gaps: 'Known gaps and cautions',
    emptyCells: (table: string, count: number, status: string) =>
      `Table ${table}: ${plural(count, 'row')} without a value, status “${status}”.`,
    differences: (count: number) =>
      `${plural(count, 'number')} ${count === 1 ? 'does' : 'do'} not match the parts; numbers stand as the source gives them, the gap is stated in the table differences.`,
    noBreak: 'Numbers of two regimes may not be comparable.',
    searchedAt: (address: string) => `What was looked for, and what is missing: ${address}`,
    laterAt: (address: string) => `Whether there is a later version: ${address}`,
    correctionsAt: (address: string) => `Corrections: ${address}`,
    format: 'How the files are written',
    excel:
      "In Excel use the .xlsx file, or the file “-excel-vi.csv” where Excel has Vietnamese settings (semicolons between cells, decimal commas). In “-excel-vi.csv” a text that Excel might take for a formula, a number or a day has an apostrophe (') in front; the plain CSV file and the .xlsx file have it as it is.",
    check: 'How to check that a file is the published one',
    checkZip:
      'Inside the ZIP file, ma-bam-sha256.txt holds the SHA-256 hash of each file. On Linux and macOS: sha256sum -c ma-bam-sha256.txt. On Windows: certutil -hashfile scores.csv SHA256, then compare with that list.',
    checkAt: (address: string) => `Check this very file against the list of the portal: ${address}`,
    seal: (hash: string) => `This release is sealed; hash of the seal: ${hash}`,
    sources: 'Sources',
    address: (address: string) => `Page of this release: ${address}`,
    portalAt: (address: string) => `Page of all downloads: ${address}`,
    wholeTitle: 'All data of the portal Ba công khai – Resolution 57',
    whole: (releases: number, series: number) =>
      `The newest version of ${plural(releases, 'release')} of ${formatNumber(series, 'en')} series, and the registers that all share. Versions that were replaced are not here; the page of each release keeps them.`,
    folders:
      'Folder danh-muc: the registers. A folder named after a series: tables that explain its ids, and tables over all periods (“-cac-ky”); in it a folder for each period.',
    releases: 'The releases',
    release: (title: string, version: string, status: string, day: string, folder: string) =>
      `${title}: version ${version}, ${status}, published on ${day}; folder ${folder}`,
    seriesTitle: (series: string) => `${series}: every period`,
    registersTitle: 'Registers that all series share',
    registers:
      'Agencies, their names by date, documents, targets, milestones, sources, and what was looked for.',
    longTables:
      'Each row of a table over all periods begins with series, period, regime, status and version of its release.',
    readMeSheet: 'Đọc trước – Read me',
    columnsSheet: 'Các cột – Columns',
    columnHeads: [
      'Table',
      'Column',
      'Title (Vietnamese)',
      'Title',
      'Explanation (Vietnamese)',
      'Explanation',
    ],
  },
} as const;
