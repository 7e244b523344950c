import type { Composite } from '../../portal/composites.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Lang } from '../../site/lang.ts';
import { releaseTitle } from './release-words.ts';

/** «PAPI 2024 – 63 tỉnh, thành phố (trước 1/7/2025)». */
export function compositeTitle(portal: Portal, { release, table }: Composite, lang: Lang): string {
  return `${releaseTitle(portal, release, lang)} – ${table.ranking.title[lang]}`;
}
