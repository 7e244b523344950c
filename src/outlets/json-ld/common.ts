import type { Release } from '../../portal/portal.ts';
import type { Lang } from '../../site/lang.ts';
import { siteOptions } from '../../site/options.ts';
import { hasOperator, operatorName } from '../operator.ts';
import { outputMarkLine } from '../../site/output-marks.ts';
import { firstDay, lastDay } from '../../time/periods.ts';

/** A name as machines get it, with the mark of a sample in front: the name alone is what catalogues show. */
export function markedName(name: string): string {
  return outputMarkLine === undefined ? name : `[${outputMarkLine}] ${name}`;
}

/** The first and the last day of what a release covers. */
export function daysOf({ period }: Pick<Release, 'period'>): { readonly from: string; readonly to: string } {
  return { from: firstDay(period), to: lastDay(period) };
}

/** Do the data speak of Viet Nam? Those of fictitious agencies speak of no country. */
export const aboutVietNam = siteOptions.edition === 'public';

/** Whose the portal is, where its options say so: a default text is the name of nobody. */
export function publisherOf(lang: Lang): object {
  return hasOperator(lang) ? { publisher: { '@type': 'Organization', name: operatorName(lang) } } : {};
}
