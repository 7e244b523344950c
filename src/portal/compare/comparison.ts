import type { Bilingual } from '../../intake/table.ts';
import type { Identities } from '../agencies.ts';
import { exactSum, roundDecimal } from '../decimal.ts';
import { peerRange, scoreOf, type PeerRange } from '../peers.ts';
import type { ComparedRanked, ComparedTable, ComparedUnranked } from './compared-series.ts';
import { unitsOn } from './units.ts';

/** A unit that stands in a table for one or several of those chosen. */
export interface ComparedUnit {
  readonly agency: string;
  /** Those chosen that it stands for: itself, or what it was arranged into or from. */
  readonly chosen: readonly string[];
  /** Null where the table does not speak of it. */
  readonly entry: ComparedRanked | ComparedUnranked | null;
  /** Why its rank was seen but left out. */
  readonly omission: Bilingual | null;
  /** Where what the table says of it was found; empty where it says nothing. */
  readonly sources: readonly string[];
}

/** The scores of the units by one criterion. */
export interface ComparedScores {
  /** `''` for the total. */
  readonly criterion: string;
  /** In the order of the units; null where there is none, which is neither 0 nor last. */
  readonly values: readonly (number | null)[];
  /** Of all who are ranked together; null where fewer than three have a score, or only part of the table was found. */
  readonly range: PeerRange | null;
  /** Between the highest and the lowest of the units; null where fewer than two have a score. */
  readonly gap: ScoreGap | null;
}

/** How far apart the units are; the indexes are those of the units. */
export interface ScoreGap {
  readonly highest: readonly number[];
  readonly lowest: readonly number[];
  readonly points: number;
}

/** Chosen agencies in one ranking of one period. */
export interface Comparison {
  readonly table: ComparedTable;
  readonly units: readonly ComparedUnit[];
  /** Those chosen of which nothing existed on the day of the table. */
  readonly absent: readonly string[];
  readonly scores: readonly ComparedScores[];
}

/**
 * Puts chosen agencies side by side in one table, by the units that were ranked in it. Null where the table ranks
 * another kind, or lists only some agencies and none of these.
 */
export function compareIn(
  identities: Identities,
  table: ComparedTable,
  chosen: readonly string[],
): Comparison | null {
  const units = unitsIn(identities, table, chosen);
  const spokenOf = units.some(({ entry, omission }) => entry !== null || omission !== null);
  if (units.length === 0 || (table.ranking.population === 'publisher' && !spokenOf)) return null;
  const stoodFor = new Set(units.flatMap((unit) => unit.chosen));
  return {
    table,
    units,
    absent: chosen.filter((id) => !stoodFor.has(id)),
    scores: ['', ...table.criteria]
      .map((criterion) => scoresBy(table, units, criterion))
      .filter(({ values }) => values.some((value) => value !== null)),
  };
}

/** The units that stand for chosen agencies on the day of a table, whether it speaks of them or not. */
export function unitsIn(
  identities: Identities,
  table: ComparedTable,
  chosen: readonly string[],
): readonly ComparedUnit[] {
  const found = new Map<string, string[]>();
  for (const id of chosen) {
    for (const unit of unitsOn(identities, id, table.asOf)) found.set(unit, [...(found.get(unit) ?? []), id]);
  }
  const entries = new Map([...table.ranked, ...table.unranked].map((entry) => [entry.agency, entry]));
  const omissions = new Map(table.omissions.map((omission) => [omission.agency, omission]));
  return [...found]
    .filter(([id]) => table.ranking.kinds.includes(identities.agencies.get(id)!.kind))
    .map(([agency, own]) => ({
      agency,
      chosen: own,
      entry: entries.get(agency) ?? null,
      omission: omissions.get(agency)?.reason ?? null,
      sources: [...(entries.get(agency)?.sources ?? []), ...(omissions.get(agency)?.sources ?? [])],
    }));
}

function scoresBy(table: ComparedTable, units: readonly ComparedUnit[], criterion: string): ComparedScores {
  const values = units.map(({ entry }) => (entry ? scoreOf(entry, criterion) : null));
  return {
    criterion,
    values,
    range: table.complete ? peerRange(table, criterion) : null,
    gap: gapOf(values, table.ranking.precision),
  };
}

/** The gap between scores, at the precision at which they are shown. */
function gapOf(values: readonly (number | null)[], precision: number): ScoreGap | null {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return null;
  const [high, low] = [Math.max(...known), Math.min(...known)];
  const at = (wanted: number): number[] =>
    values.flatMap((value, index) => (value === wanted ? [index] : []));
  const points = roundDecimal(
    exactSum([
      { value: roundDecimal(high, precision), weight: 1 },
      { value: roundDecimal(low, precision), weight: -1 },
    ]),
    precision,
  );
  return { highest: at(high), lowest: at(low), points };
}
