import type { budget } from '../../intake/tables/accountability-tables.ts';
import type { Quarter } from '../calendar.ts';
import type { Cells } from '../files.ts';
import { reportSource, rounded, type World } from '../world.ts';

const stages = ['registered', 'allocated', 'disbursed'] as const;

/** Money of every agency in the year so far, in its three stages; a few numbers are missing. */
export function budgetRows(world: World, { period }: Quarter): Cells<typeof budget>[] {
  const year = Number(period.slice(0, 4));
  const yearPart = Number(period.slice(-1)) / 4;
  return world.agencies.flatMap((agency) => {
    const ofYear = world.random.fork(`budget-${agency}-${year}`);
    const ofQuarter = world.random.fork(`budget-${agency}-${period}`);
    const registered = ofYear.between(40, 900);
    // Most is allocated in spring; some agencies are given more than they asked for.
    const allocated = registered * ofYear.between(0.7, 1.05) * Math.min(1, 0.4 + yearPart);
    const disbursed =
      allocated * Math.min(1, yearPart * (0.5 + 0.5 * world.quality.get(agency)!) * ofYear.between(0.8, 1.2));
    const values = { registered, allocated, disbursed };
    return stages.map((stage): Cells<typeof budget> => {
      const row = { agency, year, stage, unit: 'billion-vnd', source: [reportSource(period)] } as const;
      const missing = stage !== 'registered' && ofQuarter.chance(0.03);
      return missing
        ? { ...row, status: 'O', note_vi: 'Chưa có trong báo cáo.', note_en: 'Not in the report.' }
        : { ...row, value: rounded(values[stage], 1), status: 'A' };
    });
  });
}
