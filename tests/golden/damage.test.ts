import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/intake/problems.ts';
import { readData } from '../../src/intake/read-data.ts';
import { calendarDamages } from './support/calendar-damages.ts';
import type { Damage } from './support/damage.ts';
import { expectProblems } from './support/expect-problems.ts';
import { figureDamages } from './support/figure-damages.ts';
import { fileDamages } from './support/file-damages.ts';
import { jsonDamages } from './support/json-damages.ts';
import { meaningDamages } from './support/meaning-damages.ts';
import { rankingDamages } from './support/ranking-damages.ts';
import { registerDamages } from './support/register-damages.ts';
import { sampleDamages } from './support/sample-damages.ts';
import { skeletonDamages } from './support/skeleton-damages.ts';
import { copySmallData, smallRoot } from './support/small-data.ts';
import { textDamages } from './support/text-damages.ts';

const damages = [
  ...fileDamages,
  ...textDamages,
  ...jsonDamages,
  ...meaningDamages,
  ...registerDamages,
  ...calendarDamages,
  ...figureDamages,
  ...rankingDamages,
  ...sampleDamages,
  ...skeletonDamages,
];

describe('the small data folder', () => {
  it('is sound', () => {
    const { data, problems } = readData(smallRoot, 'sample');
    expect(problems.map(formatProblem)).toEqual([]);
    expect(data?.series.map(({ file }) => file.id)).toEqual(['dti', 'nq57', 'papi']);
  });
});

describe('damage stops the check, with place and cure in both languages', () => {
  it.each<Damage>(damages)('$name', ({ damage, found, edition }) => {
    const copy = copySmallData();
    damage(copy);
    expectProblems(readData(copy.root, edition ?? 'sample'), found);
  });
});

describe('several kinds of damage', () => {
  it('are reported in one run, in the order of files and lines', () => {
    const copy = copySmallData();
    for (const { damage } of [textDamages[6]!, textDamages[17]!]) damage(copy);
    const { problems } = readData(copy.root, 'sample');
    expect(problems.map(({ code }) => code)).toEqual(['csv-line-ending', 'text-not-nfc']);
  });

  it('a data folder that is missing is said to be', () => {
    expect(readData('/nowhere/data', 'public').problems).toMatchObject([{ code: 'folder-missing' }]);
  });
});
