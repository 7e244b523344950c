import { checkRoles } from '../../intake/approval/check-approval.ts';
import {
  approvalName,
  approvalSchema,
  type Approval,
  type Confirmation,
} from '../../intake/approval/approval-schema.ts';
import { checkJson } from '../../intake/check-json.ts';
import { sha256 } from '../../intake/lock/lock-hashes.ts';
import type { Problem } from '../../intake/problems.ts';
import type { ReleaseData } from '../../intake/read-data.ts';
import { isDay } from '../../time/periods.ts';
import { dayInVietNam } from '../../wording/instants.ts';
import type { ReleaseBytes } from '../seal/sealed-bytes.ts';
import { jsonText } from '../../outlets/json-text.ts';
import type { Wishes } from '../verb.ts';
import { approvalCode } from './approval-code.ts';

/** What the officer must give for an approval to be recorded. */
const needed = [
  'prepared-by',
  'approved-by',
  'secrecy-review',
  'personal-data-review',
  'approved-on',
] as const;

/** The approval that the signed sheet gives, or what is wrong with it. @param now the day may not be after it */
export function approvalFrom(
  wishes: Wishes,
  { file, folder }: ReleaseData,
  files: readonly ReleaseBytes[],
  confirmed: readonly Confirmation[],
  now: string,
): { approval: Approval; problems: readonly Problem[] } {
  const said = (name: string): string => wishes.text(name).normalize('NFC').replace(/\s+/g, ' ').trim();
  const approval: Approval = {
    series: file.series,
    period: file.period,
    version: file.version,
    prepared_by: said('prepared-by'),
    approved_by: said('approved-by'),
    approved_on: said('approved-on'),
    reviews: { secrecy: said('secrecy-review'), personal_data: said('personal-data-review') },
    confirmed: confirmed.map(({ place, why }) => ({ place, why })),
    files: files.map(({ path, bytes }) => ({ path, sha256: sha256(bytes), bytes: bytes.length })),
  };
  const path = `${folder}/${approvalName}`;
  const missing = needed.filter((name) => said(name) === '');
  if (missing.length > 0) {
    const value = missing.map((name) => `--${name}`).join(', ');
    return { approval, problems: [{ code: 'approval-incomplete', file: path, value }] };
  }
  return {
    approval,
    problems: [
      ...checkDay(path, approval, now),
      ...checkRoles(path, approval),
      ...checkCode(path, said('code'), files),
      // As the intake will read it: what it would refuse is never written.
      ...checkJson(approvalSchema, path, jsonText(approval)).problems.filter(
        ({ code }) => code === 'text-foreign-letter',
      ),
    ],
  };
}

function checkDay(file: string, { approved_on: value }: Approval, now: string): Problem[] {
  return isDay(value) && value <= dayInVietNam(now) ? [] : [{ code: 'approval-day', file, value }];
}

/** The code is on the sheet; with it, nothing else than what was signed can be recorded. */
function checkCode(file: string, value: string, files: readonly ReleaseBytes[]): Problem[] {
  const allowed = approvalCode(files);
  const bare = (code: string): string => code.replace(/[-\s]/g, '').toLowerCase();
  return value === '' || bare(value) === bare(allowed)
    ? []
    : [{ code: 'approval-other-sheet', file, value, allowed }];
}
