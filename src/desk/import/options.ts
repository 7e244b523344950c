import { releaseStatuses } from '../../intake/release-schema.ts';
import type { Problem } from '../../intake/problems.ts';
import { isPeriod } from '../../intake/periods.ts';
import { releaseTables } from '../../intake/tables/index.ts';
import { observationStatuses } from '../../intake/tables/shared-columns.ts';
import type { VerbOption, Wishes } from '../verb.ts';
import { encodings, type Encoding } from '../workbook/encodings.ts';
import { delimiters, type DelimiterName } from '../workbook/read-delimited.ts';
import type { Mapping } from './mapping.ts';

/** Options that take one of a few words. */
const choices = {
  table: Object.values(releaseTables).map(({ name }) => name),
  encoding: encodings,
  delimiter: Object.keys(delimiters),
  numbers: ['vi', 'en'],
  dates: ['dmy', 'mdy'],
  precision: ['shown', 'stored'],
  percent: ['points', 'fraction'],
  hidden: ['take', 'leave'],
  status: releaseStatuses,
  coverage: ['complete', 'partial'],
} as const;

const choice = (name: keyof typeof choices, vi: string, en: string): VerbOption => {
  const words = choices[name].join(' | ');
  return {
    name,
    kind: 'text',
    choices: choices[name],
    title: { vi: `${vi}: ${words}`, en: `${en}: ${words}` },
  };
};
const text = (name: string, vi: string, en: string): VerbOption => ({
  name,
  kind: 'text',
  title: { vi, en },
});

/** What `import` takes besides series and period. */
export const importOptions: readonly VerbOption[] = [
  {
    name: 'file',
    kind: 'path',
    required: true,
    title: { vi: 'tệp .xlsx hoặc .csv nhận được', en: 'the .xlsx or .csv file as it came' },
  },
  { ...choice('table', 'bảng', 'table'), required: true },
  text('sheet', 'trang tính có bảng, khi có nhiều', 'the sheet with the table, where there are several'),
  {
    name: 'mapping',
    kind: 'path',
    title: {
      vi: 'tệp khớp cột và tên (.mapping.json) đã xem lại',
      en: 'the file of matched columns and names (.mapping.json), as confirmed',
    },
  },
  {
    name: 'set',
    kind: 'text',
    many: true,
    title: {
      vi: 'giá trị của mọi dòng cho cột mà tệp không có: --set source=s123',
      en: 'the value of all rows for a column that the file lacks: --set source=s123',
    },
  },
  {
    name: 'missing',
    kind: 'text',
    many: true,
    title: {
      vi: 'trạng thái cho dấu hiệu không có số: --missing "chưa báo cáo=O"; ô trống: --missing "trống=O"',
      en: 'the status of a sign in place of a number: --missing "chưa báo cáo=O"; empty cells: --missing "empty=O"',
    },
  },
  choice(
    'numbers',
    'cách viết số, vi 1.234,5 hay en 1,234.5',
    'how numbers are written, vi 1.234,5 or en 1,234.5',
  ),
  choice('dates', 'thứ tự ngày, tháng', 'the order of day and month'),
  choice('precision', 'số hiện ra hay số lưu trong ô', 'numbers as shown or as stored'),
  choice('percent', '95% là 95 hay 0,95', '95% is 95 or 0.95'),
  choice('hidden', 'dòng, cột ẩn: lấy hay bỏ', 'hidden rows and columns: take or leave'),
  choice('encoding', 'bảng mã, khi không phải Unicode', 'the encoding, where it is not Unicode'),
  choice('delimiter', 'dấu ngăn cách của CSV', 'what separates the cells of a CSV file'),
  {
    name: 'add',
    kind: 'flag',
    title: {
      vi: 'giữ các dòng khác của bảng đã có; dòng trùng khóa được thay',
      en: 'keep the other rows of the table; those with the same key are replaced',
    },
  },
  choice('coverage', 'bảng đủ hay chưa đủ mọi cơ quan', 'whether the table holds every agency'),
  text('scope', 'phạm vi của kết quả (results)', 'the scope of results'),
  choice('status', 'trạng thái của kỳ mới', 'the status of a new release'),
  text(
    'published-at',
    'giờ công bố của kỳ mới: 2026-10-20T08:00:00+07:00',
    'when a new release appears: 2026-10-20T08:00:00+07:00',
  ),
];

/** Words of options that are none of the allowed, and a period that is none. */
export function optionProblems(wishes: Wishes): readonly Problem[] {
  const refuse = (name: string, value: string, allowed: string): Problem => ({
    code: 'option-value',
    file: `--${name}`,
    value,
    allowed,
    details: { found: name },
  });
  const words = Object.entries(choices).flatMap(([name, allowed]) => {
    const value = wishes.text(name);
    return value === '' || (allowed as readonly string[]).includes(value)
      ? []
      : [refuse(name, value, allowed.join(' | '))];
  });
  const pairs = ['set', 'missing'].flatMap((name) =>
    wishes.list(name).flatMap((pair) => (pair.includes('=') ? [] : [refuse(name, pair, '…=…')])),
  );
  const statuses: readonly string[] = observationStatuses.map(({ code }) => code);
  const unknown = wishes
    .list('missing')
    .filter((pair) => pair.includes('=') && !statuses.includes(pairOf(pair)[1]))
    .map((pair) => refuse('missing', pair, `…=${statuses.join(' | ')}`));
  const period = wishes.text('period');
  const wrongPeriod = isPeriod(period) ? [] : [refuse('period', period, '2026-Q3 | 2026-H1 | 2026')];
  return [...words, ...pairs, ...unknown, ...wrongPeriod];
}

/** How the file is to be read, where it was declared. */
export function declaredOf(wishes: Wishes): { encoding: Encoding | null; delimiter: DelimiterName | null } {
  return {
    encoding: (wishes.text('encoding') || null) as Encoding | null,
    delimiter: (wishes.text('delimiter') || null) as DelimiterName | null,
  };
}

/** The mapping with what the options say; an option outranks the file. */
export function withOptions(mapping: Mapping, wishes: Wishes): Mapping {
  const said = ['sheet', 'numbers', 'dates', 'precision', 'percent', 'hidden'].flatMap((name) => {
    const value = wishes.text(name);
    return value === '' ? [] : [[name, value] as const];
  });
  return {
    ...mapping,
    ...(Object.fromEntries(said) as Partial<Mapping>),
    constants: { ...mapping.constants, ...Object.fromEntries(wishes.list('set').map(pairOf)) },
    missing: {
      ...mapping.missing,
      ...(Object.fromEntries(wishes.list('missing').map(pairOf)) as Mapping['missing']),
    },
  };
}

/** `a=b` in two, at the last `=` that has something behind it. */
function pairOf(pair: string): readonly [string, string] {
  const at = pair.startsWith('=') ? 0 : pair.indexOf('=');
  return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
}
