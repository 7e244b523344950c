import type { Problem } from './problems.ts';
import type { SeriesRows } from './series.ts';

type CriterionRow = SeriesRows['criteria'][number];

/** Criteria name regimes that exist, in which their parent exists too, and stand in a tree without circles. */
export function checkCriteria({
  folder,
  file: series,
  criteria,
}: Pick<SeriesRows, 'folder' | 'file' | 'criteria'>): Problem[] {
  const file = `${folder}/criteria.csv`;
  const regimes = new Set(series.regimes.map(({ id }) => id));
  const byId = new Map(criteria.map((row) => [row.id, row]));
  return criteria.flatMap((row): Problem[] => {
    const { line, regimes: used, breaks } = row;
    const details = { table: 'series.json regimes' };
    const unknown = (column: string, names: readonly string[]): Problem[] =>
      names
        .filter((value) => !regimes.has(value))
        .map((value) => ({ code: 'reference-unknown', file, line, column, value, details }));
    return [
      ...unknown('regimes', used),
      ...unknown('breaks', breaks),
      ...checkParent(row, byId, file),
      ...(isInCircle(row, byId)
        ? [
            {
              code: 'reference-circle',
              file,
              line,
              column: 'parent',
              value: row.id,
              allowed: 'parent',
            } as const,
          ]
        : []),
    ];
  });
}

/** A criterion whose parent is not in the regime would hang on nothing, and be missing from the totals. */
function checkParent(row: CriterionRow, byId: ReadonlyMap<string, CriterionRow>, file: string): Problem[] {
  const parent = row.parent === null ? undefined : byId.get(row.parent);
  const alone = parent ? row.regimes.filter((regime) => !parent.regimes.includes(regime)) : [];
  if (!parent || alone.length === 0) return [];
  const details = { parent: parent.id };
  const at = { file, line: row.line, column: 'regimes', value: alone.join(';') };
  return [{ code: 'criterion-parent-regime', ...at, allowed: parent.regimes.join(';'), details }];
}

function isInCircle({ id, parent: start }: CriterionRow, byId: ReadonlyMap<string, CriterionRow>): boolean {
  const seen = new Set<string>([id]);
  for (let parent = start; parent !== null; parent = byId.get(parent)?.parent ?? null) {
    if (seen.has(parent)) return true;
    seen.add(parent);
  }
  return false;
}
