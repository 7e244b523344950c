import { agencyQuarter } from '../../portal/agency-quarter.ts';
import type { Agency } from '../../portal/agencies.ts';
import type { TaskCounts } from '../../portal/counts-of-tasks.ts';
import { doneFinding } from '../../portal/finding-done.ts';
import type { Portal, Release } from '../../portal/portal.ts';
import type { QuarterResults } from '../../portal/quarter.ts';
import type { ResultTables } from '../../portal/result-tables.ts';
import { addresses } from '../../site/addresses.ts';
import { hasHandouts } from '../../site/handouts.ts';
import type { Lang } from '../../site/lang.ts';
import { sentenceStart } from '../../wording/case.ts';
import { exhibitHeads } from '../../wording/exhibits/heads.ts';
import { quarterFinding } from '../../wording/model/agency-quarter-words.ts';
import { agencyTitle } from '../../wording/model/agency-words.ts';
import { resultNotes } from '../../wording/model/result-notes.ts';
import { nationalFinding, partsSummary } from '../../wording/model/result-words.ts';
import { stateTitle } from '../../wording/model/task-words.ts';
import { formatNumber } from '../../wording/numbers.ts';
import { progressResults } from '../../wording/pages/progress-results.ts';
import { progress } from '../../wording/pages/progress.ts';
import { doneSentences } from '../../wording/sentences/quarter-done.ts';
import { plainText } from '../../wording/sentences/quarter-pieces.ts';
import { formatTimeShort } from '../../wording/times.ts';
import { progressBar } from '../progress-bar.ts';
import { stateParts } from '../task-state-parts.ts';
import type { Exhibit } from './exhibit.ts';
import { ownerOf } from './names.ts';

/** How all tasks of a quarter stand, on the page of its release; null where nobody reported any. */
export function quarterProgressExhibit(
  portal: Portal,
  lang: Lang,
  release: Release,
  { results, total, ...rest }: QuarterResults,
): Exhibit | null {
  if (!total) return null;
  const done = doneFinding({ results, total, ...rest });
  return taskStatesExhibit(portal, lang, total, {
    id: 'hinh-tien-do',
    leads: true,
    page: addresses(lang).release(release.series, release.period),
    title: progressResults[lang].barTitle(release.period),
    finding: done ? doneSentences(done, lang).map(plainText).join(' ') : '',
    note: results.note?.[lang] ?? null,
    release,
    sources: results.rows.flatMap(({ sources }) => sources),
  });
}

/** The same from the newest results, on the page on progress. */
export function newestResultsExhibit(portal: Portal, lang: Lang, tables: ResultTables): Exhibit | null {
  const { release, results, total } = tables;
  if (!total) return null;
  const w = progressResults[lang];
  const notes = resultNotes(portal, results, lang);
  return taskStatesExhibit(portal, lang, total, {
    id: 'hinh-ket-qua',
    leads: true,
    page: addresses(lang).progress(),
    title: w.barTitle(release.period),
    finding: nationalFinding(tables, lang),
    note: notes.length > 0 ? notes.join(' ') : null,
    release,
    sources: results.rows.flatMap(({ sources }) => sources),
  });
}

/** How the tasks of one agency stand in the newest quarter that names it; null without any. */
export function agencyTasksExhibit(portal: Portal, lang: Lang, agency: Agency): Exhibit | null {
  const quarter = agencyQuarter(portal, agency.id);
  const finding = quarter && quarterFinding(agency, quarter, lang);
  const counts = quarter?.results?.counts;
  if (!counts || counts.assigned === 0 || !finding) return null;
  const { release } = quarter;
  return taskStatesExhibit(portal, lang, counts, {
    id: 'hinh-nhiem-vu',
    leads: hasHandouts(agency.kind),
    page: addresses(lang).agency(agency.id),
    title: `${agencyTitle(portal, agency, lang)}, ${formatTimeShort(release.period, lang)}`,
    finding,
    note: release.results?.note?.[lang] ?? null,
    release,
    sources: quarter.results.rows.flatMap(({ sources }) => sources),
  });
}

type Around = Pick<Exhibit, 'id' | 'page' | 'title' | 'finding' | 'note' | 'sources' | 'leads'> & {
  readonly release: Release;
};

/** How assigned tasks stand: the bar of their five states. */
function taskStatesExhibit(portal: Portal, lang: Lang, counts: TaskCounts, around: Around): Exhibit {
  const h = exhibitHeads[lang];
  const parts = stateParts(counts).map((part) => ({
    ...part,
    id: part.state,
    label: sentenceStart(stateTitle(part.state, lang)),
  }));
  const lines = [...parts, { id: 'assigned', label: h.whole, value: counts.assigned }];
  return {
    ...around,
    lang,
    owner: ownerOf(portal, around.release.series, lang),
    summary: partsSummary(parts, lang),
    draw: (width) =>
      progressBar({ total: counts.assigned, segments: parts }, width, {
        title: around.title,
        description: around.finding,
        total: progress[lang].total(progressResults[lang].tasks(counts.assigned)),
        rest: progress[lang].rest,
        number: (value) => formatNumber(value, lang),
      }),
    table: () => ({
      columns: [
        { id: 'id', title: h.id },
        { id: 'part', title: h.part },
        { id: 'tasks', title: h.tasks },
      ],
      rows: lines.map(({ id, label, value }) => ({
        cells: [id, label, value],
        release: around.release,
        sources: [...new Set(around.sources)],
      })),
    }),
  };
}
