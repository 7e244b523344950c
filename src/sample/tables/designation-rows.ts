import type { designations } from '../../intake/tables/accountability-tables.ts';
import { addDays, type Quarter } from '../calendar.ts';
import type { Cells } from '../files.ts';
import { designationReasons, designationReplies } from '../words/request-texts.ts';
import { bodies, reportSource, twoDigits, type World } from '../world.ts';

type Kind = keyof typeof designationReasons;

/** Who was named in a quarter: some of the better agencies as examples, some of the others as falling short. */
export function designationRows(
  world: World,
  { period, index, last }: Quarter,
): Cells<typeof designations>[] {
  const { agencies, quality, random } = world;
  const chance = random.fork(`designations-${period}`);
  const ordered = agencies.toSorted((a, b) => quality.get(b)! - quality.get(a)!);
  // The first third and the last third never overlap, however few there are.
  const third = Math.max(1, Math.floor(ordered.length / 3));
  const named = (pool: readonly string[], count: number): string[] =>
    Array.from({ length: Math.min(count, pool.length) }, (_, place) => pool[(index + place) % pool.length]!);
  const rows = (kind: Kind, units: readonly string[]): Cells<typeof designations>[] =>
    units.map((agency, place) => {
      const reason = designationReasons[kind][(index + place) % designationReasons[kind].length]!;
      const reply = chance.chance(0.5) ? designationReplies[kind] : null;
      return {
        agency,
        kind,
        issued_by: bodies.committee,
        document: `Thông báo mẫu số ${twoDigits(index + 1)}/TB-MAU`,
        issued_on: addDays(last, 8),
        reason_vi: reason.vi,
        reason_en: reason.en,
        ...(reply ? { reply_vi: reply.vi, reply_en: reply.en, replied_on: addDays(last, 14) } : {}),
        source: [reportSource(period)],
      };
    });
  return [
    ...rows('exemplary', named(ordered.slice(0, third), 3)),
    ...rows('falling-short', named(ordered.slice(-third), 2)),
  ];
}
