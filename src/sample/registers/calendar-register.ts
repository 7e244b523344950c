import { releaseCalendar } from '../../intake/tables/release-calendar.ts';
import { tableRows, type Cells, type TableRows } from '../files.ts';
import type { World } from '../world.ts';

/** What the sample announces: its newest quarter as it came, the next one confirmed, and one that is only expected. */
export function calendarRegister({ quarters }: World): TableRows {
  const newest = quarters.at(-1)!;
  const rows: Cells<typeof releaseCalendar>[] = [
    {
      series: 'nq57',
      period: newest.period,
      certainty: 'confirmed',
      on: newest.publishedOn,
      hour: '08:00',
      moved_from: '2026-10-15',
      why_vi: 'Chờ báo cáo của một cơ quan mẫu.',
      why_en: 'One sample agency’s report was awaited.',
    },
    { series: 'nq57', period: '2026-Q4', certainty: 'confirmed', on: '2027-01-20', hour: '08:00' },
    { series: 'nq57', period: '2027-Q1', certainty: 'expected', on: '2027-04' },
  ];
  return tableRows(releaseCalendar, rows);
}
