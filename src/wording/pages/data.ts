import { formatNumber } from '../numbers.ts';
import { emptyCellsLines } from '../open-data/empty-cells.ts';
import { plural } from '../sentences/lists.ts';

/** Words of the page where data are downloaded. */
export const dataWords = {
  vi: {
    title: 'Tải dữ liệu',
    lede: (releases: number, series: number) =>
      `Mọi số liệu gốc trên cổng đều tải về được: ${formatNumber(releases, 'vi')} kỳ công bố của ${formatNumber(series, 'vi')} bộ số liệu, mỗi kỳ có tệp Excel, CSV, JSON và một gói ZIP gồm tất cả.`,
    compiled:
      'Số liệu do cổng chép lại từ báo chí và văn bản công khai thì có trạng thái «tổng hợp», kèm nguồn ở từng dòng; đó không phải là bản công bố của cơ quan nào.',
    citeTitle: 'Cách dẫn',
    cite: 'Khi dẫn một số, ghi: bên nêu số, ngày nêu, nguồn gốc (cột source), rồi «theo cổng Ba công khai – Nghị quyết 57», kỳ công bố và phiên bản. Ví dụ:',
    citeExample: (series: string, period: string, version: string, address: string) =>
      `Ba công khai – Nghị quyết 57: bộ số liệu «${series}», kỳ ${period}, phiên bản ${version}, ${address}`,
    termsTitle: 'Dùng lại',
    terms:
      'Điều kiện dùng lại là của chủ sở hữu từng bộ số liệu, ghi ở dưới. Cổng không cấp giấy phép cho số liệu của người khác.',
    formatTitle: 'Dạng tệp',
    format: [
      'CSV theo UTF-8, dấu phẩy ngăn ô, dấu chấm thập phân, không có dấu ngăn hàng nghìn. Ngày viết 2025-10-15, quý viết 2025-Q3.',
      ...emptyCellsLines('vi'),
      'Các cột, mã và giá trị cho phép có trong',
    ],
    filesCaption: (series: string) => `Tệp của ${series}, kỳ mới nhất trước`,
    files: 'Tệp',
    seriesTables: 'Giải thích mã dùng trong bộ số liệu:',
    seriesDescriptors: 'Mô tả các bảng này cho máy đọc:',
    registersTitle: 'Các danh mục dùng chung',
    registersText: 'Cơ quan, tên theo thời gian, văn bản, chỉ tiêu, mốc, nguồn và những gì đã tra.',
    registersCaption: 'Các danh mục, số dòng và tệp',
    rows: 'Dòng',
    noRows: 'Chưa có dòng nào, nên không có gì để tải.',
    wholePackage: 'Mô tả chung của các danh mục:',
  },
  en: {
    title: 'Download the data',
    lede: (releases: number, series: number) =>
      `All source figures of the portal can be downloaded: ${plural(releases, 'release')} of ${formatNumber(series, 'en')} series, each as Excel, CSV and JSON files, and all of it as a ZIP file.`,
    compiled:
      'Figures that this portal copied from the press and public documents have the status “compiled”, with the source in each row; they are not a publication of any agency.',
    citeTitle: 'How to cite',
    cite: 'When quoting a number, name who stated it, on which day, and the source (column source), then “as gathered by Ba công khai – Resolution 57” with release and version. For example:',
    citeExample: (series: string, period: string, version: string, address: string) =>
      `Ba công khai – Resolution 57: series “${series}”, ${period}, version ${version}, ${address}`,
    termsTitle: 'Terms of use',
    terms:
      'Terms are those of the owner of each series, stated below. This portal licenses nobody else’s data.',
    formatTitle: 'Format',
    format: [
      'CSV in UTF-8, commas between cells, a decimal point, no thousands separators. Days as 2025-10-15, quarters as 2025-Q3.',
      ...emptyCellsLines('en'),
      'Columns, codes and allowed values are in the',
    ],
    filesCaption: (series: string) => `Files of ${series}, newest period first`,
    files: 'Files',
    seriesTables: 'What the ids of the series mean:',
    seriesDescriptors: 'These tables described for machines:',
    registersTitle: 'Registers that all series share',
    registersText:
      'Agencies, their names by date, documents, targets, milestones, sources, and what was looked for.',
    registersCaption: 'Registers, with rows and files',
    rows: 'Rows',
    noRows: 'No rows yet, so there is nothing to download.',
    wholePackage: 'Descriptor of all registers:',
  },
} as const;
