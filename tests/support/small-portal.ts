import { formatProblem } from '../../src/intake/problems.ts';
import { readData } from '../../src/intake/read-data.ts';
import { buildPortal, findRelease, type Portal, type Release, type Series } from '../../src/portal/portal.ts';
import { smallRoot } from '../golden/support/small-data.ts';

/** The model of the small golden data at an instant at which all of it is published. */
export function smallPortal(instant = '2026-11-21T12:00:00Z'): Portal {
  const { data, problems } = readData(smallRoot, 'sample');
  if (!data) throw new Error(problems.map(formatProblem).join('\n'));
  return buildPortal(data, instant);
}

/** A series of it, by id. */
export function seriesOf(portal: Portal, id: string): Series {
  return portal.series.find(({ file }) => file.id === id)!;
}

/** A release of it. */
export function releaseOf(portal: Portal, series: string, period: string): Release {
  return findRelease(portal, series, period)!;
}
