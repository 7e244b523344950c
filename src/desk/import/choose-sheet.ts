import type { Problem } from '../../intake/problems.ts';
import type { Bilingual } from '../../intake/table.ts';
import type { Grid, Workbook } from '../workbook/grid.ts';
import type { ImportContext } from './context.ts';
import { findHeader, namedColumns, type HeaderBlock } from './find-header.ts';
import type { HeaderKeys } from './header-keys.ts';
import type { Mapping } from './mapping.ts';

/** The sheet with the table and the other filled ones, or why none can be chosen. */
export type Chosen =
  | {
      readonly grid: Grid;
      readonly header: HeaderBlock;
      readonly others: readonly { readonly name: string; readonly reason: Bilingual }[];
    }
  | { readonly problem: Problem };

/** The sheet that was named, or else the only visible one with a header of the table. */
export function chooseSheet(
  { file, grids }: Workbook,
  keys: HeaderKeys,
  mapping: Mapping,
  context: ImportContext,
): Chosen {
  if (mapping.sheet !== undefined && !grids.some(({ name }) => name === mapping.sheet)) {
    const allowed = grids.map(({ name }) => `«${name}»`).join(', ');
    return { problem: { code: 'workbook-sheet-unknown', file, value: mapping.sheet, allowed } };
  }
  const asked = grids.filter(({ name, hidden }) =>
    mapping.sheet === undefined ? !hidden : name === mapping.sheet,
  );
  const headed = asked.flatMap((grid) => {
    const header = findHeader(grid, keys, mapping.header_rows ?? null);
    return header ? [{ grid, header, named: namedColumns(header) }] : [];
  });
  // A sheet of explanations or lists names some columns too; a second table names about as many as the first.
  const most = Math.max(0, ...headed.map(({ named }) => named));
  const found = headed.filter(({ named }) => named * 2 > most);
  if (found.length > 1) {
    const value = found.map(({ grid }) => `«${grid.name}»`).join(', ');
    return { problem: { code: 'workbook-sheet-unclear', file, value } };
  }
  const [one] = found;
  if (!one) {
    const allowed = context.table.columns
      .map(({ title }) => title.vi)
      .slice(0, 8)
      .join(', ');
    return { problem: { code: 'import-header-missing', file, value: context.table.name, allowed } };
  }
  const others = grids.filter((grid) => grid !== one.grid && grid.rows.size > 0);
  return {
    ...one,
    others: others.map(({ name, hidden }) => ({
      name,
      reason:
        mapping.sheet !== undefined
          ? { vi: 'không được nêu ở --sheet', en: 'not named by --sheet' }
          : hidden
            ? { vi: 'trang tính ẩn', en: 'hidden sheet' }
            : {
                vi: 'không có tiêu đề của bảng, hoặc nêu ít cột hơn hẳn',
                en: 'without a header of the table, or with far fewer of its columns',
              },
    })),
  };
}
