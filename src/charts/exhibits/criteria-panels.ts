import { scoresByCriterion } from '../../portal/criterion-spread.ts';
import { roundDecimal } from '../../portal/decimal.ts';
import type { Portal, Release } from '../../portal/portal.ts';
import type { RankingTable } from '../../portal/ranking-table.ts';
import { scoresAreComplete } from '../../portal/score-coverage.ts';
import { addresses } from '../../site/addresses.ts';
import type { Lang } from '../../site/lang.ts';
import { exhibitHeads } from '../../wording/exhibits/heads.ts';
import { agencyLabel } from '../../wording/model/agency-words.ts';
import { criteriaFinding, criteriaSummary } from '../../wording/model/criteria-panel-words.ts';
import { scoreText } from '../../wording/model/ranking-words.ts';
import { noScoreReason, stripMarks, stripMissing, stripTexts } from '../../wording/model/strip-words.ts';
import { criteriaPanelsWords } from '../../wording/pages/criteria-panels.ts';
import { dotEntry, ruleEntry } from '../key-marks.ts';
import { swatchEntry } from '../legend.ts';
import { smallMultiples } from '../small-multiples.ts';
import { drawStrip } from '../strip.ts';
import type { Exhibit } from './exhibit.ts';
import { ownerOf, rankingName } from './names.ts';

/** A strip of scores for each of the highest criteria. Null where there are not several, or not of everyone. */
export function criteriaPanelsExhibit(
  portal: Portal,
  lang: Lang,
  release: Release,
  table: RankingTable,
): Exhibit | null {
  if (!scoresAreComplete(table) || table.criteria.length < 2) return null;
  const w = criteriaPanelsWords[lang];
  const h = exhibitHeads[lang];
  const criteria = scoresByCriterion(table);
  const naming = { portal, table, period: release.period, lang };
  const texts = { ...stripTexts(lang), axis: '', none: w.none };
  const finding = criteriaFinding(table, criteria, lang);
  const title = w.title(rankingName(portal, lang, release, table));
  const panels = () =>
    criteria.map(({ criterion, range, scored, missing }) => {
      const data = {
        marks: stripMarks(naming, scored),
        missing: stripMissing(naming, missing, criterion.id),
        rules: range
          ? [{ value: range.middle, label: scoreText(table, range.middle, lang), main: true }]
          : [],
      };
      const body = (place: Parameters<typeof drawStrip>[1]) => drawStrip(data, place, texts, 64);
      return {
        id: criterion.id,
        title: criterion.title[lang],
        body: scored.length > 0 ? body : { missing: w.none },
      };
    });
  const key = [
    dotEntry(w.place, 'scale-2'),
    ruleEntry(w.median, 'ink', 1),
    ...(criteria.some(({ missing }) => missing.length > 0)
      ? [swatchEntry({ className: 'missing', label: w.missing })]
      : []),
  ];
  return {
    lang,
    id: `linh-vuc-${table.ranking.id}`,
    page: addresses(lang).rankingPeriod(release.series, release.period),
    title,
    finding,
    summary: criteriaSummary(table, criteria, lang),
    note: null,
    draw: (width) =>
      smallMultiples({ panels: panels(), key }, width, { title, description: finding, scale: w.ownScale }),
    table: () => ({
      columns: [
        { id: 'criterion', title: h.criterionId },
        { id: 'criterion_name', title: w.criterion },
        { id: 'agency', title: h.agencyId },
        { id: 'name', title: h.agency },
        { id: 'score', title: h.scoreOf },
        { id: 'median', title: h.median },
        { id: 'note', title: h.note },
      ],
      rows: criteria.flatMap(({ criterion, range, scored, missing }) =>
        [...scored, ...missing.map((entry) => ({ entry, score: null }))].map(({ entry, score }) => ({
          cells: [
            criterion.id,
            criterion.title[lang],
            entry.agency,
            agencyLabel(portal, entry.agency, lang, table.asOf),
            score,
            range && roundDecimal(range.middle, table.ranking.precision),
            score === null ? noScoreReason(table, entry, lang, criterion.id) : null,
          ],
          release,
          sources: entry.sources,
        })),
      ),
    }),
    release,
    owner: ownerOf(portal, release.series, lang),
    sources: criteria.flatMap(({ scored }) => scored.flatMap(({ entry }) => entry.sources)),
    leads: false,
  };
}
