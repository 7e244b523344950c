import type { databases } from '../../intake/tables/accountability-tables.ts';
import { addDays, type Quarter } from '../calendar.ts';
import type { Cells } from '../files.ts';
import { databaseTexts } from '../words/request-texts.ts';
import { clamp, reportSource, twoDigits, type World } from '../world.ts';

const stages = ['planned', 'building', 'running', 'shared'] as const;

/** The sample databases at the end of a quarter; a stage once reached is not lost. */
export function databaseRows(world: World, { period, index }: Quarter): Cells<typeof databases>[] {
  const { agencies, ministries, quarters, random } = world;
  return databaseTexts.map(({ vi, en }, place): Cells<typeof databases> => {
    const chance = random.fork(`database-${place}`);
    const progress = chance.between(0, 2.4) + index * chance.between(0.15, 0.5);
    const stage = stages[clamp(Math.floor(progress), 0, 3)]!;
    const connected = Math.floor(agencies.length * clamp((progress - 1) / 3, 0, 1));
    return {
      id: `mau-csdl-${twoDigits(place + 1)}`,
      title_vi: `Cơ sở dữ liệu mẫu về ${vi}`,
      title_en: `Sample database of ${en}`,
      agency: ministries[place % ministries.length]!,
      stage,
      due: addDays(quarters[0]!.last, chance.int(120, 720)),
      ...(stage === 'planned' ? { status: 'M' } : { connected, status: 'A' }),
      source: [reportSource(period)],
    };
  });
}
