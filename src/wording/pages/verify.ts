import { formatNumber } from '../numbers.ts';
import { plural } from '../sentences/lists.ts';

/** Words of «Đối chiếu tệp». */
export const verifyWords = {
  vi: {
    lede: (files: number) =>
      `Tệp dữ liệu bạn có trong tay có đúng là tệp cổng này đã công bố không, thuộc kỳ nào, phiên bản nào? Đối chiếu với mã băm SHA-256 của ${formatNumber(files, 'vi')} tệp đang công bố.`,
    formLabel: 'Đối chiếu tệp trong trình duyệt',
    pick: 'Chọn tệp, hoặc kéo tệp thả vào trang này',
    private: 'Tệp được đọc ngay trên máy của bạn, không gửi đi đâu.',
    needsScript:
      'Đối chiếu ngay trong trang cần JavaScript. Không có JavaScript thì vẫn đối chiếu được bằng lệnh có sẵn trong máy và danh sách dưới đây.',
    insecure:
      'Trình duyệt chỉ cho phép tính mã băm trên trang mở bằng https. Hãy mở trang này qua https, hoặc dùng lệnh dưới đây.',
    resultsTitle: 'Kết quả',
    failed: 'Không tải được danh sách mã băm. Kiểm tra kết nối rồi chọn lại tệp.',
    unreadable: 'Không đọc được tệp này.',
    status: (known: number, all: number) =>
      `Đã đối chiếu ${formatNumber(all, 'vi')} tệp, ${formatNumber(known, 'vi')} tệp đúng là tệp đã công bố.`,
    toRelease: 'Xem kỳ công bố này',
    commandsTitle: 'Đối chiếu bằng lệnh',
    commands:
      'Lệnh in ra mã băm của tệp. Tìm mã ấy trong danh sách: trùng cả 64 ký tự là đúng tệp, khác một ký tự là tệp khác.',
    commandsCaption: 'Lệnh tính mã băm SHA-256, theo hệ điều hành',
    system: 'Hệ điều hành',
    command: 'Lệnh',
    fromFolder: 'Đối chiếu cả thư mục đã tải, từ nơi chứa thư mục du-lieu:',
    lists: 'Toàn bộ danh sách:',
    textList: 'ma-bam-sha256.txt (cho sha256sum)',
    jsonList: 'ma-bam.json (kèm kỳ, phiên bản, tên bảng)',
    everyFile: 'Mã băm của mọi tệp trong cổng, kể cả trang và hình:',
    packages: 'Các gói phần mềm dùng để dựng cổng (CycloneDX):',
    sealTitle: 'Chốt số liệu là gì',
    seal: 'Khi một kỳ công bố được chốt, mã băm của từng tệp và từng dòng được ghi vào sổ, mỗi mục nối với mục trước bằng mã băm. Sau đó đổi một byte là cổng không dựng được trang nữa và nêu đúng tệp, đúng dòng. Muốn sửa số liệu phải ra phiên bản mới, có lý do.',
    sealed: (sealed: number, all: number) =>
      `Đã chốt ${formatNumber(sealed, 'vi')}/${formatNumber(all, 'vi')} kỳ đang công bố.`,
    listTitle: 'Các tệp đang công bố',
    list: 'Bảng gồm tệp CSV, Excel, ZIP và tệp mô tả; mã băm của tệp JSON, CSVW và «CSV cho Excel tiếng Việt» cùng số liệu có trong danh sách tải về ở trên.',
    caption: (series: string) => `${series}: tệp, dung lượng và mã băm SHA-256`,
    registers: 'Danh mục dùng chung',
    whole: 'Toàn bộ dữ liệu',
    file: 'Tệp',
    version: 'Phiên bản',
    bytes: 'Byte',
    replaced: 'đã được thay',
  },
  en: {
    lede: (files: number) =>
      `Is the data file in your hands one that this portal published, and of which release and version? It is compared by SHA-256 hash with the ${plural(files, 'file')} published now.`,
    formLabel: 'Check a file in the browser',
    pick: 'Choose files, or drop them on this page',
    private: 'The file is read on your own machine and sent nowhere.',
    needsScript:
      'Checking within the page needs JavaScript. Without it, use a command that your system has, and the list below.',
    insecure:
      'Browsers compute hashes only on pages opened by https. Open this page by https, or use a command below.',
    resultsTitle: 'Result',
    failed: 'The list of hashes could not be loaded. Check the connection and choose the file again.',
    unreadable: 'This file could not be read.',
    status: (known: number, all: number) =>
      `${plural(all, 'file')} checked, ${formatNumber(known, 'en')} published by this portal.`,
    toRelease: 'See this release',
    commandsTitle: 'Check by a command',
    commands:
      'The command prints the hash of a file. Look for it in the list: all 64 characters the same, it is that file; one different, it is another.',
    commandsCaption: 'Commands that compute the SHA-256 hash, by system',
    system: 'System',
    command: 'Command',
    fromFolder: 'For a whole downloaded folder, from the place that holds the folder du-lieu:',
    lists: 'The whole list:',
    textList: 'ma-bam-sha256.txt (for sha256sum)',
    everyFile: 'Hashes of every file of the portal, pages and images included:',
    packages: 'The software packages that the portal is built with (CycloneDX):',
    jsonList: 'ma-bam.json (with release, version, table)',
    sealTitle: 'What sealing means',
    seal: 'When a release is sealed, the hash of each file and of each line is written into a lock, each entry linked to the one before by its hash. After that one changed byte stops the portal from being built, which names file and line. Data can then only be corrected by a new version, with a reason.',
    sealed: (sealed: number, all: number) =>
      `${formatNumber(sealed, 'en')} of ${plural(all, 'published release')} ${all === 1 ? 'is' : 'are'} sealed.`,
    listTitle: 'The files published now',
    list: 'The tables hold CSV, Excel and ZIP files and descriptors; the hashes of the JSON, CSVW and “CSV for Excel (Vietnamese)” files of the same data are in the lists to download above.',
    caption: (series: string) => `${series}: files, size and SHA-256 hash`,
    registers: 'Registers that all series share',
    whole: 'All data',
    file: 'File',
    version: 'Version',
    bytes: 'Bytes',
    replaced: 'replaced',
  },
} as const;

/** How each system computes the hash of `scores.csv`. */
export const hashCommands = [
  { system: 'Windows', command: 'certutil -hashfile scores.csv SHA256' },
  { system: 'Windows PowerShell', command: 'Get-FileHash scores.csv' },
  { system: 'Linux', command: 'sha256sum scores.csv' },
  { system: 'macOS', command: 'shasum -a 256 scores.csv' },
] as const;
