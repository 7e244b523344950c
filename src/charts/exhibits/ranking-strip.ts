import type { Portal, Release } from '../../portal/portal.ts';
import { quartilesOf } from '../../portal/quartiles.ts';
import type { RankingTable } from '../../portal/ranking-table.ts';
import { scoresAreComplete } from '../../portal/score-coverage.ts';
import { addresses } from '../../site/addresses.ts';
import type { Lang } from '../../site/lang.ts';
import {
  stripMarks,
  stripMissing,
  stripRules,
  stripStatement,
  stripTexts,
} from '../../wording/model/strip-words.ts';
import { stripWords } from '../../wording/pages/strip.ts';
import { strip } from '../strip.ts';
import type { Exhibit } from './exhibit.ts';
import { ownerOf, rankingName } from './names.ts';
import { rankingRows } from './ranking-rows.ts';

/** Where each agency stands on the scale of total scores. Null without scores, or of a ranking found in part. */
export function rankingStripExhibit(
  portal: Portal,
  lang: Lang,
  release: Release,
  table: RankingTable,
): Exhibit | null {
  const scored = table.ranked.flatMap((entry) =>
    entry.score === null ? [] : [{ entry, score: entry.score }],
  );
  // Half of a ranking that was found in part is no half.
  if (!scoresAreComplete(table)) return null;
  const w = stripWords[lang];
  const naming = { portal, table, period: release.period, lang };
  const values = scored.map(({ score }) => score);
  const quartiles = quartilesOf(values);
  const { finding, summary } = stripStatement(table, values, quartiles, lang);
  const title = w.title(rankingName(portal, lang, release, table));
  const data = () => ({
    marks: stripMarks(naming, scored),
    missing: stripMissing(naming, table.unranked),
    rules: quartiles ? stripRules(table, quartiles, lang) : [],
  });
  return {
    lang,
    id: `dai-${table.ranking.id}`,
    page: addresses(lang).rankingPeriod(release.series, release.period),
    title,
    finding,
    summary,
    note: w.note,
    draw: (width) => strip(data(), width, { ...stripTexts(lang), title, description: finding }),
    table: () => rankingRows(portal, lang, release, table),
    release,
    owner: ownerOf(portal, release.series, lang),
    sources: scored.flatMap(({ entry }) => entry.sources),
    leads: false,
  };
}
