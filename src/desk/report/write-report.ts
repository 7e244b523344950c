import { basename, extname, join } from 'node:path';
import type { Problem } from '../../intake/problems.ts';
import { writeFileWhole } from '../files/write-file.ts';
import type { Workbook } from '../workbook/grid.ts';
import { markedCopy } from './marks-of-problems.ts';
import { problemPage } from './problem-page.ts';

/** The workbook that problems speak of. */
export interface ReportedWorkbook {
  readonly workbook: Workbook;
  readonly bytes: Uint8Array;
}

/**
 * Writes the report of all problems, `kiem-tra.html`, and of a workbook a copy with their cells marked. The workbook
 * itself is not touched.
 * @returns the paths that were written
 */
export async function writeProblemReport(
  folder: string,
  problems: readonly Problem[],
  reported: ReportedWorkbook | null,
): Promise<readonly string[]> {
  const page = join(folder, 'kiem-tra.html');
  const copy = reported && markedCopy(reported.workbook, reported.bytes, problems);
  const about = reported
    ? [{ vi: `Tệp: ${reported.workbook.file}`, en: `File: ${reported.workbook.file}` }]
    : [];
  const title = { vi: 'Kết quả kiểm tra số liệu', en: 'Report of the check' };
  await writeFileWhole(page, problemPage(title, about, problems));
  if (!copy) return [page];
  const { file } = reported.workbook;
  const marked = join(folder, `${basename(file, extname(file))}-danh-dau.xlsx`);
  await writeFileWhole(marked, copy);
  return [page, marked];
}
