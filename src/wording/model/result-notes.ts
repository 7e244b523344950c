import type { Portal } from '../../portal/portal.ts';
import type { ReleaseResults } from '../../portal/results.ts';
import type { Lang } from '../../site/lang.ts';
import { progressResults } from '../pages/progress-results.ts';
import { agencyLabel } from './agency-words.ts';
import { scopeTitle } from './quarter-tables.ts';

/** How results are to be read, a sentence each: what they count, that some are not in them, their own note. */
export function resultNotes(portal: Portal, results: ReleaseResults, lang: Lang): readonly string[] {
  const w = progressResults[lang];
  const scope = scopeTitle(portal, results.scope, lang);
  const own = results.note?.[lang];
  return [
    ...(scope ? [w.scope(scope)] : []),
    ...(results.complete ? [] : [w.incomplete]),
    ...(own ? [own] : []),
  ];
}

/** Who is not counted where the groups of two quarters are compared; null where everybody is. */
export function leftOutNote(
  portal: Portal,
  { before, leftOut }: { readonly before: string | null; readonly leftOut: readonly string[] },
  lang: Lang,
): string | null {
  if (before === null || leftOut.length === 0) return null;
  const names = leftOut.map((id) => agencyLabel(portal, id, lang));
  return progressResults[lang].leftOut(before, names);
}
