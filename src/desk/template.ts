import { join } from 'node:path';
import { isPeriod } from '../intake/periods.ts';
import type { Problem } from '../intake/problems.ts';
import type { Table } from '../intake/table.ts';
import { releaseTables } from '../intake/tables/index.ts';
import { isValidOn } from '../time/validity.ts';
import { writeFileWhole } from './files/write-file.ts';
import { importContext } from './import/context.ts';
import { readDeskData, type DeskData } from './import/desk-data.ts';
import { makeTemplate } from './template/make-template.ts';
import { prefilledRows } from './template/prefilled.ts';
import { releaseOptions, type Outcome, type Verb } from './verb.ts';

const tables: readonly Table[] = Object.values(releaseTables);

/** `template`: an empty workbook for each table of a release, with lists, explanations and the period's agencies. */
export const templateVerb: Verb = {
  name: 'template',
  title: { vi: 'Tạo biểu mẫu Excel', en: 'Make Excel templates' },
  about: {
    vi: 'Tạo một tệp .xlsx cho mỗi bảng của kỳ: tiêu đề, giải thích, danh sách để chọn, sẵn tên các cơ quan của kỳ. Điền xong thì nhập lại bằng import. Không đổi gì trong data/.',
    en: 'Makes an .xlsx file for each table of the release: headers, explanations, drop-down lists, the agencies of the period filled in. Filled in, it comes back by import. Changes nothing in data/.',
  },
  options: [
    ...releaseOptions,
    {
      name: 'table',
      kind: 'text',
      many: true,
      title: {
        vi: `chỉ các bảng này: ${tables.map(({ name }) => name).join(' | ')}`,
        en: `only these tables: ${tables.map(({ name }) => name).join(' | ')}`,
      },
    },
  ],
  async run(wishes, desk): Promise<Outcome> {
    const [series, period, asked] = [wishes.text('series'), wishes.text('period'), wishes.list('table')];
    const unknown = asked.filter((name) => !tables.some((table) => table.name === name));
    const refused = [
      ...unknown.map((value) => refusal('table', value, tables.map(({ name }) => name).join(' | '))),
      ...(isPeriod(period) ? [] : [refusal('period', period, '2026-Q3 | 2026-H1 | 2026')]),
    ];
    if (refused.length > 0) return { ok: false, lines: [], problems: refused, written: [], data: null };
    const { data, problems } = readDeskData(desk.dataRoot, series, period);
    if (!data) return { ok: false, lines: [], problems, written: [], data: null };
    const chosen = tables.filter(({ name }) =>
      (asked.length > 0 ? asked : tablesOf(data, series)).includes(name),
    );
    const written: string[] = [];
    for (const table of chosen) {
      const context = importContext(table, data.series, period, data.registers);
      const agencies = data.registers.agencies
        .filter((agency) => isValidOn(agency, context.day))
        .map(({ id }) => id);
      const rows = prefilledRows(table.name, data.series.file, context.day, data.registers);
      const path = join(desk.outRoot, `${series}-${period}`, `mau-${table.name}.xlsx`);
      await writeFileWhole(path, makeTemplate(context, agencies, rows));
      written.push(path);
    }
    const lines = [
      {
        vi: `Đã tạo ${written.length} biểu mẫu. Điền vào trang «Số liệu», rồi nhập: npm run desk -- import --series ${series} --period ${period} --table <bảng> --file <tệp>`,
        en: `Templates made: ${written.length}. Fill in the sheet «Số liệu», then import: npm run desk -- import --series ${series} --period ${period} --table <table> --file <file>`,
      },
    ];
    const others = tables.filter((table) => !chosen.includes(table)).map(({ name }) => name);
    if (asked.length === 0 && others.length > 0) {
      lines.push({
        vi: `Bộ số liệu chưa dùng các bảng khác; cần thì nêu bằng --table: ${others.join(', ')}.`,
        en: `The series has not used the other tables; name them by --table: ${others.join(', ')}.`,
      });
    }
    return { ok: true, lines, problems: [], written, data: { tables: chosen.map(({ name }) => name) } };
  },
};

/** The tables that the series has used so far; all of them for a series without a release. */
function tablesOf({ files }: DeskData, series: string): readonly string[] {
  const used = files.paths.flatMap((path) => {
    const found = /^series\/([^/]+)\/[^/]+\/([^/]+)\.csv$/.exec(path);
    return found?.[1] === series ? [found[2]!] : [];
  });
  const known = tables.map(({ name }) => name).filter((name) => used.includes(name));
  return known.length > 0 ? known : tables.map(({ name }) => name);
}

function refusal(name: string, value: string, allowed: string): Problem {
  return { code: 'option-value', file: `--${name}`, value, allowed, details: { found: name } };
}
