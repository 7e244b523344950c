import type { Portal } from '../../../portal/portal.ts';

/** Series that are called by capitals, in full: «PAPI» → «Chỉ số Hiệu quả quản trị và hành chính công cấp tỉnh». */
export function seriesNames(portal: Portal): ReadonlyMap<string, string> {
  return new Map(
    portal.series
      .filter(({ file }) => /^\p{Lu}{2,}$/u.test(file.short.vi))
      .map(({ file }) => [file.short.vi, file.title.vi.replace(/ \([^)]*\)$/, '')]),
  );
}
