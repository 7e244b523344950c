/** Periods and times in SDMX notation, and their order. */

const patterns = {
  day: /^(\d{4})-(\d{2})-(\d{2})$/,
  month: /^(\d{4})-(\d{2})$/,
  quarter: /^(\d{4})-Q([1-4])$/,
  half: /^(\d{4})-H([12])$/,
  year: /^(\d{4})$/,
} as const;

/** A period of a release: a quarter, a half or a year. */
export function isPeriod(text: string): boolean {
  return patterns.quarter.test(text) || patterns.half.test(text) || patterns.year.test(text);
}

/** A day that exists, `2025-02-29` does not. */
export function isDay(text: string): boolean {
  const match = patterns.day.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return day >= 1 && day <= lastDayOfMonth(year, month);
}

/** A day, month, quarter, half or year. */
export function isTime(text: string): boolean {
  const month = patterns.month.exec(text);
  return isDay(text) || isPeriod(text) || (month !== null && lastDayOfMonth(+month[1]!, +month[2]!) > 0);
}

/**
 * The last day of a time, `2025-09-30` for `2025-Q3`.
 * @throws RangeError when the text is no time
 */
export function lastDay(time: string): string {
  if (isDay(time)) return time;
  const year = time.slice(0, 4);
  const quarter = patterns.quarter.exec(time);
  const half = patterns.half.exec(time);
  const month = patterns.month.exec(time);
  const lastMonth = quarter
    ? Number(quarter[2]) * 3
    : half
      ? Number(half[2]) * 6
      : month
        ? Number(month[2])
        : patterns.year.test(time)
          ? 12
          : 0;
  const day = lastDayOfMonth(Number(year), lastMonth);
  if (day === 0) throw new RangeError(`not a time: ${time}`);
  return `${year}-${String(lastMonth).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The first day of a time, `2025-07-01` for `2025-Q3`. */
export function firstDay(time: string): string {
  if (isDay(time)) return time;
  const last = lastDay(time);
  const months = patterns.quarter.test(time)
    ? 3
    : patterns.half.test(time)
      ? 6
      : patterns.month.test(time)
        ? 1
        : 12;
  const month = Number(last.slice(5, 7)) - months + 1;
  return `${time.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
}

/** Orders times by their last day, and of two that end together the longer one after. */
export function compareTimes(a: string, b: string): number {
  return compareText(lastDay(a), lastDay(b)) || compareText(firstDay(b), firstDay(a));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** 0 for a month that does not exist. */
function lastDayOfMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
