import { isDisclosure } from '../../portal/quarter.ts';
import type { KitFact, KitStory } from './kit-story.ts';

/**
 * The facts of a story, that to begin with first. What a release of figures opens with says what it holds, not what
 * happened: outside its page it comes last.
 */
export function inTellingOrder({ subject, lead, facts }: KitStory): readonly KitFact[] {
  const ofFigures = subject.kind === 'release' && !isDisclosure(subject.release);
  return ofFigures ? [...facts, lead] : [lead, ...facts];
}
