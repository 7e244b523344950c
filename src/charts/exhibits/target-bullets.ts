import type { Portal } from '../../portal/portal.ts';
import { targetsWithFigures, type TargetWithFigure } from '../../portal/targets.ts';
import { addresses } from '../../site/addresses.ts';
import type { Lang } from '../../site/lang.ts';
import { bulletRow, bulletsStatement } from '../../wording/model/target-bullet-words.ts';
import { formatNumber } from '../../wording/numbers.ts';
import { targetBulletsWords } from '../../wording/pages/target-bullets.ts';
import { bullets } from '../bullets.ts';
import type { Exhibit } from './exhibit.ts';
import { targetRows } from './target-rows.ts';

/** The targets of one year, as the page on results shows them. */
export interface TargetsOfYear {
  readonly year: string;
  readonly targets: readonly TargetWithFigure[];
  readonly exhibit: Exhibit;
}

/** The targets year by year, the nearest first: that one leads its page, for it is the one that falls due. */
export function targetBulletsExhibits(portal: Portal, lang: Lang): readonly TargetsOfYear[] {
  const years = Map.groupBy(targetsWithFigures(portal), ({ target }) => target.horizon);
  return [...years].map(([year, targets], index) => ({
    year,
    targets,
    exhibit: targetBulletsExhibit(portal, lang, year, targets, index === 0),
  }));
}

/**
 * The targets of one year with what was reported of them. What was reported in a near meaning stands in words, in the
 * image as in the numbers. It is made from figures of several releases, so no single one is named.
 */
function targetBulletsExhibit(
  portal: Portal,
  lang: Lang,
  year: string,
  targets: readonly TargetWithFigure[],
  leads: boolean,
): Exhibit {
  const w = targetBulletsWords[lang];
  const { finding, summary } = bulletsStatement(portal, year, targets, lang);
  const title = w.title(year);
  const rows = targets.map((target) => bulletRow(portal, target, lang));
  const table = () => targetRows(portal, lang, targets);
  return {
    lang,
    id: `hinh-chi-tieu-${year}`,
    page: addresses(lang).results(),
    title,
    finding,
    summary,
    note: w.note,
    draw: (width) =>
      bullets(rows, width, {
        ...w,
        title,
        description: finding,
        number: (value) => formatNumber(value, lang),
      }),
    table,
    release: null,
    owner: null,
    sources: table().rows.flatMap(({ sources }) => sources),
    leads,
  };
}
