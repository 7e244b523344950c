import { movementInto } from '../../../portal/movement.ts';
import { resolutionSeries, type Portal, type Standing } from '../../../portal/portal.ts';
import type { RankedEntry } from '../../../portal/ranking-table.ts';
import { isBeforeResolution, resolutionDay } from '../../../portal/resolution-day.ts';
import { dayAfter } from '../../../time/validity.ts';
import { lowerFirst, midSentence, withoutStop } from '../../case.ts';
import { formatDate } from '../../dates.ts';
import { placeWords, unrankedReason } from '../../model/rank-place.ts';
import { standingMovement, standingsBeside } from '../../model/standing-words.ts';
import { formatNumber } from '../../numbers.ts';
import { groupWord } from '../../sentences/rank-groups.ts';
import { formatTime } from '../../times.ts';

/**
 * Where an agency stands, as it is heard: «Theo Chỉ số chuyển đổi số năm 2024, tỉnh Cao Bằng xếp thứ 34 trong 34 tỉnh,
 * thành phố.» Then what has to be kept with a rank, and how it moved.
 */
export function standingSentences(portal: Portal, standing: Standing): readonly (readonly string[])[] {
  const name = nameOf(portal, standing);
  const first = `${seriesClause(standing)}, ${placeClause(standing, name)}.`;
  const byGroups = isByGroups(standing);
  return [
    [
      first,
      ...computedSentences(standing),
      ...beforeResolution(portal, standing),
      ...(byGroups ? [] : besideSentences(portal, standing)),
    ],
    // Where single ranks are not to be read, nor are the steps between them.
    ...(byGroups ? [] : movementSentence(portal, standing, name).map((sentence) => [sentence])),
  ];
}

/** Its name as long as it is one of those ranked: the noun behind the rank says of which day they are. */
/** Do its publishers advise against reading single ranks? Then the group is what is read out. */
const isByGroups = ({ table, entry }: Standing): boolean =>
  table.ranking.lead === 'groups' && 'rank' in entry && placeWords(table, entry).group != null;

const nameOf = (portal: Portal, { entry }: Standing): string =>
  midSentence(portal.agencies.get(entry.agency)!.name.full.vi);

/** «Theo Chỉ số chuyển đổi số năm 2024»; the Resolution's own ranking is called one. */
function seriesClause({ series, release }: Standing): string {
  const time = lowerFirst(formatTime(release.period, 'vi'));
  if (series.file.id === resolutionSeries) return `Trong bảng xếp hạng ${series.file.short.vi}, ${time}`;
  return `Theo ${series.file.title.vi.replace(/ \([^)]*\)$/u, '')} ${time}`;
}

function placeClause(standing: Standing, name: string): string {
  const { table, entry } = standing;
  if (!('rank' in entry)) {
    const reason = lowerFirst(withoutStop(unrankedReason(table, entry, 'vi'))).replace(
      /(\d)\/(\d+ tiêu chí)/u,
      '$1 trong số $2',
    );
    return entry.reason === 'rank-not-stated'
      ? `chưa tìm thấy thứ hạng cụ thể của ${name}, chỉ biết là ${reason}`
      : `${name} không được xếp hạng, vì ${reason}`;
  }
  const { group, outOf } = placeWords(table, entry);
  if (!group || !isByGroups(standing)) {
    return `${name} ${rankClause(table, entry)}${scoreClause(standing)}`;
  }
  const among = outOf === null ? 'các' : formatNumber(outOf, 'vi');
  return `trong ${among} ${rankedNoun(table)}, ${name} ${groupClause(group)}`;
}

const score = ({ table, entry }: Standing): string | null =>
  'rank' in entry && entry.score !== null
    ? formatNumber(entry.score, 'vi', { decimals: table.ranking.precision })
    : null;

function scoreClause(standing: Standing): string {
  const points = score(standing);
  return points === null ? '' : `, được ${points} điểm`;
}

