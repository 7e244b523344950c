import type { Column } from '../../intake/table.ts';
import type { CorrectedVersion, Correction } from '../../portal/corrections.ts';
import type { Portal, Release } from '../../portal/portal.ts';
import { appearedAt } from '../../portal/versions.ts';
import type { Lang } from '../../site/lang.ts';
import { firstVersion } from '../../time/versions.ts';
import { dayInVietNam } from '../../time/viet-nam-day.ts';
import { formatDate } from '../dates.ts';
import { formatNumber } from '../numbers.ts';
import { correctionsPage } from '../pages/corrections.ts';
import { formatTime } from '../times.ts';
import { agencyLabel } from './agency-words.ts';
import { releaseTitle } from './release-words.ts';
import { groupLabel } from './task-words.ts';

/** Stands in corrections for every column of a row, and for every row of a table. */
const whole = '*';

/** Where a correction stands, in words: «Kết quả theo cơ quan», «Mẫu 07 · Nhóm 1: …», «Được giao». */
export interface CorrectionPlace {
  readonly table: string;
  /** Null where the whole table came or went. */
  readonly row: string | null;
  readonly column: string;
}

/** The place of a correction, with the names that its row is known by. */
export function correctionPlace(
  portal: Portal,
  release: Release,
  correction: Correction,
  lang: Lang,
): CorrectionPlace {
  const w = correctionsPage[lang];
  const files = [...release.tableFiles, ...(release.earlier[0]?.tableFiles ?? [])];
  const title = files.find(({ table }) => table.name === correction.table)?.table.title[lang];
  const words = correction.key.map(({ column, text }) => cellWords(portal, release, column, text, lang));
  const row = words.length > 0 ? words.join(' · ') : correction.row;
  const ofRow = correction.columnName === whole ? w.wholeRow : correction.columnName;
  if (correction.row === whole) return { table: title ?? correction.table, row: null, column: w.wholeTable };
  return { table: title ?? w.descriptor, row, column: correction.column?.title[lang] ?? ofRow };
}

/** What stood in a corrected cell, as readers write it: numbers, days and names in the language of the page. */
export function correctionValue(
  portal: Portal,
  release: Release,
  correction: Correction,
  side: 'old' | 'new',
  lang: Lang,
): string {
  const text = correction[side];
  const w = correctionsPage[lang];
  if (correction.row === whole) return text === null ? '–' : w.rows(formatNumber(text, lang));
  if (correction.columnName === whole) return text === null ? '–' : text === whole ? w.wholeRow : text;
  if (text === null) return w.empty;
  return correction.column ? cellWords(portal, release, correction.column, text, lang) : text;
}

function cellWords(portal: Portal, release: Release, column: Column, text: string, lang: Lang): string {
  if (column.list) return text;
  switch (column.kind) {
    case 'integer':
    case 'decimal':
      return formatNumber(text, lang, { decimals: text.split('.')[1]?.length ?? 0 });
    case 'date':
      return formatDate(text, lang);
    case 'time':
      return formatTime(text, lang);
    case 'enum':
      return column.values?.find(({ code }) => code === text)?.title[lang] ?? text;
    case 'ref':
      return namedRow(portal, release, column.refersTo, text, lang) ?? text;
    default:
      return text;
  }
}

/** The name of what a cell refers to; undefined where pages have none for it. */
function namedRow(
  portal: Portal,
  { figures, criteria, rankings }: Release,
  table: string | undefined,
  id: string,
  lang: Lang,
): string | undefined {
  switch (table) {
    case 'agencies':
      return portal.agencies.has(id) ? agencyLabel(portal, id, lang) : undefined;
    case 'task-groups':
      return groupLabel(portal, Number(id), lang);
    case 'figure-definitions':
      return figures.find(({ definition }) => definition.id === id)?.definition.title[lang];
    case 'scopes':
      return figures.find(({ scope }) => scope.id === id)?.scope.title[lang];
    case 'criteria':
      return criteria.find((criterion) => criterion.id === id)?.title[lang];
    case 'rankings':
      return rankings.find(({ ranking }) => ranking.id === id)?.ranking.title[lang];
    default:
      return undefined;
  }
}

/** The day on which a version took its place, in Viet Nam. */
export function versionDay(release: Release, lang: Lang): string {
  return formatDate(dayInVietNam(appearedAt(release)), lang);
}

/** The version of a release: «1.0.0»; of a later one with its day, «1.1.0 (17/8/2026)». */
export function versionAndDay(release: Release, lang: Lang): string {
  const { version } = release.file;
  return version === firstVersion ? version : `${version} (${versionDay(release, lang)})`;
}

/** What the page of corrections opens with: how many there are, and the latest. */
export function correctionsSummary(
  portal: Portal,
  versions: readonly CorrectedVersion[],
  lang: Lang,
): string {
  const w = correctionsPage[lang];
  const cells = versions.reduce((sum, { corrections }) => sum + corrections.length, 0);
  const [{ release, correctedOn }] = versions as readonly [CorrectedVersion];
  const title = releaseTitle(portal, release, lang);
  return `${w.some(cells, versions.length)} ${w.newest(title, release.file.version, formatDate(correctedOn, lang))}`;
}

/** A correction in one line: «Kết quả theo cơ quan: Tỉnh Mẫu 07 · nhóm 3, được giao: để trống → 12. …». */
export function correctionLine(portal: Portal, release: Release, correction: Correction, lang: Lang): string {
  const { table, row, column } = correctionPlace(portal, release, correction, lang);
  const place = [table, row, column].filter((part) => part !== null).join(', ');
  const change = (['old', 'new'] as const).map((side) =>
    correctionValue(portal, release, correction, side, lang),
  );
  return `${place}: ${change.join(' → ')}. ${correction.why[lang]}`;
}
