import type { RegisterRows } from '../../intake/registers.ts';
import { releaseCalendar } from '../../intake/tables/release-calendar.ts';
import { compareTimes } from '../../time/periods.ts';
import { csvLines } from '../../wording/csv-lines.ts';

type CalendarRow = RegisterRows['releaseCalendar'][number];

/** When a release is to come; with an hour it is confirmed. */
export interface Announcement {
  readonly series: string;
  readonly period: string;
  readonly on: string;
  readonly hour: string | null;
  /** Why it moves, where it does. */
  readonly why: { readonly vi: string; readonly en: string } | null;
}

/**
 * The calendar with an announcement in it, in order of time. One that was confirmed before and gets another time is a
 * move: its first confirmed time stays in `moved_from`, however often it moves, and the newest reason stands with it.
 * What was only expected may change without a word.
 */
export function announce(rows: readonly CalendarRow[], { series, period, on, hour, why }: Announcement) {
  const isSame = (row: CalendarRow): boolean => row.series === series && row.period === period;
  const old = rows.find(isSame);
  const changed = old !== undefined && (old.on !== on || old.hour !== hour);
  const moved = changed && old.certainty === 'confirmed';
  const row = {
    series,
    period,
    certainty: hour === null ? ('expected' as const) : ('confirmed' as const),
    on,
    hour,
    moved_from: moved ? (old.moved_from ?? old.on) : (old?.moved_from ?? null),
    why_vi: moved ? (why?.vi ?? null) : (old?.why_vi ?? null),
    why_en: moved ? (why?.en ?? null) : (old?.why_en ?? null),
  };
  const all = [...rows.filter((other) => !isSame(other)), row].toSorted(
    (a, b) =>
      compareTimes(a.on, b.on) || a.series.localeCompare(b.series, 'en') || compareTimes(a.period, b.period),
  );
  return { rows: all, moved, unchanged: old !== undefined && !changed };
}

/** The register as a file. */
export function calendarCsv(rows: readonly Omit<CalendarRow, 'line'>[]): string {
  const names = releaseCalendar.columns.map(({ name }) => name);
  return csvLines([names, ...rows.map((row) => names.map((name) => row[name]))]);
}
