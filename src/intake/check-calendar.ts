import { isDay, isPeriod } from '../time/periods.ts';
import { instantInVietNam } from '../time/viet-nam.ts';
import { needed, unwanted } from './check-tasks.ts';
import type { Problem } from './problems.ts';
import { registerFile, type RegisterRows } from './registers.ts';
import { releaseCalendar } from './tables/release-calendar.ts';

/** What the calendar is held against: the releases that stand ready, published or not. */
interface CalendarSeries {
  readonly file: { readonly id: string };
  readonly releases: readonly {
    readonly file: { readonly period: string; readonly published_at: string };
  }[];
}

/** Days and hours that fit their certainty, reasons of moves, and releases that keep what was confirmed. */
export function checkCalendar(
  rows: RegisterRows['releaseCalendar'],
  series: readonly CalendarSeries[],
): Problem[] {
  return rows.flatMap((row): Problem[] => {
    const at = { file: registerFile(releaseCalendar), line: row.line };
    const confirmed = { vi: 'ngày đăng đã ấn định', en: 'the day is confirmed' };
    const expected = { vi: 'ngày đăng mới là dự kiến', en: 'the day is only expected' };
    const moved = { vi: 'ngày đăng đã dời', en: 'the day was moved' };
    const still = { vi: 'ngày đăng không dời', en: 'the day was not moved' };
    const problems = [
      ...(row.certainty === 'confirmed' ? needed(row, 'hour', confirmed) : unwanted(row, 'hour', expected)),
      ...(row.moved_from === null ? unwanted(row, 'why_vi', still) : needed(row, 'why_vi', moved)),
    ].map((problem): Problem => ({ ...problem, ...at }));
    if (!isPeriod(row.period)) {
      const allowed = { vi: 'quý, nửa năm hoặc năm: 2026-Q4', en: 'a quarter, half or year: 2026-Q4' };
      problems.push({ code: 'cell-kind', ...at, column: 'period', value: row.period, allowed });
    }
    if (row.certainty === 'confirmed' && !isDay(row.on)) {
      const allowed = {
        vi: 'một ngày khi đã ấn định: 2027-01-20',
        en: 'a day when it is confirmed: 2027-01-20',
      };
      problems.push({ code: 'cell-kind', ...at, column: 'on', value: row.on, allowed });
    }
    if (problems.length > 0 || row.certainty !== 'confirmed') return problems;
    const release = series
      .find(({ file }) => file.id === row.series)
      ?.releases.find(({ file }) => file.period === row.period);
    const promised = instantInVietNam(row.on, row.hour!);
    if (!release || Date.parse(release.file.published_at) === Date.parse(promised)) return [];
    const value = `${row.series} ${row.period}: ${release.file.published_at}`;
    return [{ code: 'calendar-not-kept', ...at, column: 'hour', value, allowed: promised }];
  });
}
