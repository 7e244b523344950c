import type { scores } from '../../intake/tables/release-tables.ts';
import type { Quarter } from '../calendar.ts';
import type { Cells } from '../files.ts';
import { leavesOf } from '../progress-criteria.ts';
import { clamp, reportSource, rounded, type World } from '../world.ts';

type Row = Cells<typeof scores>;
type Gap = 'O' | 'Q';

const assessors = {
  independent: 'Tổ đánh giá độc lập mẫu',
  'self-report': null,
  'cross-check': 'Tổ kiểm tra chéo mẫu',
} as const;

/** From this quarter on one province stands far higher than before. */
const jumpFrom = 2;

/**
 * The rows of scores.csv of a quarter: every agency as the independent assessment has it, most as they see themselves,
 * some as others checked them. A few values are missing or suppressed, and some agencies are tied.
 */
export function scoreRows(world: World, quarter: Quarter, regime: string): Row[] {
  return [
    ...rankingRows(world, quarter, regime, 'ministries', world.ministries),
    ...rankingRows(world, quarter, regime, 'provinces', world.provinces),
  ];
}

function rankingRows(
  world: World,
  { period, index }: Quarter,
  regime: string,
  ranking: string,
  agencies: readonly string[],
): Row[] {
  const random = world.random.fork(`scores-${ranking}-${period}`);
  const leaves = leavesOf(regime);
  const values = new Map(
    agencies.map((agency) => [
      agency,
      leaves.map((leaf) => leafValue(world, agency, leaf, index, random.normal())),
    ]),
  );
  if (world.size.ties !== false) tie(values, agencies, index);
  const gaps = gapsOf(agencies, leaves, index);
  const source = [reportSource(period)];
  return agencies.flatMap((agency) => {
    const own = values.get(agency)!;
    const habits = world.random.fork(`habits-${agency}`);
    const rows = (basis: keyof typeof assessors, valueAt: (at: number) => number): Row[] =>
      leaves.map((criterion, at) => {
        const gap = basis === 'independent' ? gaps.get(`${agency} ${criterion}`) : undefined;
        const value = gap === undefined ? valueAt(at) : null;
        return {
          ranking,
          agency,
          criterion,
          value,
          status: gap ?? 'A',
          basis,
          assessed_by: assessors[basis],
          source,
        };
      });
    const near = (at: number, from: number, to: number): number =>
      rounded(clamp(own[at]! + random.between(from, to), 0, 100), 1);
    return [
      ...rows('independent', (at) => own[at]!),
      ...(habits.chance(0.85) ? rows('self-report', (at) => near(at, 0, 8)) : []),
      ...(habits.chance(0.4) ? rows('cross-check', (at) => near(at, -3, 3)) : []),
    ];
  });
}

/** How good an agency is at one thing in one quarter: its own level, its strengths, a slow rise, a little chance. */
function leafValue(world: World, agency: string, leaf: string, index: number, noise: number): number {
  const strength = world.random.fork(`strength-${agency}-${leaf}`).normal();
  const jumped = agency === world.provinces[1] && index >= jumpFrom ? 0.16 : 0;
  const level =
    0.35 + 0.5 * world.quality.get(agency)! + 0.04 * strength + 0.012 * index + 0.015 * noise + jumped;
  return rounded(100 * clamp(level, 0.05, 0.99), 1);
}

/** Two agencies next to each other in the register have the same scores; which two changes with the quarter. */
function tie(values: Map<string, number[]>, agencies: readonly string[], index: number): void {
  if (agencies.length < 6) return;
  const first = 3 + (index % (agencies.length - 5));
  values.set(agencies[first + 1]!, values.get(agencies[first]!)!);
}

/** One value not there and one suppressed, each with another agency every quarter; small rankings are whole. */
function gapsOf(
  agencies: readonly string[],
  leaves: readonly string[],
  index: number,
): ReadonlyMap<string, Gap> {
  const at = (offset: number): string =>
    `${agencies[(offset + index) % agencies.length]!} ${leaves[(offset + index) % leaves.length]!}`;
  const gaps: [string, Gap][] = [];
  if (agencies.length >= 5) gaps.push([at(agencies.length - 2), 'O']);
  if (agencies.length >= 8) gaps.push([at(agencies.length - 5), 'Q']);
  return new Map(gaps);
}
