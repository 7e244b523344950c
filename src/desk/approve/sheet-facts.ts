import type { Confirmation } from '../../intake/approval/approval-schema.ts';
import { sha256 } from '../../intake/lock/lock-hashes.ts';
import type { ReleaseData, SeriesData } from '../../intake/read-data.ts';
import type { ReleaseBytes } from '../seal/sealed-bytes.ts';
import { approvalCode } from './approval-code.ts';

/** What the approval sheet says of a release. */
export interface SheetFacts {
  readonly series: SeriesData['file'];
  readonly release: ReleaseData['file'];
  readonly code: string;
  readonly files: readonly SheetFile[];
  readonly confirmed: readonly Confirmation[];
  /** How many cells this version corrects. */
  readonly corrections: number;
  /** The instant at which the sheet was made. */
  readonly now: string;
}

/** A file of the release, and what is in it. */
export interface SheetFile {
  readonly path: string;
  readonly title: string;
  /** Null for the descriptor, which is no table. */
  readonly rows: number | null;
  /** How many agencies its rows name; null where it has no such column. */
  readonly agencies: number | null;
  readonly bytes: number;
  readonly sha256: string;
}

/** Gathers them. @param files what is to be approved, to the byte */
export function sheetFacts(
  series: SeriesData,
  release: ReleaseData,
  files: readonly ReleaseBytes[],
  confirmed: readonly Confirmation[],
  now: string,
): SheetFacts {
  return {
    series: series.file,
    release: release.file,
    code: approvalCode(files),
    files: files.map((file) => sheetFile(release, file)),
    confirmed,
    corrections: release.corrections.length,
    now,
  };
}

function sheetFile({ folder, tableFiles }: ReleaseData, { path, bytes }: ReleaseBytes): SheetFile {
  const table = tableFiles.find((file) => file.path === `${folder}/${path}`);
  const named = table?.table.columns.some(({ name }) => name === 'agency')
    ? new Set(table.rows.map(({ agency }) => agency).filter((agency) => agency !== null)).size
    : null;
  return {
    path,
    title: table?.table.title.vi ?? 'Mô tả kỳ công bố, kèm mã băm của từng bảng',
    rows: table?.rowCount ?? null,
    agencies: named,
    bytes: bytes.length,
    sha256: sha256(bytes),
  };
}
