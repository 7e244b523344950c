import { describe, expect, it } from 'vitest';
import { approvalProblems } from '../../src/intake/problem-catalogue/approval-problems.ts';
import { sealProblems } from '../../src/intake/problem-catalogue/seal-problems.ts';
import { verifyProblems } from '../../src/intake/problem-catalogue/verify-problems.ts';
import { formatProblem } from '../../src/intake/problems.ts';
import { readData } from '../../src/intake/read-data.ts';
import { unsealedReleases, unsealedWarning } from '../../src/intake/lock/unsealed.ts';
import { expectProblems } from './support/expect-problems.ts';
import type { Damage } from './support/damage.ts';
import { sealDamages } from './support/seal-damages.ts';
import { sealRefusals } from './support/seal-refusals.ts';
import { sealedSmallData } from './support/sealed-data.ts';
import { verifyFaults } from './support/verify-faults.ts';
import { deskOver, runVerb } from './support/desk.ts';

describe('sealed data', () => {
  it('are sound, and what is not sealed is said', async () => {
    const { root } = await sealedSmallData();
    const { data, problems } = readData(root, 'sample');
    expect(problems.map(formatProblem)).toEqual([]);
    expect(data!.lock.map(({ series, period, version }) => [series, period, version])).toEqual([
      ['papi', '2023', '1.0.0'],
      ['papi', '2024', '1.0.0'],
    ]);
    expect(unsealedReleases(data!).map(({ series, period }) => `${series} ${period}`)).toEqual([
      'dti 2023',
      'dti 2024',
      'nq57 2025-Q3',
      'nq57 2025-Q4',
    ]);
    expect(unsealedWarning(data!)?.vi).toMatch(/^Cảnh báo: 4 kỳ công bố chưa chốt: dti 2023 \(1\.0\.0\)/);
  });

  it.each<Damage>(sealDamages)('are not built after damage: $name', async ({ damage, found }) => {
    const copy = await sealedSmallData();
    damage(copy);
    expectProblems(readData(copy.root, 'sample'), found);
  });

  it.each(sealRefusals)('the desk refuses: $name', async ({ prepare, verb, wished, code }) => {
    const copy = await sealedSmallData();
    await prepare?.(copy);
    const before = copy.fingerprint();
    const { ok, problems } = await runVerb(verb, wished, deskOver(copy.root));
    expect([ok, problems.map((problem) => problem.code)]).toEqual([false, [code]]);
    expect(copy.fingerprint()).toEqual(before);
  });

  it('every code of seals, approvals and verification has its case', () => {
    const codes = Object.keys({ ...sealProblems, ...approvalProblems, ...verifyProblems });
    const shown = new Set<string>([
      ...sealDamages.flatMap(({ found }) => found.map(([code]) => code)),
      ...sealRefusals.map(({ code }) => code),
      ...verifyFaults.map(({ code }) => code),
    ]);
    expect(codes.filter((code) => !shown.has(code))).toEqual([]);
  });
});
