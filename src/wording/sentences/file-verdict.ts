import type { PublishedFile, PublishedList } from '../../portal/file-check/published-list.ts';
import type { Verdict } from '../../portal/file-check/recognise.ts';
import type { Repair } from '../../portal/file-check/repairs.ts';
import type { Lang } from '../../site/lang.ts';
import { formatTimeShort } from '../times.ts';
import { joinList } from './lists.ts';

/** What is said of a file that was checked: the finding, then what follows from it. */
export interface VerdictWords {
  readonly finding: string;
  readonly notes: readonly string[];
}

type Names = Pick<PublishedList, 'series' | 'tables'>;

/** The verdict on a file in words. @param names of series and tables, from the list */
export function verdictWords(verdict: Verdict, names: Names, lang: Lang): VerdictWords {
  const w = sentences[lang];
  if (verdict.kind === 'foreign') {
    const [namesake] = verdict.namesakes;
    const sameName = namesake && w.sameName(publishedName(namesake, names, lang), verdict.namesakes.length);
    return { finding: w.foreign, notes: [...(sameName ? [sameName] : []), ...w.advice] };
  }
  const [file] = verdict.files;
  const notes = verdict.files.flatMap((one) => standing(one, lang)).filter(once);
  if (verdict.kind === 'resaved') {
    const what = joinList(
      verdict.repairs.map((repair) => w.repairs[repair]),
      lang,
    );
    return { finding: w.resaved(publishedName(file!, names, lang)), notes: [w.saved(what), ...notes] };
  }
  const all = joinList(
    verdict.files.map((one) => publishedName(one, names, lang)),
    lang,
  );
  return { finding: w.published(all), notes };
}

/** «bảng Điểm thành phần, PAPI 2024, phiên bản 1.0.0»: what a published file is, within a sentence. */
export function publishedName(file: PublishedFile, { series, tables }: Names, lang: Lang): string {
  const w = sentences[lang];
  const table = contentName(file, tables, lang);
  if (file.kind === 'whole') return `${table}, ${w.whole}`;
  if (file.kind === 'register') return file.table === null ? `${table}, ${w.registers}` : table;
  const short = series[file.series]?.[lang] ?? file.series;
  if (file.kind === 'long') return `${table}, ${short}, ${w.allPeriods}`;
  if (file.kind === 'series') return `${table}, ${w.ofSeries(short)}`;
  const release = `${short} ${formatTimeShort(file.period, lang)}`;
  return `${table}, ${release}, ${w.version} ${file.version}`;
}

/** «bảng Điểm thành phần»; of what holds several tables or none, what kind of file it is. */
function contentName(file: PublishedFile, tables: Names['tables'], lang: Lang): string {
  const w = sentences[lang];
  if (file.table === null) return w.forms[file.form];
  const title = tables[file.table]?.[lang] ?? file.table;
  const name = file.kind === 'register' ? w.register(title) : w.table(title);
  return file.form === 'excel-csv' ? `${name} (${w.excelCsv})` : name;
}

/** Whether a version is the newest, and sealed. */
function standing(file: PublishedFile, lang: Lang): string[] {
  if (file.kind !== 'release') return [];
  const w = sentences[lang];
  return [file.newest ? w.newest : w.replaced, file.sealed === null ? w.unsealed : w.sealed];
}

function once(text: string, index: number, all: readonly string[]): boolean {
  return all.indexOf(text) === index;
}

