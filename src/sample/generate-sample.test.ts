import { describe, expect, it } from 'vitest';
import { allTables, registerTables } from '../intake/tables/index.ts';
import { generateSample } from './generate-sample.ts';
import { defaultSize } from './sample-size.ts';

const tiny = { seed: 1, provinces: 3, ministries: 2, quarters: 1, tasks: 5 };
const small = { seed: 7, provinces: 8, ministries: 6, quarters: 5, tasks: 60 };

describe('the sample', () => {
  it('is the same to the byte for the same seed', () => {
    expect([...generateSample(defaultSize)]).toEqual([...generateSample(defaultSize)]);
  });

  it('is another for another seed', () => {
    const [one, other] = [generateSample(small), generateSample({ ...small, seed: 8 })];
    for (const file of ['tasks', 'results', 'scores', 'budget', 'recommendations']) {
      const path = `series/nq57/2026-Q3/${file}.csv`;
      expect(one.get(path), path).not.toBe(other.get(path));
    }
  });

  it('has a file for every register, with the header of its table', () => {
    const files = generateSample(tiny);
    for (const table of Object.values(registerTables)) {
      const header = table.columns.map(({ name }) => name).join(',');
      expect(files.get(`registers/${table.name}.csv`)?.split('\n')[0]).toBe(header);
    }
  });

  it('fills every table but those that the sample cannot have', () => {
    const names = new Set([...generateSample(defaultSize).keys()].map((path) => path.split('/').at(-1)));
    const missing = allTables.map(({ name }) => name).filter((name) => !names.has(`${name}.csv`));
    // Its printed sums add up, it ranks by scores, and it leaves nothing out.
    expect(missing).toEqual(['differences', 'ranks', 'omissions']);
  });

  it('has as many agencies, quarters and tasks as asked for', () => {
    const files = generateSample(small);
    const rows = (path: string): number => files.get(path)!.trimEnd().split('\n').length - 1;
    expect(files.get('registers/agencies.csv')!.match(/^mau-tinh-/gm)).toHaveLength(8);
    expect(files.get('registers/agencies.csv')!.match(/^mau-bo-/gm)).toHaveLength(6);
    expect([...files.keys()].filter((path) => /^series\/nq57\/[^/]+\/datapackage/.test(path))).toHaveLength(
      5,
    );
    expect(rows('series/nq57/2026-Q3/tasks.csv')).toBe(60);
  });

  it('every release is a sample', () => {
    for (const [path, text] of generateSample(small)) {
      if (path.endsWith('datapackage.json')) expect(text, path).toContain('"status": "sample"');
    }
  });

  it.each([
    { provinces: 1 },
    { provinces: 10_000 },
    { ministries: 27 },
    { quarters: 0 },
    { tasks: 1.5 },
    { seed: -1 },
  ])('refuses %j', (wrong) => expect(() => generateSample({ ...tiny, ...wrong })).toThrow(RangeError));
});
