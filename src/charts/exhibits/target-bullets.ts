import { findRelease, type Portal } from '../../portal/portal.ts';
import type { TargetWithFigure } from '../../portal/targets.ts';
import { addresses } from '../../site/addresses.ts';
import type { Lang } from '../../site/lang.ts';
import { exhibitHeads } from '../../wording/exhibits/heads.ts';
import { unitTitle } from '../../wording/model/figure-words.ts';
import { bulletRow, bulletsStatement } from '../../wording/model/target-bullet-words.ts';
import { targetLevel } from '../../wording/model/target-words.ts';
import { formatNumber } from '../../wording/numbers.ts';
import { targetBulletsWords } from '../../wording/pages/target-bullets.ts';
import { bullets } from '../bullets.ts';
import type { Exhibit } from './exhibit.ts';

/**
 * The targets of one year with what was reported of them. What was reported in a near meaning stands in words, in the
 * image as in the numbers.
 */
export function targetBulletsExhibit(
  portal: Portal,
  lang: Lang,
  year: string,
  targets: readonly TargetWithFigure[],
): Exhibit {
  const w = targetBulletsWords[lang];
  const h = exhibitHeads[lang];
  const { finding, summary } = bulletsStatement(portal, year, targets, lang);
  const title = w.title(year);
  const rows = targets.map((target) => bulletRow(portal, target, lang));
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
    table: {
      columns: [
        { id: 'target', title: h.id },
        { id: 'title', title: h.target },
        { id: 'level', title: h.level },
        { id: 'value', title: h.value },
        { id: 'unit', title: h.unit },
        { id: 'as_of', title: h.asOf },
        { id: 'note', title: h.note },
      ],
      rows: targets.map(({ target, figure }, index) => {
        const { title: name, figure: same, note } = rows[index]!;
        return {
          cells: [
            target.id,
            name,
            targetLevel(portal, target, lang),
            same?.value ?? null,
            unitTitle(portal, target.unit, lang),
            same && figure ? figure.asOf : null,
            note ?? same?.label ?? w.none,
          ],
          release: figure && findRelease(portal, figure.series, figure.period),
          sources: [...new Set([...target.source, ...(figure?.sources ?? [])])],
        };
      }),
    },
    release: null,
    owner: null,
    sources: [],
    leads: true,
  };
}
