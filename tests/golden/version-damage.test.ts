import { describe, expect, it } from 'vitest';
import { describeProblem, formatProblem } from '../../src/intake/problems.ts';
import { readData } from '../../src/intake/read-data.ts';
import { addCorrectedVersion, corrected, first } from './support/corrected-data.ts';
import type { Damage } from './support/damage.ts';
import { makePublic } from './support/sample-damages.ts';
import { copySmallData, type DataCopy } from './support/small-data.ts';
import { versionDamages } from './support/version-damages.ts';

const found = (data: DataCopy) =>
  readData(data.root, 'sample').problems.map(({ code, file, line }) =>
    line === undefined ? [code, file] : [code, file, line],
  );

describe('versions of a release', () => {
  it('that follow each other and declare what they changed are sound', () => {
    const data = copySmallData();
    addCorrectedVersion(data);
    const read = readData(data.root, 'sample');
    expect(read.problems.map(formatProblem)).toEqual([]);
    const release = read
      .data!.series.find(({ file }) => file.id === 'papi')!
      .releases.find(({ file }) => file.period === '2024')!;
    expect(release.file.version).toBe('1.0.1');
    expect(release.earlier.map(({ file, scores }) => [file.version, scores[1]!.value])).toEqual([
      ['1.0.0', 2.2],
    ]);
    expect(release.scores[1]!.value).toBe(2.3);
  });

  it.each<Damage>(versionDamages)('$name', ({ damage, found: expected }) => {
    const data = copySmallData();
    damage(data);
    expect(found(data)).toEqual(expected);
    for (const problem of readData(data.root, 'sample').problems) {
      const { what, cure } = describeProblem(problem);
      for (const { vi, en } of [what, cure]) expect(`${vi} ${en}`).not.toMatch(/\{\w+\}|undefined|«»/);
    }
  });

  it('a row that went is declared as a row, in a MINOR version', () => {
    const data = copySmallData();
    addCorrectedVersion(data);
    for (const folder of [corrected, first]) {
      data.replace(`${folder}/datapackage.json`, '"complete"', '"partial"');
    }
    const corrections = `${corrected}/corrections.csv`;
    data.replace(corrections, '1.0.1', '1.1.0');
    data.replace(`${corrected}/datapackage.json`, '"1.0.1"', '"1.1.0"');
    const scores = `${corrected}/scores.csv`;
    const gone = data
      .read(scores)
      .split('\n')
      .filter((line) => line.includes(',tinh-mau-06,'));
    data.edit(scores, (text) => gone.reduce((rest, line) => rest.replace(`${line}\n`, ''), text));
    expect(found(data)).toEqual(gone.map(() => ['correction-undeclared', scores]));
    const declared = gone.map((line) => {
      const [ranking, agency, criterion, value, status, basis, by, source] = line.split(',');
      const cells = `${value ? `value: ${value} · ` : ''}status: ${status} · assessed_by: ${by} · source: ${source}`;
      const row = [ranking, agency, criterion, basis].join(' · ');
      return `1.1.0,scores,${row},*,${cells},,copying,2025-08-02,Dòng thừa,One too many\n`;
    });
    data.edit(corrections, (text) => text + declared.join(''));
    expect(found(data)).toEqual([]);
    data.replace(`${corrected}/datapackage.json`, '"1.1.0"', '"1.0.1"');
    data.edit(corrections, (text) => text.replaceAll('1.1.0', '1.0.1'));
    expect(found(data)).toEqual([['version-too-small', `${corrected}/datapackage.json`]]);
  });

  it('a replaced sample is refused by the public edition', () => {
    const data = copySmallData();
    makePublic(data);
    addCorrectedVersion(data);
    data.replace(`${corrected}/superseded/1.0.0/datapackage.json`, '"compiled"', '"sample"');
    const codes = readData(data.root, 'public').problems.map(({ code, file }) => [code, file]);
    expect(codes).toContainEqual(['sample-refused', `${corrected}/superseded/1.0.0/datapackage.json`]);
  });
});
