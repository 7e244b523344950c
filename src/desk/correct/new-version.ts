import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits, modify } from 'jsonc-parser';
import Papa from 'papaparse';
import { stepFor } from '../../intake/check-corrections.ts';
import { passedOver } from '../../intake/data-files.ts';
import type { ReleaseRows } from '../../intake/release.ts';
import { corrections as correctionsTable } from '../../intake/tables/corrections.ts';
import { clockInVietNam, dayInVietNam } from '../../time/viet-nam-day.ts';
import { nextVersion } from '../../time/versions.ts';
import type { Applied, AppliedCorrection } from './apply-corrections.ts';

/** A version to come: its number, and every file of the release's folder with it. */
export interface NewVersion {
  readonly version: string;
  /** By path below the folder, with `/`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Belongs to the version that was approved; the next one needs its own. */
const ofOneVersion = ['approval.json'];

const superseded = 'superseded/';

/**
 * The folder of a release with its next version: the present files go to `superseded/<version>/` byte for byte, the
 * corrected tables and a longer corrections.csv take their places. Hashes of the descriptor are dropped, since they are
 * those of the sealed version.
 * @param now UTC
 */
export function newVersion(root: string, release: ReleaseRows, applied: Applied, now: string): NewVersion {
  const before = release.file.version;
  const changes = applied.corrections.map(({ column, listed }) => ({ column, kind: listed.kind! }));
  const version = nextVersion(before, stepFor(changes));
  const folder = join(root, release.folder);
  const files = new Map<string, Uint8Array>();
  for (const path of filesBelow(folder)) {
    const bytes = readFileSync(join(folder, path));
    const isOld = path.startsWith(superseded);
    const isData = !path.split('/').some((part) => passedOver.test(part));
    if (!isOld && isData) files.set(`${superseded}${before}/${path}`, bytes);
    if (isOld || !ofOneVersion.includes(path)) files.set(path, bytes);
  }
  for (const [name, text] of applied.tables) files.set(`${name}.csv`, Buffer.from(text));
  const { name } = correctionsTable;
  const declared = release.tableFiles.find(({ table }) => table.name === name)?.text ?? null;
  const rows = applied.corrections.map((one) => declaredRow(one, version, dayInVietNam(now)));
  files.set(`${name}.csv`, Buffer.from(longer(declared, rows)));
  const descriptor = readFileSync(join(folder, 'datapackage.json'), 'utf8');
  files.set('datapackage.json', Buffer.from(describe(descriptor, release, version, now)));
  return { version, files };
}

/** Paths of all files below a folder, with `/`, sorted. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
}

function declaredRow(correction: AppliedCorrection, version: string, day: string): string[] {
  const { listed, table, row, column, old, new: now } = correction;
  const cells: Readonly<Record<string, string | null>> = {
    version,
    table,
    row,
    column,
    old,
    new: now,
    kind: listed.kind,
    corrected_on: day,
    why_vi: listed.why_vi,
    why_en: listed.why_en,
  };
  return correctionsTable.columns.map(({ name }) => cells[name] ?? '');
}

/** The text of corrections.csv with further rows; what stood there stays to the byte. */
function longer(text: string | null, rows: readonly string[][]): string {
  const header = correctionsTable.columns.map(({ name }) => name).join(',');
  return `${text ?? `${header}\n`}${Papa.unparse([...rows], { newline: '\n' })}\n`;
}

/** The descriptor of the new version; what stays keeps its form. */
function describe(text: string, { file }: ReleaseRows, version: string, now: string): string {
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };
  const names = [...new Set([...file.resources.map(({ name }) => name), correctionsTable.name])];
  const changes: readonly (readonly [path: string, value: unknown])[] = [
    ['version', version],
    ['version_published_at', `${clockInVietNam(now).slice(0, 19)}+07:00`],
    ['resources', names.map((name) => ({ name, path: `${name}.csv` }))],
  ];
  return changes.reduce((json, [path, value]) => {
    const getInsertionIndex = (properties: string[]) => properties.indexOf('published_at') + 1;
    return applyEdits(json, modify(json, [path], value, { formattingOptions, getInsertionIndex }));
  }, text);
}
