import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { approvalName } from '../../intake/approval/approval-schema.ts';
import type { ReleaseData } from '../../intake/read-data.ts';
import { describedRelease } from './described-release.ts';

/** A file of a release as it is sealed. */
export interface ReleaseBytes {
  /** Relative to the release's folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The files that are approved: the descriptor with the hashes of the tables in it, and the tables, sorted by name. */
export function approvedBytes(dataRoot: string, release: ReleaseData): ReleaseBytes[] {
  const descriptor = { path: 'datapackage.json', bytes: Buffer.from(describedRelease(dataRoot, release)) };
  const tables = release.tableFiles.map(({ path, text }) => ({
    path: path.slice(release.folder.length + 1),
    bytes: Buffer.from(text),
  }));
  return inOrder([descriptor, ...tables]);
}

/** The files that are sealed: those and the approval, where there is one. */
export function sealedBytes(dataRoot: string, release: ReleaseData): ReleaseBytes[] {
  const approval = release.approval
    ? [{ path: approvalName, bytes: readFileSync(join(dataRoot, release.folder, approvalName)) }]
    : [];
  return inOrder([...approvedBytes(dataRoot, release), ...approval]);
}

function inOrder(files: readonly ReleaseBytes[]): ReleaseBytes[] {
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
