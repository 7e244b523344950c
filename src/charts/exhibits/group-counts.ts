import { findRelease, type Portal } from '../../portal/portal.ts';
import { taskGroups } from '../../portal/task-groups.ts';
import { addresses } from '../../site/addresses.ts';
import type { Lang } from '../../site/lang.ts';
import { exhibitHeads } from '../../wording/exhibits/heads.ts';
import { agencyLabel } from '../../wording/model/agency-words.ts';
import { figureText } from '../../wording/model/figure-words.ts';
import { groupLabel } from '../../wording/model/task-words.ts';
import { formatNumber } from '../../wording/numbers.ts';
import { progressResults } from '../../wording/pages/progress-results.ts';
import { taskGroupWords } from '../../wording/pages/task-groups.ts';
import { whenPhrase } from '../../wording/sentences/figure-statement.ts';
import { formatShare } from '../../wording/shares.ts';
import { barRows } from '../bar-rows.ts';
import type { Exhibit } from './exhibit.ts';

/**
 * How the programme's tasks are shared out among the groups, on the page of one of them, which is marked. Null where no
 * programme counts them.
 */
export function groupCountsExhibit(portal: Portal, lang: Lang, current: number): Exhibit | null {
  const { groups, whole, sum } = taskGroups(portal);
  const counted = groups.flatMap(({ row, tasks }) =>
    tasks?.value == null ? [] : [{ number: row.number, tasks, value: tasks.value }],
  );
  if (!whole || counted.length === 0) return null;
  const w = taskGroupWords[lang];
  const h = exhibitHeads[lang];
  const marked = counted.find(({ number }) => number === current);
  const finding = marked
    ? w.markedFinding(
        marked.number,
        figureText(portal, marked.tasks, lang),
        sum,
        formatShare(marked.value, sum, lang)!,
      )
    : w.lede(whole.value!, sum);
  const title = w.countsCaption;
  const lines = counted.map(({ number, value }) => ({
    lead: '',
    label: groupLabel(portal, number, lang),
    value,
    text: formatNumber(value, lang),
    className: number === current ? ('accent' as const) : ('scale-2' as const),
  }));
  const difference = whole.value === sum ? '' : `${w.sumNote(whole.value!, sum)} `;
  const release = findRelease(portal, whole.series, whole.period);
  return {
    lang,
    id: 'hinh-nhiem-vu-theo-nhom',
    page: addresses(lang).taskGroup(current),
    title,
    finding,
    summary: '',
    note: `${difference}${whenPhrase(whole.asOf, lang)}. ${progressResults[lang].scope(whole.scope.title[lang])}`,
    draw: (width) =>
      barRows(lines, width, {
        title,
        description: finding,
        heads: { lead: '', label: w.groupColumn, value: w.tasksColumn },
      }),
    table: () => ({
      columns: [
        { id: 'task_group', title: h.taskGroup },
        { id: 'name', title: w.groupColumn },
        { id: 'tasks', title: w.tasksColumn },
      ],
      rows: counted.map(({ number, value, tasks }) => ({
        cells: [number, groupLabel(portal, number, lang), value],
        release,
        sources: tasks.sources,
      })),
    }),
    release,
    owner: agencyLabel(portal, whole.reportedBy, lang),
    sources: whole.sources,
    leads: false,
  };
}
