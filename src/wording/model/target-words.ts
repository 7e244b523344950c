import { targets as targetsTable } from '../../intake/tables/resolution.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Target } from '../../portal/targets.ts';
import type { Lang } from '../../site/lang.ts';
import { formatNumber } from '../numbers.ts';

const operators = new Map(
  targetsTable.columns.flatMap((column) =>
    column.name === 'operator'
      ? column.values.map(({ code, title }) => [code as string, title] as const)
      : [],
  ),
);

/** «tối thiểu 30% GDP», «thuộc nhóm 50 nước trên thế giới». */
export function targetLevel(portal: Portal, target: Target, lang: Lang): string {
  const unit = portal.units.get(target.unit);
  const word = (lang === 'vi' ? unit?.title_vi : unit?.title_en) ?? '';
  const operator = operators.get(target.operator)?.[lang] ?? '';
  return `${operator} ${formatNumber(target.value, lang)}${word.startsWith('%') ? '' : ' '}${word}`.trim();
}
