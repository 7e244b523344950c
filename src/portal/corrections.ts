import type { Column } from '../intake/table.ts';
import type { TableFile } from '../intake/table-file.ts';
import { dayInVietNam } from '../time/viet-nam-day.ts';
import type { Portal, Release, Series } from './portal.ts';
import { appearedAt, versionsOf } from './versions.ts';

/** One corrected cell, as its version declared it. */
export interface Correction {
  readonly table: string;
  /** The key of the row, as it is printed; its parts with the columns that they stand in. */
  readonly row: string;
  readonly key: readonly { readonly column: Column; readonly text: string }[];
  /** Null where a row, a table or a property of the descriptor changed as a whole. */
  readonly column: Column | null;
  readonly columnName: string;
  readonly old: string | null;
  readonly new: string | null;
  readonly kind: Release['corrections'][number]['kind'];
  readonly correctedOn: string;
  readonly why: { readonly vi: string; readonly en: string };
  /** The agencies that the row names, before or after. */
  readonly agencies: readonly string[];
}

/** What one version of a release corrected. */
export interface CorrectedVersion {
  readonly series: Series;
  readonly release: Release;
  /** The version that it replaced. */
  readonly before: Release;
  readonly corrections: readonly Correction[];
  /** The last day of its corrections; that of the version where it declares none. */
  readonly correctedOn: string;
}

const known = new WeakMap<Portal, readonly CorrectedVersion[]>();

/** Every version that replaced another one, newest first. */
export function correctedVersions(portal: Portal): readonly CorrectedVersion[] {
  const made = known.get(portal) ?? collect(portal);
  known.set(portal, made);
  return made;
}

function collect(portal: Portal): readonly CorrectedVersion[] {
  const all = portal.series.flatMap((series) =>
    series.releases.flatMap((release) => correctionsOfRelease(series, release)),
  );
  return all.toSorted((a, b) => Date.parse(appearedAt(b.release)) - Date.parse(appearedAt(a.release)));
}

/** What the versions of one release corrected, newest first. */
export function correctionsOfRelease(series: Series, newest: Release): readonly CorrectedVersion[] {
  const versions = versionsOf(newest);
  return versions.slice(0, -1).map((release, index) => {
    const before = versions[index + 1]!;
    const own = release.corrections.filter(({ version }) => version === release.file.version);
    const corrections = own.map((row) => toCorrection(row, before, release));
    const days = corrections.map(({ correctedOn }) => correctedOn).toSorted();
    return {
      series,
      release,
      before,
      corrections,
      correctedOn: days.at(-1) ?? dayInVietNam(appearedAt(release)),
    };
  });
}

function toCorrection(row: Release['corrections'][number], before: Release, after: Release): Correction {
  const files = [after, before].flatMap(
    ({ tableFiles }) => tableFiles.find(({ table }) => table.name === row.table) ?? [],
  );
  const columns = files[0]?.table.columns ?? [];
  const parts = row.row.split(' · ');
  const key = (files[0]?.table.key ?? []).flatMap((name, index) => {
    const column = columns.find((one) => one.name === name);
    return column && parts[index] ? [{ column, text: parts[index] }] : [];
  });
  return {
    table: row.table,
    row: row.row,
    key,
    column: columns.find(({ name }) => name === row.column) ?? null,
    columnName: row.column,
    old: row.old,
    new: row.new,
    kind: row.kind,
    correctedOn: row.corrected_on,
    why: { vi: row.why_vi, en: row.why_en },
    agencies: [...new Set(files.flatMap((file) => agenciesInRow(file, row.row)))],
  };
}

type PrintedFile = Pick<TableFile, 'table' | 'rows'>;

const rowsOfFiles = new WeakMap<PrintedFile, ReadonlyMap<string, PrintedFile['rows'][number]>>();

function rowsByKey(file: PrintedFile): ReadonlyMap<string, PrintedFile['rows'][number]> {
  const keyOf = (row: PrintedFile['rows'][number]): string =>
    file.table.key.map((name) => cellText(row[name])).join(' · ');
  const made = rowsOfFiles.get(file) ?? new Map(file.rows.map((row) => [keyOf(row), row]));
  rowsOfFiles.set(file, made);
  return made;
}

/** The agencies that the row with a key names in any of its columns. */
function agenciesInRow(file: PrintedFile, key: string): readonly string[] {
  const row = rowsByKey(file).get(key);
  if (!row) return [];
  const naming = file.table.columns.filter(({ refersTo }) => refersTo === 'agencies');
  return naming.flatMap(({ name }) => cellText(row[name]).split(';')).filter(Boolean);
}

function cellText(value: unknown): string {
  if (Array.isArray(value)) return value.join(';');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