const sentences = {
  vi: {
    published: (what: string) => `Đúng là tệp đã công bố, đến từng byte: ${what}.`,
    resaved: (what: string) => `Các ô đúng là của ${what}, nhưng tệp đã được lưu lại.`,
    saved: (what: string) =>
      `Khác bản công bố ở: ${what}. Khi cần chứng minh, hãy dùng bản tải thẳng từ cổng.`,
    foreign: 'Không phải tệp mà cổng này đang công bố.',
    sameName: (what: string, count: number) =>
      `Cổng có tệp cùng tên (${what}${count > 1 ? ', và tệp khác cùng tên' : ''}) nhưng nội dung khác.`,
    advice: [
      'Mở tệp bằng Excel rồi lưu lại là đủ làm tệp khác đi, dù không sửa số nào: tải lại từ cổng và đối chiếu bản vừa tải.',
      'Danh sách chỉ gồm tệp dữ liệu ở trang «Tải dữ liệu», không gồm tệp của hình vẽ và tệp do trình duyệt tự tạo.',
    ],
    newest: 'Đây là phiên bản mới nhất của kỳ này.',
    replaced: 'Phiên bản này đã được thay bằng phiên bản sau.',
    sealed: 'Phiên bản này đã chốt: số liệu không đổi được nữa mà không để lại dấu vết.',
    unsealed: 'Phiên bản này chưa chốt.',
    version: 'phiên bản',
    table: (title: string) => `bảng «${title}»`,
    forms: {
      csv: 'tệp CSV',
      'excel-csv': 'tệp CSV',
      json: 'mọi bảng trong một tệp JSON',
      xlsx: 'mọi bảng trong một tệp Excel',
      zip: 'gói ZIP gồm mọi bảng',
      package: 'tệp mô tả gói',
      csvw: 'tệp mô tả CSVW',
    } satisfies Record<PublishedFile['form'], string>,
    excelCsv: 'CSV cho Excel tiếng Việt',
    whole: 'toàn bộ dữ liệu của cổng',
    register: (title: string) => `danh mục «${title}»`,
    registers: 'các danh mục dùng chung',
    ofSeries: (series: string) => `dùng cho mọi kỳ của ${series}`,
    allPeriods: 'mọi kỳ',
    repairs: {
      utf16: 'mã UTF-16 thay cho UTF-8',
      bom: 'dấu BOM ở đầu tệp',
      'line-ends': 'dấu xuống dòng kiểu Windows',
      'last-line': 'dòng cuối tệp',
      semicolons: 'dấu chấm phẩy giữa các ô',
    } satisfies Record<Repair, string>,
  },
  en: {
    published: (what: string) => `This is a published file, identical to the last byte: ${what}.`,
    resaved: (what: string) => `The cells are those of the ${what}, but the file was saved again.`,
    saved: (what: string) =>
      `It differs from the published file by: ${what}. To prove a figure, use a file downloaded straight from the portal.`,
    foreign: 'This is not a file that this portal publishes.',
    sameName: (what: string, count: number) =>
      `The portal has a file of this name (${what}${count > 1 ? ', and others' : ''}), with other content.`,
    advice: [
      'Opening a file in Excel and saving it is enough to change it, even if no number is touched: download it again and check that copy.',
      'The list covers the data files of “Download the data”, not image files or files that the browser makes itself.',
    ],
    newest: 'It is the newest version of this release.',
    replaced: 'A later version has replaced this one.',
    sealed: 'This version is sealed: it can no longer change without a trace.',
    unsealed: 'This version is not sealed yet.',
    version: 'version',
    table: (title: string) => `table “${title}”`,
    forms: {
      csv: 'CSV file',
      'excel-csv': 'CSV file',
      json: 'all tables in one JSON file',
      xlsx: 'all tables in one Excel file',
      zip: 'ZIP file of all tables',
      package: 'package descriptor',
      csvw: 'CSVW description',
    } satisfies Record<PublishedFile['form'], string>,
    excelCsv: 'CSV for Excel with Vietnamese settings',
    whole: 'all data of the portal',
    register: (title: string) => `register “${title}”`,
    registers: 'registers that all series share',
    ofSeries: (series: string) => `for every period of ${series}`,
    allPeriods: 'every period',
    repairs: {
      utf16: 'UTF-16 in place of UTF-8',
      bom: 'a byte order mark in front',
      'line-ends': 'Windows line ends',
      'last-line': 'the end of the last line',
      semicolons: 'semicolons between the cells',
    } satisfies Record<Repair, string>,
  },
} as const;
