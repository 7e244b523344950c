import { lowerFirst } from '../../case.ts';
import { formatTime, timeKind } from '../../times.ts';

/**
 * The time of a figure inside a sentence that is heard: «tính đến 4/12/2025», «tính đến tháng 2/2026», «trong quý
 * III/2025», «trong năm 2026». A count «in February» would be taken for what happened in that month alone.
 * @param yearSaid a year said just before in the same sentence, which is not said again
 */
export function spokenWhen(asOf: string, yearSaid?: string): string {
  const kind = timeKind(asOf);
  const time = lowerFirst(formatTime(asOf, 'vi'));
  if (kind === 'day' && asOf.slice(0, 4) === yearSaid) {
    return `tính đến ngày ${Number(asOf.slice(8))} tháng ${Number(asOf.slice(5, 7))} cùng năm`;
  }
  if (kind === 'month' && asOf.slice(0, 4) === yearSaid)
    return `tính đến tháng ${Number(asOf.slice(5))} cùng năm`;
  return `${kind === 'day' || kind === 'month' ? 'tính đến' : 'trong'} ${kind === 'day' ? 'ngày ' : ''}${time}`;
}

/** When something was said, to begin a sentence: «Ngày 5/12/2025», «Tháng 8/2025», «Năm 2025». */
export function spokenDayOf(reportedOn: string): string {
  const time = formatTime(reportedOn, 'vi');
  return timeKind(reportedOn) === 'day' ? `Ngày ${time}` : time[0]!.toLocaleUpperCase('vi') + time.slice(1);
}
