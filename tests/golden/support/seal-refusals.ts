import { approveVerb } from '../../../src/desk/approve.ts';
import { sealVerb } from '../../../src/desk/seal.ts';
import type { Verb } from '../../../src/desk/verb.ts';
import type { ProblemCode } from '../../../src/intake/problems.ts';
import { scores } from './damage.ts';
import { signed } from './sealed-data.ts';
import type { DataCopy } from './small-data.ts';

/** Something that the desk must not do, and how it says so. */
interface Refusal {
  readonly name: string;
  readonly prepare?: (data: DataCopy) => void | Promise<void>;
  readonly verb: Verb;
  readonly wished: Readonly<Record<string, string | true>>;
  readonly code: ProblemCode;
}

const dti = { series: 'dti', period: '2024', yes: true } as const;
const record = { ...dti, ...signed, record: true } as const;

/** The release of `dti` for 2024 as an official one, not yet approved. */
function makeOfficial(data: DataCopy): void {
  const file = 'series/dti/2024/datapackage.json';
  data.replace(file, '"sample"', '"official"');
  data.replace(file, '"basis": null', '"basis": {"number":"1","date":"2025-01-02","issuer":"Cơ quan mẫu"}');
}

export const sealRefusals: readonly Refusal[] = [
  {
    name: 'to seal what is sealed',
    verb: sealVerb,
    wished: { series: 'papi', period: '2024', yes: true },
    code: 'sealed-already',
  },
  {
    name: 'to seal what was sealed and then changed',
    prepare: (data) => data.editLine(scores, 3, (line) => line.replace('2.2', '2.3')),
    verb: sealVerb,
    wished: { series: 'papi', period: '2024', yes: true },
    code: 'sealed-line-changed',
  },
  {
    name: 'to seal a release that there is not',
    verb: sealVerb,
    wished: { series: 'papi', period: '2022', yes: true },
    code: 'release-unknown',
  },
  {
    name: 'to seal an official release without approval',
    prepare: makeOfficial,
    verb: sealVerb,
    wished: dti,
    code: 'approval-missing',
  },
  {
    name: 'to approve what is sealed',
    verb: approveVerb,
    wished: { ...record, series: 'papi' },
    code: 'sealed-already',
  },
  {
    name: 'an approval without roles',
    verb: approveVerb,
    wished: { ...dti, record: true },
    code: 'approval-incomplete',
  },
  {
    name: 'an approval by who prepared it',
    verb: approveVerb,
    wished: { ...record, 'approved-by': 'CHUYÊN VIÊN tổng hợp' },
    code: 'approval-same-role',
  },
  {
    name: 'an approval of tomorrow',
    verb: approveVerb,
    wished: { ...record, 'approved-on': '2026-11-23' },
    code: 'approval-day',
  },
  {
    name: 'an approval of another sheet',
    verb: approveVerb,
    wished: { ...record, code: '0000-0000-0000-0000' },
    code: 'approval-other-sheet',
  },
];
