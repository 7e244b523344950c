import { databases as databasesTable } from '../../intake/tables/accountability-tables.ts';
import { databasesByStage } from '../../portal/databases.ts';
import type { Release } from '../../portal/portal.ts';
import type { Lang } from '../../site/lang.ts';
import { formatNumber } from '../numbers.ts';
import { joinList, plural } from '../sentences/lists.ts';
import { formatTimeShort } from '../times.ts';
import { enumWord } from './enum-words.ts';

/** «Quý III/2026: trong 12 cơ sở dữ liệu quốc gia được nêu, 3 đã kết nối, chia sẻ; 4 đang xây dựng.» */
export function databasesFinding(
  { period, databases }: Pick<Release, 'period' | 'databases'>,
  lang: Lang,
): string {
  const stages = databasesByStage(databases);
  const word = (stage: string): string => enumWord(databasesTable, 'stage', stage, lang);
  const time = formatTimeShort(period, lang);
  const [only] = stages;
  const all = formatNumber(databases.length, lang);
  if (only && stages.length === 1) {
    return lang === 'vi'
      ? `${time}: ${all} cơ sở dữ liệu quốc gia được nêu, ${databases.length === 1 ? '' : 'đều '}${word(only.stage)}.`
      : `${time}: ${plural(databases.length, 'national database')} named, ${databases.length === 1 ? '' : 'all '}${word(only.stage)}.`;
  }
  const parts = stages.map(({ stage, databases: own }) => `${formatNumber(own.length, lang)} ${word(stage)}`);
  // Words of stages hold commas of their own, so semicolons part them.
  return lang === 'vi'
    ? `${time}: trong ${all} cơ sở dữ liệu quốc gia được nêu, ${parts.join('; ')}.`
    : `${time}: of ${all} national databases named, ${joinList(parts, lang)}.`;
}
