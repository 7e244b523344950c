import { datedOf, doneOf } from '../../portal/counts-of-tasks.ts';
import { knownTrend } from '../../portal/overdue-trend.ts';
import type { Release } from '../../portal/portal.ts';
import type { ResultLine } from '../../portal/result-lines.ts';
import type { Lang } from '../../site/lang.ts';
import { sentenceStart } from '../../wording/case.ts';
import { resultLinesWords } from '../../wording/exhibits/result-lines.ts';
import { missingText } from '../../wording/model/result-words.ts';
import { stateTitle } from '../../wording/model/task-words.ts';
import { shareNumber } from '../../wording/shares.ts';
import { stateParts, statePaints } from '../task-state-parts.ts';
import type { TaskState } from '../../portal/tasks.ts';
import type { ExhibitCell, ExhibitTable } from './exhibit.ts';

/** A line of a table of results with its name. */
export interface NamedLine {
  readonly line: ResultLine<string | number>;
  readonly label: string;
}

/** What a table of results is: whose lines, and the quarter that they are compared with. */
interface ResultRowsOf {
  readonly release: Release;
  readonly before: string | null;
  /** The columns of key and name. */
  readonly first: readonly [ExhibitTable['columns'][number], ExhibitTable['columns'][number]];
  readonly lines: readonly NamedLine[];
}

/**
 * A table of results as numbers: every line, with the parts of its bar, what they add up to, the shares as shown and,
 * where two quarters are compared, both ends. The «now» of a group counts only those with numbers in both quarters, so
 * it may be less than its overdue tasks.
 */
export function resultRows({ release, before, first, lines }: ResultRowsOf, lang: Lang): ExhibitTable {
  const w = resultLinesWords[lang];
  const states = Object.keys(statePaints) as readonly TaskState[];
  const compared = [
    { id: 'overdue_before', title: before === null ? '' : w.before(before) },
    { id: 'overdue_now', title: w.now },
    { id: 'overdue_change', title: w.change },
  ];
  return {
    columns: [
      ...first,
      { id: 'assigned', title: w.assigned },
      ...states.map((state) => ({
        id: state.replaceAll('-', '_'),
        title: sentenceStart(stateTitle(state, lang)),
      })),
      { id: 'overdue_share', title: w.overdueShare },
      { id: 'done', title: w.done },
      { id: 'done_share', title: w.doneShare },
      ...(before === null ? [] : compared),
      { id: 'note', title: w.missing },
    ],
    rows: lines.map(({ line, label }) => ({
      cells: [
        line.key,
        label,
        ...countCells(line, states.length),
        ...(before === null ? [] : trendCells(line)),
        missingText(line, lang),
      ],
      release,
      sources: line.sources,
    })),
  };
}

/** Assigned, its parts in the order of the bar, share overdue, done, share done; as many empty cells without counts. */
function countCells({ counts }: ResultLine<unknown>, states: number): readonly ExhibitCell[] {
  if (counts === null) return Array.from({ length: states + 4 }, () => null);
  return [
    counts.assigned,
    ...stateParts(counts).map(({ value }) => value),
    shareNumber(counts.overdue, datedOf(counts)),
    doneOf(counts),
    shareNumber(doneOf(counts), counts.assigned),
  ];
}

function trendCells({ trend }: ResultLine<unknown>): readonly ExhibitCell[] {
  const known = knownTrend(trend);
  return [trend?.from ?? null, trend?.to ?? null, known && known.to - known.from];
}
