import type { Bilingual, Column } from '../../intake/table.ts';
import type { ImportContext } from '../import/context.ts';

/** A column of a template. */
export interface TemplateColumn {
  /** Stands in the second row, where the import finds it. */
  readonly name: string;
  /** Stands in the first row. */
  readonly title: Bilingual;
  /** What its cells hold. */
  readonly column: Column;
}

/** The columns of a table; of scores a column for each criterion, which is how offices keep them. */
export function templateColumns({ table, criteria }: ImportContext): readonly TemplateColumn[] {
  const plain = (column: Column): TemplateColumn => ({ name: column.name, title: column.title, column });
  if (table.name !== 'scores') return table.columns.map(plain);
  const value = table.columns.find(({ name }) => name === 'value')!;
  const scored = criteria
    .filter(({ lowest }) => lowest)
    .map(({ id, title_vi, title_en }): TemplateColumn => {
      return { name: id, title: { vi: title_vi, en: title_en }, column: value };
    });
  return table.columns.flatMap((column) =>
    column.name === 'criterion' ? scored : column.name === 'value' ? [] : [plain(column)],
  );
}
