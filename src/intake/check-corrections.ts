import type { VersionStep } from '../time/versions.ts';
import type { Problem } from './problems.ts';
import type { ReleaseRows } from './release.ts';
import { releaseDifferences, type Difference } from './release-differences.ts';
import { rowKey } from './row-key.ts';
import { wholeMark } from './tables/corrections.ts';

type CorrectionRow = ReleaseRows['corrections'][number];

const placeOf = ({ table, row, column }: Difference): string => [table, row, column].join(' · ');

const cell = (text: string | null): string => text ?? '∅';

/** The corrections that a version declares of itself. */
export function ownCorrections({ corrections, file }: ReleaseRows): readonly CorrectionRow[] {
  return corrections.filter(({ version }) => version === file.version);
}

/**
 * Between a version and the next: every declared correction is a difference, every difference is declared, and what
 * earlier versions declared still stands there.
 */
export function checkCorrections(before: ReleaseRows, after: ReleaseRows): Problem[] {
  const differences = new Map(releaseDifferences(before, after).map((one) => [placeOf(one), one]));
  const declared = new Map(ownCorrections(after).map((row) => [placeOf(row), row]));
  const silent = [...differences.values()].filter((one) => !declared.has(placeOf(one)));
  const lines = silent.length === 0 ? new Map<string, never>() : linesOfRows(after);
  return [
    ...checkHistory(before, after),
    ...[...declared.values()].flatMap((row) => checkDeclared(after, row, differences.get(placeOf(row)))),
    ...silent.map((one) => undeclared(after, one, lines.get(one.table)?.get(one.row))),
  ];
}

/** How large the step to a version has to be for what changes in it. */
export function stepFor(
  changes: readonly { readonly column: string; readonly kind?: CorrectionRow['kind'] }[],
): VersionStep {
  if (changes.some(({ kind }) => kind === 'meaning')) return 'major';
  return changes.some(({ column, kind }) => column === wholeMark || kind === 'late') ? 'minor' : 'patch';
}

/** The step that the declared and the true differences between a version and the next ask for. */
export function neededStep(before: ReleaseRows, after: ReleaseRows): VersionStep {
  return stepFor([...ownCorrections(after), ...releaseDifferences(before, after)]);
}

function checkDeclared(
  { folder }: ReleaseRows,
  row: CorrectionRow,
  difference: Difference | undefined,
): Problem[] {
  if (difference && difference.old === row.old && difference.new === row.new) return [];
  const found = difference
    ? `${cell(difference.old)} → ${cell(difference.new)}`
    : { vi: 'không có gì khác nhau', en: 'no difference' };
  const value = `${placeOf(row)}: ${cell(row.old)} → ${cell(row.new)}`;
  const at = { file: `${folder}/corrections.csv`, line: row.line };
  return [{ code: 'correction-mismatch', ...at, value, details: { found } }];
}

function undeclared({ folder }: ReleaseRows, difference: Difference, line: number | undefined): Problem {
  const { table, column, old, new: now } = difference;
  const file = `${folder}/${table}.${table === 'datapackage' ? 'json' : 'csv'}`;
  const value = `${placeOf(difference)}: ${cell(old)} → ${cell(now)}`;
  return {
    code: 'correction-undeclared',
    file,
    line,
    column: column === wholeMark ? undefined : column,
    value,
  };
}

/** Where the rows of each table stand, by their keys. A row that went, a whole table, the descriptor are not there. */
function linesOfRows({ tableFiles }: ReleaseRows): ReadonlyMap<string, ReadonlyMap<string, number>> {
  return new Map(
    tableFiles.map(({ table, rows }) => [
      table.name,
      new Map(
        rows.flatMap((row): [string, number][] =>
          typeof row['line'] === 'number' ? [[rowKey(table, row), row['line']]] : [],
        ),
      ),
    ]),
  );
}

/** All cells of a correction, wherever its line stands. */
function recordOf(row: CorrectionRow): string {
  return JSON.stringify({ ...row, line: 0 });
}

function checkHistory(before: ReleaseRows, after: ReleaseRows): Problem[] {
  const kept = new Set(after.corrections.map(recordOf));
  const known = new Set(before.corrections.map(recordOf));
  const file = `${after.folder}/corrections.csv`;
  const lost = before.corrections.filter((row) => !kept.has(recordOf(row)));
  const foreign = after.corrections.filter(
    (row) => row.version !== after.file.version && !known.has(recordOf(row)),
  );
  return [
    ...lost.map((row): Problem => ({ code: 'correction-lost', file, value: nameOf(row) })),
    ...foreign.map((row): Problem => ({
      code: 'correction-other-version',
      file,
      line: row.line,
      column: 'version',
      value: nameOf(row),
      allowed: after.file.version,
    })),
  ];
}

const nameOf = (row: CorrectionRow): string => `${row.version} · ${placeOf(row)}`;
