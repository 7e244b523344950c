import { approveVerb } from '../../../src/desk/approve.ts';
import { sealVerb } from '../../../src/desk/seal.ts';
import { deskOver, runVerb } from './desk.ts';
import { copySmallData, type DataCopy } from './small-data.ts';

/** The roles on a signed sheet. */
export const signed = {
  'prepared-by': 'Chuyên viên tổng hợp',
  'approved-by': 'Vụ trưởng',
  'secrecy-review': 'Cán bộ bảo mật',
  'personal-data-review': 'Cán bộ pháp chế',
  'approved-on': '2026-11-20',
} as const;

/** Seals a release of a copy. @throws when it cannot be sealed */
export async function seal(data: DataCopy, series: string, period: string): Promise<void> {
  const { ok, problems } = await runVerb(sealVerb, { series, period, yes: true }, deskOver(data.root));
  if (!ok) throw new Error(JSON.stringify(problems));
}

/** Records an approval of a release of a copy. @throws when it cannot be recorded */
export async function approve(data: DataCopy, series: string, period: string): Promise<void> {
  const wished = { series, period, ...signed, record: true, yes: true } as const;
  const { ok, problems } = await runVerb(approveVerb, wished, deskOver(data.root));
  if (!ok) throw new Error(JSON.stringify(problems));
}

/** The small data, PAPI 2023 and 2024 sealed in this order, DTI 2023 approved and not sealed. */
export async function sealedSmallData(): Promise<DataCopy> {
  const data = copySmallData();
  await seal(data, 'papi', '2023');
  await seal(data, 'papi', '2024');
  await approve(data, 'dti', '2023');
  return data;
}
