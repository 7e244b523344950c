import type { Problem } from '../../intake/problems.ts';
import type { Workbook } from '../workbook/grid.ts';

/** The workbook that problems speak of. */
export interface ReportedWorkbook {
  readonly workbook: Workbook;
  readonly bytes: Uint8Array;
}

/** Writes what is wrong for people to read; returns the paths that were written. */
export async function writeProblemReport(
  _folder: string,
  _problems: readonly Problem[],
  _reported: ReportedWorkbook | null,
): Promise<readonly string[]> {
  return [];
}
