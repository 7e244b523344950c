import { otherBases, totalOn } from '../../portal/quarter-assessments.ts';
import type { QuarterRanking } from '../../portal/quarter.ts';
import type { RankedEntry, UnrankedEntry } from '../../portal/ranking-table.ts';
import type { Lang } from '../../site/lang.ts';
import { quarterWords } from '../pages/quarter.ts';
import { signed } from './quarter-tables.ts';
import { scoreText } from './ranking-words.ts';

type Entry = RankedEntry | UnrankedEntry;

/** A column of numbers beside the total of a ranking: as they are counted, and as a page writes them. */
export interface FurtherColumn {
  readonly id: string;
  readonly head: string;
  /** The same where nothing explains it, as in a file. */
  readonly title: string;
  readonly value: (entry: Entry) => number | null;
  readonly text: (entry: Entry) => string;
}

/** What the ranking of a quarter tells beside rank and total: each pillar, other assessments, the gap of the two. */
export function quarterColumns({ table, assessment }: QuarterRanking, lang: Lang): readonly FurtherColumn[] {
  const w = quarterWords[lang];
  const scores = (id: string, head: string, value: FurtherColumn['value']): FurtherColumn => {
    return { id, head, title: head, value, text: (entry) => scoreText(table, value(entry), lang) };
  };
  const gaps = new Map(assessment?.pairs.map(({ agency, gap }) => [agency, gap]));
  const gap: FurtherColumn = {
    id: 'gap',
    head: w.gap,
    title: w.gapTitle,
    value: ({ agency }) => gaps.get(agency) ?? null,
    text: ({ agency }) => {
      const value = gaps.get(agency);
      return value === undefined ? '–' : signed(value, lang, table.ranking.precision);
    },
  };
  return [
    ...table.criteria.map(({ id, title }) => scores(id, title[lang], ({ totals }) => totals.get(id) ?? null)),
    ...otherBases(table).map((basis) =>
      scores(basis, w.bases[basis], (entry) => totalOn(table, entry, basis)),
    ),
    ...(assessment ? [gap] : []),
  ];
}
