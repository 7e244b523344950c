import type { CellChange } from '../../intake/cell-diff.ts';
import type { Bilingual } from '../../intake/table.ts';
import { diffWords as w } from '../../wording/desk/diff-words.ts';
import { formatTime } from '../../wording/times.ts';
import type { Comparison } from './comparison.ts';
import type { Confirmation } from './confirmations.ts';
import type { Jump, NotJudged } from './jumps.ts';
import type { Mover } from './rank-moves.ts';
import type { ToldChange } from './told.ts';
import { plural } from '../../wording/sentences/lists.ts';

/** A comparison as plain values, for machines. */
export interface ComparisonFacts extends Pick<Comparison, 'against' | 'period' | 'version'> {
  readonly tables: readonly {
    readonly table: string;
    readonly cells: readonly CellChange[];
    readonly added: readonly string[];
    readonly removed: readonly string[];
  }[];
  readonly rankings: readonly {
    readonly ranking: string;
    /** Ranked in both; null where nothing can be compared. */
    readonly common: number | null;
    readonly why: 'break' | 'partial' | 'first' | null;
    readonly movers: readonly Mover[];
  }[];
  readonly jumps: readonly Jump[];
  readonly notJudged: readonly NotJudged[];
  readonly told: readonly ToldChange[];
}

/** What `diff` found. */
export interface DiffData {
  readonly comparisons: readonly ComparisonFacts[];
  readonly confirmations: readonly Confirmation[];
}

export function factsOf(comparison: Comparison): ComparisonFacts {
  const { against, period, version, tables, rankings, jumps, told } = comparison;
  return {
    ...{ against, period, version, told },
    tables: tables.map(({ table, cells, added, removed }) => ({
      table: table.name,
      cells,
      added: added.map(({ key }) => key),
      removed: removed.map(({ key }) => key),
    })),
    rankings: rankings.map(({ table, movement, movers }) => ({
      ranking: table.ranking.id,
      common: movement && 'common' in movement ? movement.common : null,
      why: movement === null ? 'first' : 'reason' in movement ? movement.reason : null,
      movers,
    })),
    jumps: jumps?.jumps ?? [],
    notJudged: jumps?.notJudged ?? [],
  };
}

/** A comparison in some lines: cells, ranks, findings, jumps. */
export function linesOf(comparison: Comparison): readonly Bilingual[] {
  const { against, period, version, tables, rankings, jumps, told } = comparison;
  const sum = (count: (one: Comparison['tables'][number]) => number): number =>
    tables.reduce((all, one) => all + count(one), 0);
  const [cells, added, removed] = [
    sum((one) => one.cells.length),
    sum((one) => one.added.length),
    sum((one) => one.removed.length),
  ];
  const moved = rankings.reduce((all, { movers }) => all + movers.length, 0);
  const changed = told.filter(({ before, after }) => before !== after).length;
  const head = w.heads[against];
  const time = { vi: formatTime(period, 'vi'), en: formatTime(period, 'en') };
  return [
    {
      vi: `${head.vi} (${time.vi}, ${version}): ${cells} ô đổi, ${added} dòng mới, ${removed} dòng bị bỏ, ở ${tables.length} bảng; ${moved} lượt đổi hạng; ${changed} câu trên trang đổi.`,
      en: `${head.en} (${time.en}, ${version}): ${cells} cells changed, ${added} rows added, ${removed} removed, in ${tables.length} tables; ${moved} changes of rank; ${changed} sentences of the pages change.`,
    },
    ...(jumps
      ? [
          {
            vi: `${jumps.jumps.length} biến động lớn, trên ${jumps.judged} tiêu chí hoặc số đếm đã xét.`,
            en: `${jumps.jumps.length} jumps, among ${jumps.judged} criteria or counts that were judged.`,
          },
        ]
      : []),
  ];
}

/** What is still to be confirmed, and how. */
export function openLines(confirmations: readonly Confirmation[], release: string): readonly Bilingual[] {
  const open = confirmations.filter(({ confirmed }) => !confirmed);
  if (open.length === 0) return [];
  const command = `npm run desk -- diff ${release} --confirm ${open[0]!.id} --why "…"`;
  const listed = open.slice(0, 20).map(({ id, table, row, column, old, new: fresh, deviation }) => {
    const text = `  ${id}  ${table}.csv  ${row}  ${column}: ${old} → ${fresh}  (${deviation})`;
    return { vi: text, en: text };
  });
  const rest = open.length - listed.length;
  return [
    {
      vi: `${open.length} biến động chưa xác nhận. Hỏi lại nơi gửi số, rồi: ${command}`,
      en: `${plural(open.length, 'jump is', 'jumps are')} not confirmed. Ask whoever sent the numbers, then: ${command}`,
    },
    ...listed,
    ...(rest > 0
      ? [{ vi: `  … và ${rest} biến động nữa trong báo cáo.`, en: `  … and ${rest} more in the report.` }]
      : []),
  ];
}
