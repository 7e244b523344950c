import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { correctVerb, type Corrected } from '../../src/desk/correct.ts';
import type { Outcome } from '../../src/desk/verb.ts';
import { correctProblems } from '../../src/intake/problem-catalogue/correct-problems.ts';
import { versionProblems } from '../../src/intake/problem-catalogue/version-problems.ts';
import { formatProblem } from '../../src/intake/problems.ts';
import { readData } from '../../src/intake/read-data.ts';
import { fingerprint, temporaryFolder } from '../support/folders.ts';
import { corrected, correctionHeader } from './support/corrected-data.ts';
import { listDamages, listWith, type ListDamage } from './support/correction-list-damages.ts';
import { deskOver, runVerb } from './support/desk.ts';
import { approve, seal } from './support/sealed-data.ts';
import { copySmallData, type DataCopy } from './support/small-data.ts';
import { versionDamages } from './support/version-damages.ts';

const now = '2026-08-02T18:30:00Z';

/** Asks for a correction of PAPI 2024 with a list of this text. */
function correct(
  data: DataCopy,
  text: string,
  options: Readonly<Record<string, string | true>> = {},
  file = 'list.csv',
  at = now,
): Promise<Outcome<Corrected | null>> {
  const list = join(temporaryFolder(), file);
  writeFileSync(list, text);
  const asked = { series: 'papi', period: '2024', file: list, ...options };
  return runVerb(correctVerb, asked, deskOver(data.root, { now: at }));
}

const read = (data: DataCopy, path: string): string => readFileSync(join(data.root, corrected, path), 'utf8');

