import { agencyQuarter, resultsSearch } from '../../../portal/agency-quarter.ts';
import { owesResults } from '../../../portal/agency-lists.ts';
import type { Portal } from '../../../portal/portal.ts';
import { disclosureParts, holds } from '../../../portal/quarter-gaps.ts';
import { isDisclosure } from '../../../portal/quarter.ts';
import { lastSearchDay } from '../../../portal/searches.ts';
import { midSentence } from '../../case.ts';
import type { KitStory } from '../kit-story.ts';
import { bulletinWords as w } from './bulletin-words.ts';

/** What was looked for and not found, as it is heard, the weightiest first; none where nothing lacks. */
export function lackingSentences(
  portal: Portal,
  { subject, lacking }: KitStory,
): readonly (readonly string[])[] {
  if (subject.kind === 'agency') {
    const agency = portal.agencies.get(subject.agency)!;
    const owes = owesResults(agency) && agencyQuarter(portal, agency.id) === null;
    const search = owes ? resultsSearch(portal) : null;
    if (search) return [[w.noResultsOf(midSentence(agency.name.full.vi), search.searched_on)]];
    return lacking === null ? [] : [[lacking]];
  }
  if (lacking === null) return [];
  const { release } = subject;
  const searchedOn = lastSearchDay(portal);
  const all = disclosureParts.every((part) => !holds(release, part));
  const notFound = (release.file.note?.vi ?? '').match(/(?<=^|\. )Chưa tìm thấy[^.]*\./gu) ?? [];
  return [
    [all && searchedOn ? w.onlyTotals(searchedOn) : lacking],
    ...(isDisclosure(release) ? [] : notFound).map((sentence) => [sentence]),
  ];
}

/** Does a story of a release say nowhere how many tasks are done? Then that comes first. */
export function saysNoTasks({ subject, lead, facts }: KitStory): boolean {
  if (subject.kind !== 'release' || isDisclosure(subject.release)) return false;
  return ![lead, ...facts].some(
    ({ told }) =>
      told?.kind === 'figures' && told.figures.some(({ definition }) => definition.taskState === 'done'),
  );
}
