import type { Portal } from '../../portal/portal.ts';
import { addresses } from '../../site/addresses.ts';
import type { Lang } from '../../site/lang.ts';
import { daysBetween } from '../../time/validity.ts';
import { formatDate } from '../../wording/dates.ts';
import { exhibitHeads } from '../../wording/exhibits/heads.ts';
import { milestoneTitle } from '../../wording/model/milestone-words.ts';
import { timelineWords } from '../../wording/pages/timeline.ts';
import { timeline } from '../timeline.ts';
import type { Exhibit } from './exhibit.ts';

/** The sessions by real time, each leading to its place on the page of the milestones; null without any. */
export function timelineExhibit(portal: Portal, lang: Lang): Exhibit | null {
  const sessions = portal.milestones.filter(({ kind }) => kind === 'session');
  const [first, last] = [sessions[0], sessions.at(-1)];
  if (!first || !last) return null;
  const w = timelineWords[lang];
  const h = exhibitHeads[lang];
  const links = addresses(lang);
  const finding = w.finding(sessions.length, first.date, last.date);
  const items = sessions.map((milestone) => ({
    id: milestone.id,
    date: formatDate(milestone.date, lang),
    days: daysBetween(first.date, milestone.date),
    title: milestoneTitle(milestone, lang),
    className: 'accent' as const,
    href: links.timeline(milestone.id),
  }));
  return {
    lang,
    id: 'hinh-moc-thoi-gian',
    page: links.timeline(),
    title: w.chartTitle,
    finding,
    summary: w.summary(formatDate(last.date, lang), milestoneTitle(last, lang)),
    note: null,
    draw: (width) => timeline(items, width, { title: w.chartTitle, description: finding }),
    table: () => ({
      columns: [
        { id: 'id', title: h.id },
        { id: 'date', title: h.date },
        { id: 'session', title: h.session },
      ],
      rows: sessions.map((milestone) => ({
        cells: [milestone.id, milestone.date, milestoneTitle(milestone, lang)],
        release: null,
        sources: milestone.source,
      })),
    }),
    release: null,
    owner: null,
    sources: [],
    leads: true,
  };
}
