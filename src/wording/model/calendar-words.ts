import {
  pastReleases,
  comingReleases,
  type ComingRelease,
  type PastRelease,
} from '../../portal/release-calendar.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Lang } from '../../site/lang.ts';
import { instantInVietNam } from '../../time/viet-nam.ts';
import { sentenceStart } from '../case.ts';
import { formatDate } from '../dates.ts';
import { dayInVietNam, formatInstant } from '../instants.ts';
import { calendarWords } from '../pages/calendar.ts';
import { formatTime } from '../times.ts';

/** «Nghị quyết 57, Quý IV/2026». */
export function announcedName({ series, row }: Pick<ComingRelease, 'series' | 'row'>, lang: Lang): string {
  return `${series.file.short[lang]}, ${formatTime(row.period, lang)}`;
}

/** «08:00 ngày 20/01/2027», or «dự kiến tháng 4/2027». */
export function announcedTime({ certainty, on, hour }: ComingRelease['row'], lang: Lang): string {
  return certainty === 'confirmed' && hour !== null
    ? formatInstant(instantInVietNam(on, hour), lang)
    : calendarWords[lang].expectedOn(formatTime(on, lang));
}

/** What else is to be said of an announced release: that it was moved, and why; that its time has passed. */
export function announcedNotes({ row, late }: Pick<ComingRelease, 'row' | 'late'>, lang: Lang): string[] {
  const w = calendarWords[lang];
  const why = lang === 'vi' ? row.why_vi : row.why_en;
  return [
    ...(late ? [w.late] : []),
    ...(row.moved_from !== null && why !== null ? [w.moved(formatTime(row.moved_from, lang), why)] : []),
  ];
}

/** All of it as sentences: «Dự kiến tháng 4/2027. Dời từ …». */
export function announcedText({ row, late }: Pick<ComingRelease, 'row' | 'late'>, lang: Lang): string {
  return [`${sentenceStart(announcedTime(row, lang))}.`, ...announcedNotes({ row, late }, lang)].join(' ');
}

/** When a release appeared, and whether that was the hour that had been confirmed. */
export function appearedText({ release, row }: PastRelease, lang: Lang): string {
  const day = formatDate(dayInVietNam(release.file.published_at), lang);
  if (row?.certainty !== 'confirmed' || row.hour === null) return day;
  const kept = Date.parse(instantInVietNam(row.on, row.hour)) === Date.parse(release.file.published_at);
  if (!kept) return day;
  return `${formatInstant(release.file.published_at, lang)}, ${calendarWords[lang].asAnnounced}`;
}

/** The page's first sentence: what comes next, or that nothing is announced and what the newest is. */
export function calendarLede(portal: Portal, lang: Lang): string {
  const w = calendarWords[lang];
  const next = comingReleases(portal).find(({ late }) => !late);
  if (next) return w.next(announcedName(next, lang), announcedTime(next.row, lang));
  const [newest] = pastReleases(portal);
  if (!newest) return w.nothing;
  const name = `${newest.series.file.short[lang]}, ${formatTime(newest.release.period, lang)}`;
  const day = formatDate(dayInVietNam(newest.release.file.published_at), lang);
  return `${w.nothing} ${sentenceStart(w.lastOne(name, day))}`;
}
