import { jsonText } from '../../outlets/json-text.ts';
import { placeholder as fill } from '../../intake/placeholder.ts';
import { agencyKinds } from '../../intake/tables/agencies.ts';
import { seriesTables } from '../../intake/tables/index.ts';
import { skeletonRow, tableText } from './begun-tables.ts';

/** A text in both languages that is still to be written. */
const texts = (vi: string, en: string) => ({
  vi: fill(vi, `${en} (Vietnamese)`),
  en: fill(`${vi} (tiếng Anh)`, en),
});

const kinds = agencyKinds.map(({ code }) => code).join(', ');

/** `series.json` of a new series: every field that the schema asks for, each with what belongs there. */
export function seriesSkeleton(id: string): Readonly<Record<string, unknown>> {
  return {
    id,
    title: texts('tên đầy đủ của bộ số liệu', 'full title of the series'),
    short: texts('tên ngắn', 'short title'),
    about: texts('đo cái gì, của ai, bằng cách nào', 'what it measures, whose it is, how'),
    frequency: fill('quarterly, half-yearly hoặc yearly', 'quarterly, half-yearly or yearly'),
    publisher: texts('ai công bố bản gốc', 'who publishes the original'),
    owner: texts('ai là chủ sở hữu số liệu', 'who owns the data'),
    terms: texts('điều kiện sử dụng, hoặc «chưa tìm thấy»', 'terms of use, or “none found”'),
    computed_here: texts('phần nào do cổng này tính', 'what of it this portal computed'),
    cautions: [],
    rankings: [
      {
        id: fill('mã bảng xếp hạng, ví dụ provinces', 'id of the ranking, as provinces'),
        title: texts('tên bảng xếp hạng', 'title of the ranking'),
        kinds: [fill(`một hoặc nhiều trong: ${kinds}`, 'one or several of them')],
        population: fill('register hoặc publisher', 'register or publisher'),
        method: fill('sum hoặc published', 'sum or published'),
        precision: fill(
          'số chữ số thập phân, 0 đến 6, không có ngoặc kép',
          'decimals, 0 to 6, without quotes',
        ),
        groups: null,
        lead: fill('groups hoặc ranks', 'groups or ranks'),
      },
    ],
    regimes: [
      {
        id: fill('mã chế độ tính, ví dụ r2026', 'id of the regime, as r2026'),
        from: fill('kỳ đầu tiên, ví dụ 2026', 'its first period, as 2026'),
        title: texts('tên chế độ tính', 'title of the regime'),
        totals_comparable: null,
        why: texts('cách tính, và vì sao', 'how it is computed, and why'),
      },
    ],
  };
}

/** The files of a new series by name: what it means, its criteria, its figures and scopes. */
export function seriesFiles(id: string): ReadonlyMap<string, string> {
  const tables = Object.values(seriesTables).map((table): [string, string] => [
    `${table.name}.csv`,
    tableText(table, [skeletonRow(table)]),
  ]);
  return new Map([['series.json', jsonText(seriesSkeleton(id))], ...tables]);
}
