import type { Series } from '../../portal/portal.ts';
import type { RankedEntry, RankingTable, UnrankedEntry } from '../../portal/ranking-table.ts';
import type { Lang } from '../../site/lang.ts';
import { rankingsWords } from '../pages/rankings.ts';
import { scoreText } from './ranking-words.ts';

/** The ranks of an agency by the criteria of a series: «Hạ tầng số 3 (0,81); Nhân lực số –». */
export function pillarRanks(
  { criteriaRows }: Pick<Series, 'criteriaRows'>,
  table: RankingTable,
  entry: RankedEntry | UnrankedEntry,
  lang: Lang,
): string {
  const titles = new Map(
    criteriaRows.map(({ id, title_vi, title_en }) => [id, { vi: title_vi, en: title_en }]),
  );
  return entry.criterionRanks
    .map(({ criterion, rank, score }) => {
      const said = `${titles.get(criterion)![lang]} ${rank ?? rankingsWords[lang].notRankedMark}`;
      return score === null ? said : `${said} (${scoreText(table, score, lang)})`;
    })
    .join('; ');
}
