import type { Movement } from '../../portal/movement.ts';
import { moversOf } from '../../portal/movers.ts';
import type { Portal } from '../../portal/portal.ts';
import type { RankingTable } from '../../portal/ranking-table.ts';
import type { Lang } from '../../site/lang.ts';
import { formatNumber } from '../numbers.ts';
import { slopeWords } from '../pages/slope.ts';
import { joinList } from '../sentences/lists.ts';
import { formatTimeShort } from '../times.ts';
import { agencyLabel } from './agency-words.ts';

/** Two neighbouring tables of one ranking whose ranks may be compared. */
export interface ComparedTables {
  readonly before: RankingTable;
  readonly table: RankingTable;
  readonly period: string;
  readonly movement: Movement;
}

/** The lines of a slope: ranks among those ranked in both, and those ranked in one period only, as it ranks them. */
export function slopeLines(portal: Portal, { before, table, period, movement }: ComparedTables, lang: Lang) {
  const w = slopeWords[lang];
  const { highest, lowest } = moversOf(movement);
  const rank = (value: number): string => formatNumber(value, lang);
  const name = (agency: string): string => agencyLabel(portal, agency, lang, table.asOf);
  const joined = [...movement.ranks].map(([id, { from, to }]) => ({
    id,
    label: name(id),
    from,
    to,
    title: w.both(name(id), rank(from), rank(to)),
    highlighted: highest.includes(id) || lowest.includes(id),
  }));
  const single = (only: RankingTable, when: string, side: 'from' | 'to') =>
    only.ranked
      .filter(({ agency }) => !movement.ranks.has(agency))
      .map(({ agency: id, rank: value }) => ({
        id,
        label: name(id),
        from: null,
        to: null,
        [side]: value,
        title: w.one(name(id), rank(value), formatTimeShort(when, lang)),
      }));
  return [...joined, ...single(before, movement.before, 'from'), ...single(table, period, 'to')];
}

/** How many rose and fell, and who did most. */
export function slopeStatement(portal: Portal, { table, period, movement }: ComparedTables, lang: Lang) {
  const w = slopeWords[lang];
  const { risen, fallen, same, highest, lowest } = moversOf(movement);
  const times = [movement.before, period].map((time) => formatTimeShort(time, lang)) as [string, string];
  const named = (agencies: readonly string[]): string =>
    joinList(
      agencies.map((agency) => {
        const { from, to } = movement.ranks.get(agency)!;
        const name = agencyLabel(portal, agency, lang, table.asOf);
        return w.mover(name, formatNumber(from, lang), formatNumber(to, lang));
      }),
      lang,
    );
  return {
    times,
    finding: w.finding(...times, risen, fallen, same),
    summary: w.summary(highest.length > 0 ? named(highest) : '', lowest.length > 0 ? named(lowest) : ''),
  };
}
