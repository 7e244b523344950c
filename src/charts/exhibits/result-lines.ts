import type { Agency } from '../../portal/agencies.ts';
import type { Portal, Release } from '../../portal/portal.ts';
import type { KindLines, ResultLine } from '../../portal/result-lines.ts';
import type { ReleaseResults } from '../../portal/results.ts';
import type { Lang } from '../../site/lang.ts';
import { lastDay } from '../../time/periods.ts';
import { sentenceStart } from '../../wording/case.ts';
import { exhibitHeads } from '../../wording/exhibits/heads.ts';
import { resultLinesWords } from '../../wording/exhibits/result-lines.ts';
import { agencyLabel } from '../../wording/model/agency-words.ts';
import { kindTitles } from '../../wording/model/kind-words.ts';
import { resultCells, resultHeads } from '../../wording/model/result-cells.ts';
import { leftOutNote, resultNotes } from '../../wording/model/result-notes.ts';
import { groupFinding, kindFinding, missingText } from '../../wording/model/result-words.ts';
import { groupLabel, stateTitle } from '../../wording/model/task-words.ts';
import { progressResults } from '../../wording/pages/progress-results.ts';
import { words } from '../../wording/words.ts';
import { stackedRows } from '../stacked-rows.ts';
import { stateParts, statePaints } from '../task-state-parts.ts';
import type { TaskState } from '../../portal/tasks.ts';
import type { Exhibit } from './exhibit.ts';
import { aloneWithCut, drawnRows } from './long-drawing.ts';
import { ownerOf } from './names.ts';
import { resultRows, type NamedLine } from './result-rows.ts';

/** The results that a page shows line by line. */
export interface ResultLinesOf {
  /** The address of the page. */
  readonly page: string;
  readonly release: Release;
  readonly results: ReleaseResults;
  /** The quarter before, where it can be compared. */
  readonly before: string | null;
  /** Not counted where groups are compared. */
  readonly leftOut: readonly string[];
  readonly groups: readonly ResultLine<number>[];
  readonly kinds: readonly KindLines[];
}

/** A table of results with what it is as an exhibit: its lines by name, in the order of the page. */
export interface ResultLinesExhibit {
  readonly exhibit: Exhibit;
  readonly before: string | null;
  /** The head of the first column. */
  readonly first: string;
  readonly lines: readonly NamedLine[];
}

/** The tables of results of a page: that of the groups, and one for each kind of agency. */
export function resultLinesExhibits(
  portal: Portal,
  lang: Lang,
  of: ResultLinesOf,
): {
  readonly groups: ResultLinesExhibit;
  readonly kinds: readonly (ResultLinesExhibit & { readonly kind: Agency['kind'] })[];
} {
  const { release, groups, kinds } = of;
  const w = resultLinesWords[lang];
  const h = exhibitHeads[lang];
  const t = words(lang).tables;
  const day = lastDay(release.period);
  const notes = resultNotes(portal, of.results, lang);
  const leftOut = leftOutNote(portal, of, lang);
  return {
    groups: resultLines(portal, lang, of, {
      id: 'hinh-theo-nhom',
      title: w.groupsTitle(release.period),
      finding: groupFinding(portal, of, lang),
      notes: leftOut === null ? notes : [leftOut, ...notes],
      first: progressResults[lang].group,
      columns: [
        { id: 'task_group', title: h.taskGroup },
        { id: 'name', title: progressResults[lang].group },
      ],
      lines: groups.map((line) => ({ line, label: groupLabel(portal, line.key, lang) })),
    }),
    kinds: kinds.map(({ kind, lines }) => ({
      kind,
      ...resultLines(portal, lang, of, {
        id: `hinh-theo-${kind}`,
        title: w.kindTitle(kindTitles[kind][lang], release.period),
        finding: kindFinding(portal, { kind, lines }, lang),
        notes,
        first: kind === 'province' ? t.province : t.name,
        columns: [
          { id: 'agency', title: h.agencyId },
          { id: 'name', title: h.agency },
        ],
        lines: lines.map((line) => ({ line, label: agencyLabel(portal, line.key, lang, day) })),
      }),
    })),
  };
}

type Around = Pick<Exhibit, 'id' | 'title' | 'finding'> & {
  readonly notes: readonly string[];
  readonly first: string;
  readonly columns: Parameters<typeof resultRows>[0]['first'];
  readonly lines: readonly NamedLine[];
};

function resultLines(
  portal: Portal,
  lang: Lang,
  { page, release, before }: ResultLinesOf,
  { id, title, finding, notes, first, columns, lines }: Around,
): ResultLinesExhibit {
  const key = (Object.keys(statePaints) as readonly TaskState[]).map((state) => {
    return { label: sentenceStart(stateTitle(state, lang)), className: statePaints[state] };
  });
  const drawn = () =>
    drawnRows(lines).map(({ line, label }) => ({
      label,
      note: missingText(line, lang),
      parts: line.counts && stateParts(line.counts),
      cells: resultCells(line, before, lang).map(({ text, note }) => (note === null ? [text] : [text, note])),
    }));
  const heads = { label: first, cells: resultHeads(before, lang) };
  return {
    before,
    first,
    lines,
    exhibit: {
      lang,
      id,
      page,
      title,
      finding,
      summary: '',
      note: notes.length > 0 ? notes.join(' ') : null,
      alone: aloneWithCut(null, lines.length, lang),
      draw: (width) => stackedRows(drawn(), width, { title, description: finding, heads, key }),
      table: () => resultRows({ release, before, first: columns, lines }, lang),
      release,
      owner: ownerOf(portal, release.series, lang),
      sources: [...new Set(lines.flatMap(({ line }) => line.sources))],
      // The bar of all tasks leads both pages.
      leads: false,
    },
  };
}
