import ical, { ICalCalendarMethod } from 'ical-generator';
import type { Portal } from '../portal/portal.ts';
import { comingReleases, pastReleases } from '../portal/release-calendar.ts';
import type { AddressBook } from '../site/address-book.ts';
import { outputMarkLine } from '../site/output-marks.ts';
import { firstDay, lastDay } from '../time/periods.ts';
import { dayAfter } from '../time/validity.ts';
import { instantInVietNam } from '../time/viet-nam.ts';
import { announcedName, announcedText } from '../wording/model/calendar-words.ts';
import { calendarWords } from '../wording/pages/calendar.ts';
import { formatTime } from '../wording/times.ts';
import { words } from '../wording/words.ts';

/**
 * The release calendar as iCalendar (RFC 5545): what has appeared and what is announced. A confirmed release is an
 * event of its hour; an expected one takes the whole of the day, month or quarter that was told and is tentative.
 * @returns lines that end with CR LF, as the format asks
 */
export function calendarFile(portal: Portal, links: AddressBook): string {
  const { lang } = links;
  const w = calendarWords[lang];
  const t = words(lang);
  const mark = outputMarkLine === undefined ? '' : ` [${outputMarkLine}]`;
  const calendar = ical({
    name: `${t.site.name}: ${t.pages.calendar.title}${mark}`,
    prodId: { company: 'Ba cong khai', product: 'Release calendar', language: lang.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    timezone: null,
  });
  const stamp = new Date(portal.instant);
  const idOf = (series: string, period: string): string => `${series}-${period.toLowerCase()}@ba-cong-khai`;
  for (const { series, release } of pastReleases(portal)) {
    const start = new Date(release.file.published_at);
    const what = `${series.file.short[lang]}, ${formatTime(release.period, lang)}`;
    calendar.createEvent({
      ...{ id: idOf(release.series, release.period), stamp, start },
      summary: `${w.event(what)}${mark}`,
      url: links.absolute(links.release(release.series, release.period)),
    });
  }
  for (const coming of comingReleases(portal)) {
    const { row } = coming;
    const what = announcedName(coming, lang);
    const confirmed = row.certainty === 'confirmed' && row.hour !== null;
    const start = confirmed
      ? new Date(instantInVietNam(row.on, row.hour))
      : new Date(`${firstDay(row.on)}T00:00:00Z`);
    calendar.createEvent({
      ...{ id: idOf(row.series, row.period), stamp, start },
      // An event without an end ends as it begins; the day after the last is the end of whole days.
      ...(confirmed ? {} : { end: new Date(`${dayAfter(lastDay(row.on))}T00:00:00Z`), allDay: true }),
      summary: `${confirmed ? w.event(what) : w.eventExpected(what)}${mark}`,
      description: announcedText(coming, lang),
      url: links.absolute(links.calendar()),
    });
  }
  return `${calendar.toString()}\r\n`;
}
