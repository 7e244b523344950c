import type { figures } from '../../intake/tables/release-tables.ts';
import type { Quarter } from '../calendar.ts';
import type { Cells } from '../files.ts';
import { rounded, type World } from '../world.ts';

type Row = Cells<typeof figures>;

/** A figure that grows from quarter to quarter: where it begins, by how much it grows, decimals. */
interface Growing {
  readonly figure: string;
  readonly scope: string;
  readonly unit: string;
  readonly start: number;
  readonly step: number;
  readonly decimals: number;
  readonly qualifier?: 'about' | 'over' | 'nearly';
}

const growing: readonly Growing[] = [
  {
    figure: 'dossiers-received',
    scope: 'provinces',
    unit: 'million-dossiers',
    start: 11.2,
    step: 1.9,
    decimals: 1,
  },
  {
    figure: 'dossiers-online',
    scope: 'provinces',
    unit: 'million-dossiers',
    start: 5.1,
    step: 1.4,
    decimals: 1,
  },
  {
    figure: 'online-service-dossier-share',
    scope: 'provinces',
    unit: 'percent',
    start: 41,
    step: 4.2,
    decimals: 1,
  },
  {
    figure: 'dossiers-on-time-share',
    scope: 'provinces',
    unit: 'percent',
    start: 88,
    step: 0.9,
    decimals: 1,
  },
  {
    figure: 'population-covered-5g',
    scope: 'whole-country',
    unit: 'percent',
    start: 24,
    step: 5.5,
    decimals: 0,
    qualifier: 'about',
  },
  {
    figure: 'stations-5g',
    scope: 'whole-country',
    unit: 'stations',
    start: 11_000,
    step: 2700,
    decimals: 0,
    qualifier: 'over',
  },
  {
    figure: 'digital-signature-adult-share',
    scope: 'whole-country',
    unit: 'percent',
    start: 12,
    step: 2.4,
    decimals: 1,
  },
  { figure: 'decrees-issued', scope: 'government', unit: 'decrees', start: 4, step: 5, decimals: 0 },
  {
    figure: 'databases-ordered',
    scope: 'national-databases',
    unit: 'databases',
    start: 12,
    step: 0,
    decimals: 0,
  },
  {
    figure: 'databases-gathered',
    scope: 'national-databases',
    unit: 'databases',
    start: 1,
    step: 0.8,
    decimals: 0,
  },
  {
    figure: 'digital-technology-enterprises',
    scope: 'whole-country',
    unit: 'enterprises',
    start: 61_000,
    step: 1800,
    decimals: 0,
    qualifier: 'nearly',
  },
  {
    figure: 'patent-applications',
    scope: 'whole-country',
    unit: 'applications',
    start: 2100,
    step: 350,
    decimals: 0,
  },
  { figure: 'patents-granted', scope: 'whole-country', unit: 'patents', start: 640, step: 90, decimals: 0 },
  {
    figure: 'capital-registered',
    scope: 'state-budget',
    unit: 'billion-vnd',
    start: 18_500,
    step: 1400,
    decimals: 0,
  },
];

/** What is not said in the second quarter: its row stays, with an empty value. */
const unsaid = 'digital-signature-adult-share';

/** Figures of the country, each a little higher than in the quarter before. */
export function countryFigures({ random }: World, { index }: Quarter): Row[] {
  return growing.map(({ figure, scope, unit, start, step, decimals, qualifier }): Row => {
    if (figure === unsaid && index === 1) return { figure, scope, unit, status: 'O' };
    const nudge = random.fork(`${figure}-${index}`).between(0, 0.3);
    const value = rounded(start + step * (index + nudge), decimals);
    return { figure, scope, unit, value, qualifier: qualifier ?? null };
  });
}