describe('correct', () => {
  it('only says what it would do, with the ranks that move, until it is told yes', async () => {
    const data = copySmallData();
    const before = fingerprint(data.root);
    // Province 02 loses more than what it leads by.
    const row = 'provinces · tinh-mau-02 · c12 · independent';
    const outcome = await correct(data, listWith({ row, new: '1.0' }));
    expect(outcome.problems.map(formatProblem)).toEqual([]);
    expect(outcome).toMatchObject({ ok: true, written: [] });
    expect(outcome.data).toMatchObject({
      before: '1.0.0',
      version: '1.0.1',
      corrections: [{ table: 'scores', row, column: 'value', old: '2.0', new: '1.0' }],
    });
    expect(
      outcome.data!.ranks.map(({ agency, before: from, after }) => [agency, from, after]),
    ).toContainEqual(['tinh-mau-02', expect.any(Number), expect.any(Number)]);
    expect(outcome.lines.map(({ vi }) => vi).join('\n')).toMatch(/c12 · independent · value: 2\.0 → 1\.0/);
    expect(fingerprint(data.root)).toEqual(before);
  });

  it('makes the next version, keeps the old one to the byte, and the intake finds nothing wrong', async () => {
    const data = copySmallData();
    data.replace(
      `${corrected}/datapackage.json`,
      '"path": "scores.csv"',
      '"path": "scores.csv",\n      "bytes": 0',
    );
    const bytes = Buffer.byteLength(read(data, 'scores.csv'));
    data.replace(`${corrected}/datapackage.json`, '"bytes": 0', `"bytes": ${bytes}`);
    data.write(`${corrected}/.DS_Store`, 'not ours');
    const before = fingerprint(join(data.root, corrected));
    const outcome = await correct(data, listWith({}), { yes: true });
    expect(outcome.problems.map(formatProblem)).toEqual([]);
    expect(outcome.written).toEqual([join(data.root, corrected)]);

    expect(readData(data.root, 'sample').problems.map(formatProblem)).toEqual([]);
    const { '.DS_Store': hidden, ...own } = before;
    expect(fingerprint(join(data.root, corrected, 'superseded/1.0.0'))).toEqual(own);
    expect(fingerprint(join(data.root, corrected))['.DS_Store']).toBe(hidden);
    expect(read(data, 'corrections.csv')).toBe(
      `${correctionHeader}\n1.0.1,scores,provinces · tinh-mau-01 · c12 · independent,value,2.2,2.3,copying,2026-08-03,Chép nhầm,Copied wrongly\n`,
    );
    const descriptor = JSON.parse(read(data, 'datapackage.json')) as Record<string, unknown>;
    expect(descriptor).toMatchObject({
      version: '1.0.1',
      published_at: '2025-04-15T00:00:00Z',
      version_published_at: '2026-08-03T01:30:00+07:00',
      resources: [
        { name: 'scores', path: 'scores.csv' },
        { name: 'corrections', path: 'corrections.csv' },
      ],
    });
    const changed = read(data, 'scores.csv').split('\n');
    const old = read(data, 'superseded/1.0.0/scores.csv').split('\n');
    expect(changed.flatMap((line, index) => (line === old[index] ? [] : [line]))).toEqual([
      'provinces,tinh-mau-01,c12,2.3,A,independent,Nhóm đánh giá mẫu,nguon-mau',
    ]);
    expect(readdirSync(join(data.root, 'series/papi')).toSorted()).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/\.(?:old|new)$/)]),
    );
  });

  it('a sealed and approved version keeps seal and approval where it is kept; the next needs its own', async () => {
    const data = copySmallData();
    await approve(data, 'papi', '2024');
    await seal(data, 'papi', '2024');
    const outcome = await correct(data, listWith({}), { yes: true });
    expect(outcome.problems.map(formatProblem)).toEqual([]);
    expect(existsSync(join(data.root, corrected, 'approval.json'))).toBe(false);
    expect(existsSync(join(data.root, corrected, 'superseded/1.0.0/approval.json'))).toBe(true);
    const after = readData(data.root, 'sample');
    expect(after.problems.map(formatProblem)).toEqual([]);
    const release = after
      .data!.series.flatMap(({ releases }) => releases)
      .find(({ folder }) => folder === corrected)!;
    expect([release.seal, release.approval]).toEqual([null, null]);
    expect(release.earlier[0]!.seal).toMatchObject({ version: '1.0.0' });
    expect(release.earlier[0]!.approval).not.toBeNull();

    await seal(data, 'papi', '2024');
    expect(readData(data.root, 'sample').data!.lock.map(({ version }) => version)).toEqual([
      '1.0.0',
      '1.0.1',
    ]);
    // One byte of the version that is kept, and nothing is built.
    data.editLine(`${corrected}/superseded/1.0.0/scores.csv`, 3, (line) => line.replace('2.2', '2.1'));
    expect(readData(data.root, 'sample').problems.map(({ code, file, line }) => [code, file, line])).toEqual([
      ['sealed-line-changed', `${corrected}/superseded/1.0.0/scores.csv`, 3],
    ]);
  });

  it('a second correction keeps the first, and the step follows from what is corrected', async () => {
    const data = copySmallData();
    await correct(data, listWith({}), { yes: true });
    const later = { row: 'provinces | tinh-mau-01 | c21 | independent', new: '1.6', kind: 'late' };
    // As Excel writes it where decimals have commas: byte order mark, semicolons, Windows line ends.
    const text = `\uFEFF${listWith(later).replaceAll(',', ';').replaceAll('\n', '\r\n')}`;
    // Nothing follows within the same second.
    expect((await correct(data, text, { yes: true })).problems.map(({ code }) => code)).toEqual([
      'version-day',
    ]);
    const outcome = await correct(data, text, { yes: true }, 'list.csv', '2026-09-01T00:00:00Z');
    expect(outcome.problems.map(formatProblem)).toEqual([]);
    expect(outcome.data).toMatchObject({ before: '1.0.1', version: '1.1.0' });
    expect(readData(data.root, 'sample').problems.map(formatProblem)).toEqual([]);
    expect(readdirSync(join(data.root, corrected, 'superseded'))).toEqual(['1.0.0', '1.0.1']);
    const versions = read(data, 'corrections.csv')
      .trimEnd()
      .split('\n')
      .map((line) => line.split(',')[0]);
    expect(versions).toEqual(['version', '1.0.1', '1.1.0']);
  });

  it('takes JSON, and the kind for all from the command', async () => {
    const data = copySmallData();
    const item = {
      table: 'scores',
      row: 'provinces | tinh-mau-01 | c12 | independent',
      column: 'value',
      new: '2.3',
      why_vi: 'Chép nhầm',
      why_en: 'Copied wrongly',
    };
    const outcome = await correct(data, JSON.stringify([item]), { kind: 'late' }, 'list.json');
    expect(outcome.problems.map(formatProblem)).toEqual([]);
    expect(outcome.data).toMatchObject({ version: '1.1.0' });
  });

  it.each<ListDamage>(listDamages)(
    'refuses $name, and changes nothing',
    async ({ text, file, options, found }) => {
      const data = copySmallData();
      const before = fingerprint(data.root);
      const outcome = await correct(data, text, { ...options, yes: true }, file);
      expect(outcome).toMatchObject({ ok: false, written: [] });
      expect(outcome.problems.map(({ code, line, column }) => [code, line, column].filter(Boolean))).toEqual(
        found,
      );
      expect(fingerprint(data.root)).toEqual(before);
    },
  );
});

it('every code of versions and corrections has a case that is broken and told', () => {
  const codes = Object.keys({ ...versionProblems, ...correctProblems });
  const told = [...versionDamages, ...listDamages].flatMap(({ found }) =>
    found.map(([code]): string => code),
  );
  expect(codes.filter((code) => !told.includes(code))).toEqual([]);
});
