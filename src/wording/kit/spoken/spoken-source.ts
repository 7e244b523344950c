import type { Portal } from '../../../portal/portal.ts';
import { sourcePublisher } from '../../model/source-words.ts';
import type { KitStory } from '../kit-story.ts';
import { bulletinWords as w } from './bulletin-words.ts';
import { spokenPublisher } from './spoken-publisher.ts';
import { spokenPhrase } from './spoken-text.ts';

/** How many publishers are named. */
const namedSources = 2;

/** Who published what is said first, as far as their names can be said; no other may stand in their place. */
export function sourceLine(portal: Portal, { lead, facts, sources }: KitStory): string {
  const publishers = (ids: readonly string[]): readonly string[] => [
    ...new Set(ids.map((id) => sourcePublisher(portal.sources.get(id)!, 'vi'))),
  ];
  const first = [lead, ...facts].find((fact) => fact.told?.kind !== 'inventory' && !fact.searched) ?? lead;
  const named = publishers(first.sources).flatMap((name) => spokenPublisher(name) ?? []);
  const said = [...new Set(named)].slice(0, namedSources).map((name) => spokenPhrase(name));
  return w.sources(said, said.length < publishers(sources).length);
}
