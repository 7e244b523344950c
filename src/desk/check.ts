import { join } from 'node:path';
import { unsealedReleases, unsealedWarning } from '../intake/lock/unsealed.ts';
import { summaryOfProblems, type Problem } from '../intake/problems.ts';
import { readData } from '../intake/read-data.ts';
import { atSheetCells, type Origin } from './import/origin.ts';
import { declaredOf } from './import/options.ts';
import { originsOf } from './report/find-origins.ts';
import { writeProblemReport, type ReportedWorkbook } from './report/write-report.ts';
import type { Desk, Outcome, Verb, Wishes } from './verb.ts';
import { readWorkbook } from './workbook/read-workbook.ts';

/** `check`: the whole intake over the data folder, every problem at once. */
export const checkVerb: Verb = {
  name: 'check',
  title: { vi: 'Kiểm tra số liệu', en: 'Check the data' },
  about: {
    vi: 'Đọc toàn bộ thư mục số liệu và nêu mọi vấn đề cùng lúc, mỗi vấn đề ở đúng tệp, dòng, cột, kèm cách sửa; ghi cả thành một trang để in. Với --workbook thì chỉ đúng ô của bảng tính đã nhập, và ghi một bản sao có đánh dấu các ô đó. Không đổi gì trong data/, không đổi tệp gốc.',
    en: 'Reads the whole data folder and tells every problem at once, each at its file, line and column, with its cure; writes them as a page to be printed, too. With --workbook it names the cells of the workbook that was imported, and writes a copy with these cells marked. Changes nothing in data/, nor the workbook.',
  },
  options: [
    {
      name: 'workbook',
      kind: 'path',
      title: { vi: 'bảng tính đã nhập bằng import', en: 'the workbook that was imported' },
    },
  ],
  async run(wishes, desk): Promise<Outcome> {
    const { data, problems } = readData(desk.dataRoot, desk.edition);
    const given = importedWorkbook(wishes, desk);
    if (given && 'problem' in given) {
      const all = [given.problem, ...problems];
      return { ok: false, lines: [summaryOfProblems(all)], problems: all, written: [], data: null };
    }
    const located = (given?.origins ?? []).reduce<readonly Problem[]>(atSheetCells, problems);
    const [origin] = given?.origins ?? [];
    const folder = origin ? join(desk.outRoot, `${origin.series}-${origin.period}`) : desk.outRoot;
    const written = await writeProblemReport(folder, located, given);
    const line = data
      ? { vi: 'Không có vấn đề nào.', en: 'No problem was found.' }
      : summaryOfProblems(located);
    const warning = data && unsealedWarning(data);
    return {
      ok: data !== null,
      lines: [line, ...(warning ? [warning] : [])],
      problems: located,
      written,
      data: data && { unsealed: unsealedReleases(data) },
    };
  },
};

type Imported =
  (ReportedWorkbook & { readonly origins: readonly Origin[] }) | { readonly problem: Problem } | null;

/** The workbook that was named, and what was imported from it. */
function importedWorkbook(wishes: Wishes, { outRoot }: Desk): Imported {
  const path = wishes.text('workbook');
  if (path === '') return null;
  const read = readWorkbook(path, declaredOf(wishes));
  if ('problem' in read) return read;
  const origins = originsOf(outRoot, read.bytes);
  if (origins.length > 0) return { ...read, origins };
  return { problem: { code: 'workbook-not-imported', file: read.workbook.file } };
}
