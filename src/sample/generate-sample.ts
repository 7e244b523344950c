import { csvOf } from './files.ts';
import { indexSeries } from './index-series.ts';
import { progressSeries } from './progress-series.ts';
import { agencyRegisters } from './registers/agency-registers.ts';
import { calendarRegister } from './registers/calendar-register.ts';
import { commonRegisters } from './registers/common-registers.ts';
import { documentRegisters } from './registers/document-registers.ts';
import { targetRegisters } from './registers/target-registers.ts';
import { trackingRegisters } from './registers/tracking-registers.ts';
import { requireSize, type SampleSize } from './sample-size.ts';
import { makeWorld } from './world.ts';

/**
 * A complete data folder of fictitious agencies: path → text of each file. The same size and seed give the same bytes.
 * @throws RangeError when a size is outside its limits
 */
export function generateSample(size: SampleSize): ReadonlyMap<string, string> {
  requireSize(size);
  const world = makeWorld(size);
  const registers = [
    ...agencyRegisters(world),
    ...commonRegisters(world),
    ...documentRegisters(world),
    ...targetRegisters(world),
    ...trackingRegisters(world),
    calendarRegister(world),
  ];
  return new Map([
    ...registers.map((entry): [string, string] => [`registers/${entry.table.name}.csv`, csvOf(entry)]),
    ...progressSeries(world),
    ...indexSeries(world),
  ]);
}
