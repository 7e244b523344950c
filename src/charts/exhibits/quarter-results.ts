import type { Portal, Release } from '../../portal/portal.ts';
import { isComparable } from '../../portal/quarter-comparison.ts';
import type { QuarterResults } from '../../portal/quarter.ts';
import type { ResultTables } from '../../portal/result-tables.ts';
import { addresses } from '../../site/addresses.ts';
import type { Lang } from '../../site/lang.ts';
import { resultLinesExhibits } from './result-lines.ts';

type Made = ReturnType<typeof resultLinesExhibits>;

/** The results of a quarter line by line, on the page of its release. */
export function quarterResultLines(
  portal: Portal,
  lang: Lang,
  release: Release,
  { comparison, ...lines }: QuarterResults,
): Made {
  return resultLinesExhibits(portal, lang, {
    ...lines,
    release,
    page: addresses(lang).release(release.series, release.period),
    before: isComparable(comparison) ? comparison.before : null,
  });
}

/** The newest results line by line, on the page on progress. */
export function newestResultLines(portal: Portal, lang: Lang, tables: ResultTables): Made {
  return resultLinesExhibits(portal, lang, { ...tables, page: addresses(lang).progress() });
}
