import Big from 'big.js';
import { quarterTables, type Place } from '../../../src/portal/finding-place.ts';
import type { Quarter } from '../../../src/portal/quarter.ts';
import type { Lang } from '../../../src/site/lang.ts';
import { formatNumber } from '../../../src/wording/numbers.ts';
import { formatShare } from '../../../src/wording/shares.ts';
import type { PrintedRelease, PrintedRow } from './sample-folder.ts';

type Rows = readonly PrintedRow[];

const sum = (rows: Rows, ...columns: readonly string[]): number =>
  rows.reduce((all, row) => all + columns.reduce((own, column) => own + Number(row[column] ?? 0), 0), 0);
const assigned = (rows: Rows): number => sum(rows, 'assigned');
const done = (rows: Rows): number => sum(rows, 'done_on_time', 'done_late');
const dated = (rows: Rows): number => assigned(rows) - sum(rows, 'recurring');
const overdue = (rows: Rows): number => sum(rows, 'overdue');
const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/**
 * What stands in a cell of a quarter's page, counted again from the files as they are printed; ranks and scores, which
 * other tests count again, are taken from the model's tables. A number without its sign, as sentences say it.
 */
export function cellOf(
  at: Place,
  quarter: Quarter,
  now: PrintedRelease,
  before: PrintedRelease | undefined,
  lang: Lang,
): string {
  const { table, row, column } = at;
  const results = now.rows('results');
  const share = (part: number, whole: number): string => formatShare(part, whole, lang)!;
  const number = (value: number | Big, decimals?: number): string =>
    formatNumber(new Big(value).abs(), lang, { decimals });
  const line = (rows: Rows, earlier: Rows): string => {
    const cells: Readonly<Record<string, () => string>> = {
      overdue: () => number(overdue(rows)),
      'of-dated': () => share(overdue(rows), dated(rows)),
      from: () => number(overdue(earlier)),
      to: () => number(overdue(rows)),
      by: () => number(overdue(rows) - overdue(earlier)),
    };
    return cells[column]!();
  };

  switch (table) {
    case quarterTables.total: {
      const value = { assigned, done, dated, overdue }[row]!(results);
      if (column === 'count') return number(value);
      return share(value, column === 'of-dated' ? dated(results) : assigned(results));
    }
    case quarterTables.change: {
      const rows = column === 'before' ? before!.rows('results') : results;
      if (row === 'done-share') return share(done(rows), assigned(rows));
      return number({ assigned, overdue }[row]!(rows));
    }
    case quarterTables.groups: {
      const own = (rows: Rows) => rows.filter(({ task_group }) => task_group === row);
      return line(own(results), own(before?.rows('results') ?? []));
    }
    case quarterTables.agencies: {
      const own = (rows: Rows) => rows.filter(({ agency }) => agency === row);
      return line(own(results), own(before?.rows('results') ?? []));
    }
    case quarterTables.requests: {
      const all = now.rows('recommendations');
      const waiting = all.filter(({ state }) => state === 'waiting');
      const month = Number(now.lastDay.slice(5, 7)) - 2;
      const firstDay = `${now.lastDay.slice(0, 5)}${String(month).padStart(2, '0')}-01`;
      const answered = all.filter(
        ({ answered_on }) => answered_on !== '' && firstDay <= answered_on! && answered_on! <= now.lastDay,
      );
      const late = waiting.filter(({ due }) => due !== '' && due! < now.lastDay);
      return number({ waiting, 'past-due': late, answered }[row]!.length);
    }
    case quarterTables.waiting: {
      const request = now.rows('recommendations').find(({ id }) => id === row)!;
      return number(days(request['raised_on']!, now.lastDay));
    }
    case quarterTables.gaps:
      return number(gap(row, quarter, now));
    default:
      return rankingCell(at, quarter, number);
  }
}

const mean = (values: readonly Big[]): Big =>
  values.reduce((all, one) => all.plus(one), new Big(0)).div(values.length);

function gap(row: string, { rankings }: Quarter, now: PrintedRelease): number {
  const ranking = /^unranked-(.+)$/.exec(row)?.[1];
  if (ranking) return rankings.find(({ table }) => table.ranking.id === ranking)!.table.unranked.length;
  const rows = { withheld: now.rows('tasks').filter(({ disclosure }) => disclosure === 'withheld') };
  if (row === 'differences') return now.rows('count-differences').length + now.rows('differences').length;
  return rows[row as 'withheld'].length;
}

function rankingCell(
  { table, row, column }: Place,
  { rankings }: Quarter,
  number: (value: number | Big, decimals?: number) => string,
): string {
  const shown = rankings.find(({ table: { ranking } }) => table.endsWith(`-${ranking.id}`))!;
  const { ranking, ranked, unranked } = shown.table;
  const movement = 'movement' in shown.moves ? shown.moves : null;
  if (table === quarterTables.ranking(ranking.id)) {
    const entry = [...ranked, ...unranked].find(({ agency }) => agency === row)!;
    const self = entry.otherBases.find(({ basis }) => basis === 'self-report')?.totals.get('');
    const moved = movement?.movement.ranks.get(row);
    const cells: Readonly<Record<string, () => string>> = {
      from: () => number(moved!.from),
      to: () => number(moved!.to),
      movement: () => number(moved!.from - moved!.to),
      self: () => number(self!, ranking.precision),
      independent: () => number(entry.score!, ranking.precision),
      gap: () => number(new Big(self!).minus(entry.score!), ranking.precision),
    };
    return cells[column]!();
  }
  const gaps = [...ranked, ...unranked].flatMap(({ score, otherBases }) => {
    const self = otherBases.find(({ basis }) => basis === 'self-report')?.totals.get('');
    return self === undefined || score === null ? [] : [new Big(self).minus(score)];
  });
  const shifts = [...(movement?.movement.ranks.values() ?? [])].map(({ from, to }) => Math.abs(from - to));
  const facts: Readonly<Record<string, () => string>> = {
    ranked: () => number(ranked.length),
    comparable: () => number(shifts.length),
    moved: () => number(shifts.filter((shift) => shift > 0).length),
    overlapping: () => number(movement!.overlapping!),
    median: () => number(shifts.toSorted((a, b) => a - b)[Math.floor(shifts.length / 2)]!),
    'assessed-twice': () => number(gaps.length),
    'average-gap': () => number(mean(gaps), ranking.precision),
  };
  return facts[row]!();
}
