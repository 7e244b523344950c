import type { ScoreGap } from '../../portal/compare/comparison.ts';
import type { Lang } from '../../site/lang.ts';
import { formatNumber } from '../numbers.ts';
import { joinList } from './lists.ts';

/**
 * How far apart some scores are, in words: «Thừa Thiên Huế cao hơn Quảng Nam 0,32 điểm», «Cao nhất Huế, thấp nhất
 * Quảng Nam, chênh 0,53 điểm», «Bằng nhau»; and of whom there is none.
 * @param names of all that stand in the row, in the order of the values
 */
export function gapPhrase(
  { values, gap }: { readonly values: readonly (number | null)[]; readonly gap: ScoreGap | null },
  names: readonly string[],
  decimals: number,
  lang: Lang,
): string {
  const without = names.filter((_, index) => values[index] === null);
  const missing =
    without.length === 0
      ? []
      : [
          lang === 'vi'
            ? `chưa có điểm của ${joinList(without, lang)}`
            : `no score of ${joinList(without, lang)}`,
        ];
  const said = gap === null ? [] : [gapClause(gap, names, names.length - without.length, decimals, lang)];
  return [...said, ...missing].join('; ');
}

function gapClause(
  { highest, lowest, points }: ScoreGap,
  names: readonly string[],
  known: number,
  decimals: number,
  lang: Lang,
): string {
  if (points === 0) return lang === 'vi' ? 'bằng nhau' : 'equal';
  const of = (indexes: readonly number[]): string =>
    joinList(
      indexes.map((index) => names[index]!),
      lang,
    );
  const number = formatNumber(points, lang, { decimals });
  if (known === 2) {
    return lang === 'vi'
      ? `${of(highest)} cao hơn ${of(lowest)} ${number} điểm`
      : `${of(highest)} ${number} above ${of(lowest)}`;
  }
  return lang === 'vi'
    ? `cao nhất ${of(highest)}, thấp nhất ${of(lowest)}, chênh ${number} điểm`
    : `highest ${of(highest)}, lowest ${of(lowest)}, ${number} apart`;
}