/** What this portal worked out itself, and what the publishers advise. */
function computedSentences(standing: Standing): readonly string[] {
  const { ranking } = standing.table;
  if (ranking.method !== 'sum' || !('rank' in standing.entry)) return [];
  if (!isByGroups(standing)) return ['Tổng điểm và thứ hạng do cổng tính.'];
  const points = score(standing);
  return [
    ...(points === null ? [] : [`Tổng điểm do cổng tính là ${points}.`]),
    'Nhóm cũng do cổng chia, vì bên công bố khuyên không đọc riêng từng thứ hạng.',
  ];
}

function rankClause(table: Standing['table'], entry: RankedEntry): string {
  const { rank, outOf, tiedWith = 0 } = placeWords(table, entry);
  const among = outOf === null ? 'trong các' : `trong ${formatNumber(outOf, 'vi')}`;
  const tied = tiedWith > 0 ? `, đồng hạng với ${formatNumber(tiedWith, 'vi')} nơi khác` : '';
  return `xếp thứ ${formatNumber(rank, 'vi')} ${among} ${rankedNoun(table)}${tied}`;
}

/** What is ranked, from the title of the ranking: «63 tỉnh, thành phố (trước 1/7/2025)», «Các bộ mẫu». */
function rankedNoun({ ranking }: Standing['table']): string {
  const noun = lowerFirst(ranking.title.vi.replace(/^(?:\d+|Các) /u, '').replace(/ \(từ [^)]*\)$/u, ''));
  return noun.replace(/ \(trước [^)]*\)$/u, ' khi chưa sắp xếp');
}

function groupClause({ number, of }: { readonly number: number; readonly of: number }): string {
  const word = groupWord(number, of, 'vi');
  return `thuộc nhóm ${word ?? `thứ ${number}`}, ${word ? `là nhóm thứ ${number} ` : ''}trong ${of} nhóm`;
}

function beforeResolution(portal: Portal, standing: Standing): readonly string[] {
  const day = resolutionDay(portal);
  if (day === null || !isBeforeResolution(portal, standing.release.period)) return [];
  return [`Khi đó chưa có Nghị quyết 57, ban hành ngày ${formatDate(day, 'vi')}.`];
}

/** A unit that ended is told apart by its last day, which also says of which units the ranking is. */
function besideClause(portal: Portal, standing: Standing): string {
  const rank = rankClause(standing.table, standing.entry as RankedEntry);
  const { validTo } = portal.agencies.get(standing.entry.agency)!;
  const name = nameOf(portal, standing);
  if (validTo === null) return `${name} ${rank}`;
  return `${name} trước ngày ${formatDate(dayAfter(validTo), 'vi')} ${rank.replace(' khi chưa sắp xếp', '')}`;
}

function besideSentences(portal: Portal, standing: Standing): readonly string[] {
  if (!('rank' in standing.entry)) return [];
  const others = standingsBeside(portal, standing);
  if (others.length === 0) return [];
  const said = others.map((other) => besideClause(portal, other));
  return [
    `Cùng kỳ, ${said.join('; ')}.`,
    'Hai bảng gồm những nơi khác nhau, nên chênh lệch giữa hai thứ hạng không phải là lên hay xuống.',
  ];
}

function movementSentence(portal: Portal, standing: Standing, name: string): readonly string[] {
  const movement = movementInto(standing.series, standing.release, standing.table);
  if (!movement) return [];
  if ('reason' in movement) return [standingMovement(portal, standing, 'vi')].filter((text) => text !== null);
  const ranks = movement.ranks.get(standing.entry.agency);
  if (!ranks) return [];
  const { from, to } = ranks;
  const time = lowerFirst(formatTime(movement.before, 'vi'));
  const move =
    from === to ? `vẫn giữ hạng ${from}` : `từ hạng ${from} ${to < from ? 'lên' : 'xuống'} hạng ${to}`;
  // Ranks among those of both periods may differ from the one just said: they are of fewer.
  const same = 'rank' in standing.entry && standing.entry.rank === to;
  return [
    same
      ? `So với ${time}, ${name} ${move}, xét những nơi được xếp hạng ở cả hai kỳ.`
      : `Nếu chỉ xét ${movement.common} nơi được xếp hạng ở cả hai kỳ, so với ${time}, ${name} ${move}.`,
  ];
}
