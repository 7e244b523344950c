import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/intake/problems.ts';
import { readData } from '../../src/intake/read-data.ts';
import { generateSample } from '../../src/sample/generate-sample.ts';
import { disclosureDamages, type DisclosureDamage } from './support/disclosure-damages.ts';
import { fileOfTable, openSample } from './support/sample-tables.ts';

const files = generateSample({ provinces: 5, ministries: 4, quarters: 3, tasks: 200, seed: 57 });

describe('damage to a quarter that discloses in full', () => {
  it('is not there to begin with', () => {
    expect(readData(openSample(files).root, 'sample').problems.map(formatProblem)).toEqual([]);
  });

  it.each<DisclosureDamage>(disclosureDamages)('$name', ({ code, damage, also = [] }) => {
    const tables = openSample(files);
    const [table, line] = damage(tables);
    const { data, problems } = readData(tables.root, 'sample');
    expect(data).toBeNull();
    expect(problems).toContainEqual(
      expect.objectContaining({ code, file: fileOfTable(table), ...(line && { line }) }),
    );
    expect(new Set(problems.map((problem) => problem.code))).toEqual(new Set([code, ...also]));
  });
});
