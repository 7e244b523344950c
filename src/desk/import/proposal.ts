import type { Mapping } from './mapping.ts';
import type { ImportPlan } from './plan.ts';

/** The mapping that a plan amounts to: to be looked through, edited and given back by `--mapping`. */
export function proposedMapping(plan: ImportPlan, unknown: readonly string[], mapping: Mapping): Mapping {
  const counts = Map.groupBy(plan.columns, ({ header }) => header);
  const columns = plan.columns.map(
    ({ header, at, as }) =>
      [(counts.get(header)?.length ?? 0) > 1 || header === '' ? at : header, as] as const,
  );
  return {
    ...mapping,
    workbook: plan.workbook,
    sheet: plan.sheet,
    header_rows: [plan.headerRows[0], plan.headerRows[1]],
    columns: {
      ...Object.fromEntries(unknown.map((header) => [header, null])),
      ...Object.fromEntries(columns),
    },
    agencies: { ...mapping.agencies, ...plan.agencies },
  };
}
