import { describe, expect, it } from 'vitest';
import { releaseOf, seriesOf, smallPortal } from '../../tests/support/small-portal.ts';
import {
  declaredDifferences,
  releaseBefore,
  releaseScopes,
  releaseSources,
  repeatedFigures,
  reportedSpan,
  seriesByNewest,
  statusCounts,
} from './release-contents.ts';

const portal = smallPortal();
const series = seriesOf(portal, 'nq57');
const q3 = releaseOf(portal, 'nq57', '2025-Q3');
const q4 = releaseOf(portal, 'nq57', '2025-Q4');

describe('what a release stands on', () => {
  it('each source once, of figures, ranks and omissions alike', () => {
    expect(releaseSources(q3)).toEqual(['nguon-mau', 'bao-mau']);
    expect(releaseSources(releaseOf(portal, 'dti', '2024'))).toEqual(['nguon-mau']);
  });

  it('the first and last time at which something was said', () => {
    expect(reportedSpan([...q4.figures, ...q3.figures])).toEqual({ from: '2025-10-15', to: '2026-01-15' });
    expect(reportedSpan([])).toBeNull();
  });

  it('the figures whose printed number does not add up', () => {
    expect(declaredDifferences(q3.figures).map(({ definition }) => definition.id)).toEqual(['tasks-total']);
  });
});

describe('the scopes of a release', () => {
  it('stand by their relation, Resolution 57 first', () => {
    const wider = {
      ...q3.figures[0]!,
      scope: { ...q3.figures[0]!.scope, id: 'rong', relation: 'wider' as const },
    };
    const groups = releaseScopes({ ...q3, figures: [wider, ...q3.figures] });
    expect(groups.map(({ relation }) => relation)).toEqual(['core', 'wider']);
    expect(groups[0]?.scopes.map(({ scope }) => scope.id).toSorted()).toEqual(['chinh-phu', 'toan-he-thong']);
  });
});

describe('the release before', () => {
  it('is the one in front of it in the series', () => {
    expect(releaseBefore(series, q4)).toBe(q3);
    expect(releaseBefore(series, q3)).toBeNull();
  });

  it('repeats figures of the same scope, each with both values', () => {
    const repeated = repeatedFigures(series, q4);
    expect(repeated.map(({ before, after }) => [before.value, after.value])).toContainEqual([601, 1227]);
    for (const { before, after } of repeated) {
      expect(after.scope.id).toBe(before.scope.id);
      expect(after.definition.id).toBe(before.definition.id);
    }
  });

  it('repeats nothing across scopes', () => {
    const moved = q4.figures.map((figure) => ({ ...figure, scope: { ...figure.scope, id: 'khac' } }));
    expect(repeatedFigures(series, { ...q4, figures: moved })).toEqual([]);
  });

  it('repeats nothing where the method changed in between', () => {
    const regimes = [
      ...series.file.regimes,
      { ...series.file.regimes[0]!, id: 'moi', totals_comparable: false },
    ];
    const changed = { ...series, file: { ...series.file, regimes } };
    const after = { ...q4, regime: regimes.at(-1)! };
    expect(repeatedFigures({ ...changed, releases: [q3, after] }, after)).toEqual([]);
  });
});

describe('lists', () => {
  it('count releases by status', () => {
    expect(statusCounts([q3, q4])).toEqual([{ status: 'sample', count: 2 }]);
    expect(statusCounts([])).toEqual([]);
  });

  it('put the series with the newest period first, one without releases last', () => {
    const [first] = seriesByNewest(portal.series);
    expect(first?.file.id).toBe('nq57');
    const empty = { ...series, releases: [] };
    expect(seriesByNewest([empty, ...portal.series]).at(-1)).toBe(empty);
  });
});
