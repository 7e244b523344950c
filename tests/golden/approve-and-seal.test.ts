import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { approveVerb } from '../../src/desk/approve.ts';
import { sealVerb } from '../../src/desk/seal.ts';
import { formatProblem } from '../../src/intake/problems.ts';
import { readData } from '../../src/intake/read-data.ts';
import { buildPortal, findRelease } from '../../src/portal/portal.ts';
import { releasePackage } from '../../src/outlets/data-package.ts';
import { addresses } from '../../src/site/addresses.ts';
import { testInstant } from '../support/build.ts';
import { temporaryFolder } from '../support/folders.ts';
import { deskOver, runVerb } from './support/desk.ts';
import { approve, seal, signed } from './support/sealed-data.ts';
import { copySmallData, type DataCopy } from './support/small-data.ts';

const dti = { series: 'dti', period: '2024' } as const;
const descriptor = 'series/dti/2024/datapackage.json';
const lock = 'releases.lock.json';

function makeOfficial(data: DataCopy): void {
  data.replace(descriptor, '"sample"', '"official"');
  data.replace(
    descriptor,
    '"basis": null',
    '"basis": {"number":"12/QĐ","date":"2025-01-02","issuer":"Cơ quan < 5 & mẫu>"}',
  );
}

const readSound = ({ root }: DataCopy) => {
  const { data, problems } = readData(root, 'sample');
  expect(problems.map(formatProblem)).toEqual([]);
  return data!;
};

/** What `diff` would leave for this release. */
const jump = {
  ...{ id: 'a1', table: 'ranks', row: 'provinces-cu', column: 'score', old: '0.7', new: '0.9', deviation: 4 },
};

function writeJumps(outRoot: string, jumps: readonly object[]): void {
  mkdirSync(join(outRoot, 'dti-2024'), { recursive: true });
  writeFileSync(join(outRoot, 'dti-2024/xac-nhan.json'), JSON.stringify(jumps));
}

describe('the approval sheet', () => {
  it('says what is in the release, its hashes and basis, what was confirmed, and leaves room to sign', async () => {
    const data = copySmallData();
    makeOfficial(data);
    const outRoot = temporaryFolder();
    writeJumps(outRoot, [{ ...jump, confirmed: true, why: 'Đã so với bản in' }]);
    const before = data.fingerprint();
    const outcome = await runVerb(approveVerb, dti, deskOver(data.root, { outRoot }));
    expect(outcome.written).toEqual([join(outRoot, 'dti-2024/phieu-duyet.html')]);
    const sheet = readFileSync(outcome.written[0]!, 'utf8');
    const ranks = readSound(data)
      .series.flatMap(({ releases }) => releases)
      .flatMap(({ tableFiles }) => tableFiles)
      .find(({ path }) => path === 'series/dti/2024/ranks.csv')!;
    for (const text of [
      ...[ranks.sha256, outcome.data!.code, '12/QĐ, ngày 02/01/2025, Cơ quan &lt; 5 &amp; mẫu&gt;'],
      ...[
        'chính thức (official)',
        'ranks · provinces-cu · score: 0.7 thành 0.9',
        'Đã so với bản in',
        'NGƯỜI LẬP',
        'NGƯỜI DUYỆT',
      ],
      ...['bí mật nhà nước', 'dữ liệu cá nhân', '@page { size: A4'],
    ]) {
      expect(sheet).toContain(text);
    }
    expect(sheet).not.toMatch(/<script|https?:|src=|undefined|\{\w+\}/);
    expect(data.fingerprint()).toEqual(before);
  });

  it('is not made while an unusual change is open, or the list of them cannot be read', async () => {
    const data = copySmallData();
    const outRoot = temporaryFolder();
    const codes = async () =>
      (await runVerb(approveVerb, dti, deskOver(data.root, { outRoot }))).problems.map(({ code }) => code);
    writeJumps(outRoot, [{ ...jump, confirmed: false, why: '' }]);
    expect(await codes()).toEqual(['jumps-unconfirmed']);
    writeJumps(outRoot, [{ ...jump, confirmed: true, why: '' }]);
    expect(await codes()).toEqual(['json-shape']);
  });
});

