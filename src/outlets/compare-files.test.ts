import { describe, expect, it } from 'vitest';
import { smallPortal } from '../../tests/support/small-portal.ts';
import { finderEntries } from '../portal/agency-lists.ts';
import { unpackCompareFile } from '../portal/compare/compare-file.ts';
import { unpackAgencies } from '../portal/compare/packed-agencies.ts';
import { resultsByAgency } from '../portal/results.ts';
import { portalOf, resultsOf, row } from '../../tests/support/results-portal.ts';
import { compareAgenciesFile, compareFile, groupsToCompare } from './compare-files.ts';

/** What a reader's browser gets. */
const sent = <T>(file: T): T => JSON.parse(JSON.stringify(file)) as T;

describe('the file of agencies', () => {
  it('holds every agency as the portal knows it, in the order of the finder', () => {
    const portal = smallPortal();
    const { agencies } = unpackAgencies(sent(compareAgenciesFile(portal)).agencies);
    expect([...agencies.keys()]).toEqual(finderEntries(portal).map(({ agency }) => agency.id));
    for (const [id, { name, names, ...agency }] of agencies) {
      const own = portal.agencies.get(id)!;
      expect(own).toMatchObject({
        ...agency,
        predecessors: expect.arrayContaining([...agency.predecessors]) as string[],
      });
      expect(agency.predecessors).toHaveLength(own.predecessors.length);
      expect(names.map(({ short, validTo }) => [short, validTo])).toEqual(
        own.names.map(({ short, validTo }) => [short, validTo]),
      );
      expect(name.full).toEqual(own.name.full);
    }
  });
});

describe('the file of a group', () => {
  it('holds the tables of its series as the portal has them', () => {
    const portal = smallPortal();
    const { series } = unpackCompareFile(sent(compareFile(portal, 'provinces')));
    const own = portal.series.filter(({ file }) => file.rankings.length > 0);
    expect(series.map(({ id }) => id)).toEqual(own.map(({ file }) => file.id));
    for (const [index, { tables }] of series.entries()) {
      const published = own[index]!.releases.flatMap((release) => release.rankings);
      expect(tables).toHaveLength(published.length);
      for (const [place, table] of tables.entries()) {
        const { ranked, unranked, ...rest } = published[place]!;
        expect(table.asOf).toBe(rest.asOf);
        expect(table.omissions).toEqual(rest.omissions);
        expect(
          table.ranked.map(({ agency, rank, tied, group, score }) => [agency, rank, tied, group, score]),
        ).toEqual(ranked.map(({ agency, rank, tied, group, score }) => [agency, rank, tied, group, score]));
        expect(table.unranked.map(({ agency, reason, known }) => [agency, reason, known])).toEqual(
          unranked.map(({ agency, reason, known }) => [agency, reason, known]),
        );
        expect(table.ranked.map(({ sources }) => sources)).toEqual(ranked.map(({ sources }) => sources));
        expect(table.unranked.map(({ sources }) => sources)).toEqual(unranked.map(({ sources }) => sources));
        for (const [entry, { totals }] of table.ranked.entries()) {
          for (const criterion of table.criteria) {
            expect(totals.get(criterion)).toBe(ranked[entry]!.totals.get(criterion));
          }
        }
      }
    }
  });

  it('holds results by agency, and why there are none', () => {
    const base = smallPortal();
    const [first, second] = [...base.agencies.values()].filter(({ kind }) => kind === 'province');
    const results = resultsOf([
      row(first!.id, 1, { doneOnTime: 2, overdue: 1 }),
      row(first!.id, 2, { recurring: 4 }),
      row(second!.id, 1, 'O'),
    ]);
    const portal = portalOf([{ period: '2026-Q3', results }]);
    const [unpacked] = unpackCompareFile(sent(compareFile(portal, 'provinces'))).results;
    const [sum] = resultsByAgency(results);
    expect(unpacked!.byAgency.get(first!.id)).toEqual({
      counts: sum!.counts,
      why: null,
      sources: ['nguon-mau'],
    });
    expect(unpacked!.byAgency.get(second!.id)).toEqual({
      counts: null,
      why: { vi: 'chưa báo cáo', en: 'not reported yet' },
      sources: ['nguon-mau'],
    });
  });

  it('cites each source once: title, publisher, day, address', () => {
    const { sources } = unpackCompareFile(sent(compareFile(smallPortal(), 'provinces')));
    const details = (vi: string) => expect.objectContaining({ vi }) as unknown;
    expect([...sources.values()]).toEqual([
      {
        id: 'nguon-mau',
        title: { vi: 'Văn bản mẫu', en: 'Sample document (Văn bản mẫu)' },
        details: details('– Cơ quan Mẫu, 15/10/2025 (tài liệu tham khảo). Dữ liệu hư cấu để kiểm thử.'),
        url: null,
      },
    ]);
  });

  it('is made only of groups of which there is something', () => {
    expect(groupsToCompare(smallPortal())).toEqual(['provinces']);
  });
});
