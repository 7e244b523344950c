import { competitionRank } from '../../../src/portal/competition-rank.ts';
import { seededRandom } from '../../../src/portal/seeded-random.ts';

/** A fictitious agency with a score and a rank in each quarter. */
export interface PeerAgency {
  readonly id: string;
  readonly name: string;
  readonly finding: string;
  readonly quarters: readonly {
    readonly period: string;
    readonly score: number;
    readonly rank: number;
    readonly of: number;
  }[];
}

const periods = Array.from(
  { length: 12 },
  (_, at) => `${2023 + Math.floor((at + 3) / 4)}-Q${((at + 3) % 4) + 1}`,
);

/** So many fictitious agencies with twelve quarters each, the same ones every time. */
export function peerAgencies(count: number): readonly PeerAgency[] {
  const chance = seededRandom(57);
  const scores = Array.from({ length: count }, () =>
    periods.map(() => Math.round(3000 + chance() * 7000) / 100),
  );
  const ranks = periods.map((_, quarter) => {
    const ranked = competitionRank(scores, (row) => row[quarter]!);
    return new Map(ranked.map(({ item, rank }) => [item, rank]));
  });
  return scores.map((row, at) => {
    const id = String(at + 1).padStart(5, '0');
    const last = { score: row.at(-1)!, rank: ranks.at(-1)!.get(row)! };
    return {
      id: `mau-${id}`,
      name: `Đơn vị Mẫu ${id}`,
      finding: `Quý III/2026: hạng ${last.rank}/${count}, ${last.score.toFixed(2).replace('.', ',')} điểm. Số liệu mẫu.`,
      quarters: periods.map((period, quarter) => ({
        period,
        score: row[quarter]!,
        rank: ranks[quarter]!.get(row)!,
        of: count,
      })),
    };
  });
}
