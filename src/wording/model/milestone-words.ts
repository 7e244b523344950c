import type { Portal } from '../../portal/portal.ts';
import type { Lang } from '../../site/lang.ts';

/** The title of a milestone. */
export function milestoneTitle(milestone: Portal['milestones'][number], lang: Lang): string {
  return lang === 'vi' ? milestone.title_vi : milestone.title_en;
}
