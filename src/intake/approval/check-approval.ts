import { checkJson } from '../check-json.ts';
import type { DataFiles } from '../data-files.ts';
import { filesOfRelease } from '../lock/check-sealed-release.ts';
import { sha256 } from '../lock/lock-hashes.ts';
import { addProblems, type Problem } from '../problems.ts';
import type { ReleaseFile } from '../release-schema.ts';
import { approvalName, approvalSchema, type Approval } from './approval-schema.ts';

/**
 * Reads a release's approval and holds it against the files as they are: a change after it makes it void. Null where
 * there is none, or where it cannot be used.
 */
export function readApproval(
  folder: string,
  release: ReleaseFile,
  files: DataFiles,
  problems: Problem[],
): Approval | null {
  const file = `${folder}/${approvalName}`;
  if (!files.paths.includes(file)) return null;
  const text = files.text(file, problems);
  if (text === null) return null;
  const { value: approval, problems: found } = checkJson(approvalSchema, file, text);
  addProblems(problems, found);
  if (!approval) return null;
  addProblems(problems, [
    ...checkRelease(file, approval, release),
    ...checkRoles(file, approval),
    ...checkFiles(file, approval, folder, files),
  ]);
  return approval;
}

function checkRelease(file: string, approval: Approval, release: ReleaseFile): Problem[] {
  const name = ({ series, period, version }: Pick<Approval, 'series' | 'period' | 'version'>): string =>
    `${series} ${period} ${version}`;
  if (name(approval) === name(release)) return [];
  return [{ code: 'approval-other-release', file, value: name(approval), allowed: name(release) }];
}

/** Nobody approves their own work: two roles that differ only in capitals are one. */
export function checkRoles(
  file: string,
  { prepared_by, approved_by }: Pick<Approval, 'prepared_by' | 'approved_by'>,
): Problem[] {
  const plain = (role: string): string => role.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
  if (plain(prepared_by) !== plain(approved_by)) return [];
  return [{ code: 'approval-same-role', file, value: approved_by }];
}

function checkFiles(
  file: string,
  { files: approved }: Approval,
  folder: string,
  files: DataFiles,
): Problem[] {
  const now = filesOfRelease(files, folder).filter((path) => path !== approvalName);
  const hashOf = (path: string): string => sha256(files.bytes(`${folder}/${path}`)!);
  const changed = approved
    .filter(({ path, sha256: hash }) => !now.includes(path) || hashOf(path) !== hash)
    .map(({ path }) => path);
  const added = now.filter((path) => !approved.some((entry) => entry.path === path));
  return [...changed, ...added].map((value) => ({ code: 'approval-stale', file, value }));
}
