import { describe, expect, it } from 'vitest';
import { readData } from '../intake/read-data.ts';
import { compositesOf } from '../portal/composites.ts';
import { buildPortal } from '../portal/portal.ts';
import { publishedWeights, trialRanking } from '../portal/what-if.ts';
import { compositeKey, whatIfFile } from './what-if-file.ts';

const instant = '2026-11-22T12:00:00Z';
const { data } = readData('data', 'public');
const portal = buildPortal(data!, instant);
const composites = compositesOf(portal);

describe('the tables whose weights may be tried', () => {
  it('are every year of PAPI, newest first', () => {
    const years = Array.from({ length: 14 }, (_, index) => `papi-${2024 - index}-provinces-63`);
    expect(composites.map(compositeKey)).toEqual(years);
  });

  it.each(composites.map((composite) => [compositeKey(composite), composite] as const))(
    '%s: what the browser is given gives the published ranks, scores, groups with the published weights',
    (key, composite) => {
      // As it comes over the line.
      const file = JSON.parse(JSON.stringify(whatIfFile(portal, composite))) as ReturnType<typeof whatIfFile>;
      const published = composite.table.ranked.map(({ agency, rank, tied, score, group }) => ({
        agency,
        rank,
        tied,
        score,
        group,
      }));
      for (const factor of [1, 0.25, 3]) {
        const weights = publishedWeights(file).map((weight) => weight * factor);
        const trial = trialRanking(file, weights)!.map((row) => ({ ...row, agency: row.agency.id }));
        expect(trial, `× ${factor}`).toEqual(published);
      }
      expect(file.key).toBe(key);
      expect(file.criteria).toHaveLength(Number(composite.release.period) < 2018 ? 6 : 8);
      expect(file.agencies.length + file.unranked.length).toBe(63);
    },
  );

  it('cite the sources of their table', () => {
    const [source, ...more] = whatIfFile(portal, composites[0]!).sources;
    expect(more).toEqual([]);
    expect(source).toMatchObject({ id: 's006', url: expect.stringMatching(/^https:/) as unknown });
  });

  it('name agencies as on the day of the table, and say why one has no rank', () => {
    const file = whatIfFile(portal, composites[0]!);
    const names = file.agencies.map(({ name }) => name.vi);
    expect(names).toContain('Thừa Thiên Huế');
    expect(file.unranked.map(({ reason }) => reason.vi)).toEqual([expect.any(String), expect.any(String)]);
    expect(file.notice.vi).toBe('Tính thử – không phải xếp hạng chính thức');
  });
});
