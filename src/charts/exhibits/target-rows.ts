import { figures as figuresTable } from '../../intake/tables/release-tables.ts';
import { targets as targetsTable } from '../../intake/tables/resolution.ts';
import { findRelease, type Portal } from '../../portal/portal.ts';
import type { TargetWithFigure } from '../../portal/targets.ts';
import type { Lang } from '../../site/lang.ts';
import { exhibitHeads } from '../../wording/exhibits/heads.ts';
import { targetHeads } from '../../wording/exhibits/target-heads.ts';
import { enumWord } from '../../wording/model/enum-words.ts';
import { unitTitle } from '../../wording/model/figure-words.ts';
import { bulletRow } from '../../wording/model/target-bullet-words.ts';
import { targetBulletsWords } from '../../wording/pages/target-bullets.ts';
import type { ExhibitTable } from './exhibit.ts';

/**
 * Targets as numbers: the level that each sets, and the figure of the same meaning, each with unit and sources. A
 * figure of a near meaning stands in the note alone, in words, so that nobody subtracts one from the other.
 */
export function targetRows(portal: Portal, lang: Lang, targets: readonly TargetWithFigure[]): ExhibitTable {
  const h = exhibitHeads[lang];
  const t = targetHeads[lang];
  return {
    columns: [
      { id: 'target', title: h.id },
      { id: 'title', title: h.target },
      { id: 'level_sign', title: t.sign },
      { id: 'level', title: t.level },
      { id: 'level_unit', title: t.levelUnit },
      { id: 'target_sources', title: t.targetSources },
      { id: 'value', title: t.value },
      { id: 'qualifier', title: t.qualifier },
      { id: 'unit', title: t.unit },
      { id: 'scope', title: t.scope },
      { id: 'as_of', title: t.asOf },
      { id: 'figure_sources', title: t.sources },
      { id: 'note', title: h.note },
    ],
    rows: targets.map((row) => {
      const { target, figure } = row;
      const { title, figure: drawn, note } = bulletRow(portal, row, lang);
      const same = drawn && figure;
      return {
        cells: [
          target.id,
          title,
          enumWord(targetsTable, 'operator', target.operator, lang),
          target.value,
          unitTitle(portal, target.unit, lang),
          target.source.join(';'),
          same ? same.value : null,
          same?.qualifier ? enumWord(figuresTable, 'qualifier', same.qualifier, lang) : null,
          same ? unitTitle(portal, same.definition.unit, lang) : null,
          same ? same.scope.title[lang] : null,
          same ? same.asOf : null,
          figure ? figure.sources.join(';') : null,
          note ?? drawn?.label ?? targetBulletsWords[lang].none,
        ],
        release: figure && findRelease(portal, figure.series, figure.period),
        sources: [...new Set([...target.source, ...(figure?.sources ?? [])])],
      };
    }),
  };
}
