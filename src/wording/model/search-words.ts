import type { Portal } from '../../portal/portal.ts';
import type { Lang } from '../../site/lang.ts';
import { fullStop, sentenceStart } from '../case.ts';
import { notFoundStatement } from '../sentences/not-found.ts';

/** What was looked for and what came of it, as a sentence. */
export function outcomeStatement(search: Portal['searches'][number], lang: Lang): string {
  const what = lang === 'vi' ? search.looked_for_vi : search.looked_for_en;
  if (search.outcome === 'none') return notFoundStatement({ what, searchedOn: search.searched_on }, lang);
  const found = lang === 'vi' ? search.found_vi : search.found_en;
  return fullStop(`${sentenceStart(what)}: ${found}`);
}