describe('from the signed sheet to the sealed release', () => {
  it('a role with a letter that the data may not hold is refused before anything is written', async () => {
    const data = copySmallData();
    makeOfficial(data);
    const before = data.fingerprint();
    const wished = { ...dti, ...signed, 'prepared-by': 'Tổ số liệu → Vụ', record: true, yes: true } as const;
    const { ok, problems } = await runVerb(approveVerb, wished, deskOver(data.root));
    expect([ok, problems.map(({ code }) => code)]).toEqual([false, ['text-foreign-letter']]);
    expect(data.fingerprint()).toEqual(before);
  });

  it('an official release is approved, sealed, and says on the site who reviewed it, by role', async () => {
    const data = copySmallData();
    makeOfficial(data);
    const { data: sheet } = await runVerb(approveVerb, dti, deskOver(data.root));
    const wished = { ...dti, ...signed, record: true, code: sheet!.code.toUpperCase() } as const;
    const before = data.fingerprint();
    expect((await runVerb(approveVerb, wished, deskOver(data.root))).ok).toBe(true);
    expect(data.fingerprint(), 'nothing is written without --yes').toEqual(before);
    expect((await runVerb(approveVerb, { ...wished, yes: true }, deskOver(data.root))).ok).toBe(true);
    readSound(data);
    await seal(data, 'dti', '2024');
    const portal = buildPortal(readSound(data), testInstant);
    const release = findRelease(portal, 'dti', '2024')!;
    const series = portal.series.find(({ file }) => file.id === 'dti')!;
    expect(release.seal!.files.map(({ path }) => path)).toEqual([
      'approval.json',
      'datapackage.json',
      'omissions.csv',
      'ranks.csv',
    ]);
    expect(releasePackage(portal, series, release, addresses('vi'))).toMatchObject({
      basis: { number: '12/QĐ' },
      review: { prepared_by: 'Chuyên viên tổng hợp', approved_by: 'Vụ trưởng', secrecy: 'Cán bộ bảo mật' },
      sealed: { at: testInstant, hash: release.seal!.hash },
    });
  });

  it('an approval that is void is replaced by a new one', async () => {
    const data = copySmallData();
    await approve(data, 'dti', '2024');
    data.editLine('series/dti/2024/ranks.csv', 2, (line) => line.replace(/,[^,]*,[^,]*$/, ',Ghi chú,Note'));
    expect(readData(data.root, 'sample').problems.map(({ code }) => code)).toEqual([
      'approval-stale',
      'hash-mismatch',
    ]);
    await approve(data, 'dti', '2024');
    readSound(data);
  });

  it('nothing is sealed without --yes', async () => {
    const data = copySmallData();
    const before = data.fingerprint();
    const { ok, data: entry } = await runVerb(sealVerb, dti, deskOver(data.root));
    expect([ok, entry!.version]).toEqual([true, '1.0.0']);
    expect(data.fingerprint()).toEqual(before);
  });

  it('a seal that ended between its two files leaves data that build, and is done again', async () => {
    const data = copySmallData();
    await seal(data, 'papi', '2023');
    const lockBefore = data.read(lock);
    await seal(data, 'dti', '2024');
    const [sealedDescriptor, sealedLock] = [data.read(descriptor), data.read(lock)];
    data.write(lock, lockBefore);
    expect(readSound(data).lock).toHaveLength(1);
    await seal(data, 'dti', '2024');
    expect([data.read(descriptor), data.read(lock)]).toEqual([sealedDescriptor, sealedLock]);
    // What a run that was killed while it wrote leaves beside them is passed over.
    data.write('.releases.lock.json.1.tmp', '{"format');
    readSound(data);
  });

  it('the lock is the same whatever the order in which series were sealed', async () => {
    const [one, other] = [copySmallData(), copySmallData()];
    for (const [series, period] of [
      ['papi', '2023'],
      ['dti', '2023'],
      ['papi', '2024'],
    ] as const) {
      await seal(one, series, period);
    }
    for (const [series, period] of [
      ['dti', '2023'],
      ['papi', '2023'],
      ['papi', '2024'],
    ] as const) {
      await seal(other, series, period);
    }
    expect(one.read(lock)).toBe(other.read(lock));
    expect(one.read(lock)).not.toContain('\r');
  });
});
