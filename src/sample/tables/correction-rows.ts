import type { corrections } from '../../intake/tables/corrections.ts';
import { cellText, type Cells, type TableRows } from '../files.ts';

/** Why the sample corrects anything: a report that came late. */
const why = {
  kind: 'late',
  why_vi: 'Báo cáo của một cơ quan gửi sau ngày đăng; số chung được cộng lại.',
  why_en: 'One agency’s report came after the release; the national numbers were added up again.',
} as const;

/** Cell by cell, what a version changed in the tables of the version before; both have the same rows. */
export function correctionRows(
  before: readonly TableRows[],
  after: readonly TableRows[],
  version: string,
  correctedOn: string,
): Cells<typeof corrections>[] {
  return after.flatMap(({ table, rows }) => {
    const old = before.find((entry) => entry.table === table)!.rows;
    return rows.flatMap((row, index) => {
      const key = table.key.map((name) => cellText(row[name])).join(' · ');
      return table.columns
        .map(({ name }) => ({ name, from: cellText(old[index]![name]), to: cellText(row[name]) }))
        .filter(({ from, to }) => from !== to)
        .map(({ name, from, to }) => ({
          version,
          table: table.name,
          row: key,
          column: name,
          old: from || null,
          new: to || null,
          corrected_on: correctedOn,
          ...why,
        }));
    });
  });
}
