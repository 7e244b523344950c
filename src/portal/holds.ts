import type { Portal } from './portal.ts';

/** What a text may speak of by its id, and where the model keeps it. */
const places: Readonly<Record<string, (portal: Portal, id: string) => boolean>> = {
  agency: ({ agencies }, id) => agencies.has(id),
  document: ({ documents }, id) => documents.some((row) => row.id === id),
  directives: ({ directives }, id) => directives.some((row) => row.id === id),
  timeline: ({ milestones }, id) => milestones.some((row) => row.id === id),
  results: ({ targets }, id) => targets.some((row) => row.id === id),
  disclosureTracking: ({ searches }, id) => searches.some((row) => row.id === id),
};

/**
 * Does this portal hold what a page shows under an id? A sample portal has none of the real agencies that the texts
 * name. Of pages whose parts are fixed, such as the glossary, every part is there.
 * @param page the name of the page in the address book
 */
export function holds(portal: Portal, page: string, id: string): boolean {
  return places[page]?.(portal, id) ?? true;
}
