import type { Portal } from '../../../portal/portal.ts';
import type { KitFact } from '../kit-story.ts';
import type { SaidBefore } from './said-before.ts';
import { bodySentence } from './spoken-body.ts';
import { figureSentences } from './spoken-figures.ts';
import { doneSentences, headlineSentences, overdueSentences } from './spoken-findings.ts';
import { spokenScope, spokenScopeOfOne } from './spoken-scope.ts';
import { standingSentences } from './spoken-standing.ts';
import { taskSentences } from './spoken-tasks.ts';

/** Sentences that are read out together or not at all, still with digits. */
export type Part = readonly string[];

/**
 * A fact in sentences for the ear, in parts: each leans on the one before. What is not made anew here is said in the
 * words of its page. A scope is said once.
 */
export function spokenFact(portal: Portal, fact: KitFact, before: SaidBefore): readonly Part[] {
  const { told } = fact;
  // What was not found is said in words of its own.
  if (fact.searched) return [];
  if (told?.kind === 'figures') return figureSentences(portal, told, before);
  if (told?.kind === 'standing') return standingSentences(portal, told.standing);
  if (told?.kind === 'body') return [[bodySentence(portal, told.agency)]];
  // How much a release holds is no news; what it lacks is said at the end.
  if (told?.kind === 'inventory') return [];
  const [first = '', ...others] = sentencesOf(portal, fact, before);
  const scope =
    fact.scope === null || before.scopes.has(fact.scope)
      ? []
      : [told?.kind === 'tasks' ? spokenScopeOfOne(fact.scope) : spokenScope(fact.scope)];
  if (fact.scope !== null) before.scopes.add(fact.scope);
  if (told?.kind === 'headline' || told?.kind === 'tasks') return [[first, ...others, ...scope]];
  if (first === '') return [];
  const note = fact.note === null ? [] : [fact.note];
  return [[first, ...scope, ...note], ...others.map((sentence) => [sentence])];
}

function sentencesOf(portal: Portal, fact: KitFact, before: SaidBefore): readonly string[] {
  const { told, sentences } = fact;
  if (told?.kind === 'tasks') return taskSentences(told.agency, told.quarter, ownerOf(portal, fact));
  if (told?.kind === 'headline') {
    const said = headlineSentences(told.headline, ownerOf(portal, fact));
    before.headline = said !== null;
    return said ?? sentences;
  }
  if (told?.kind !== 'finding' || !before.headline) return sentences;
  const { finding, names } = told;
  if (finding.kind === 'overdue') return overdueSentences(finding, names) ?? [];
  if (finding.kind === 'done') return doneSentences(finding);
  return sentences;
}

/** The body that publishes the release of a fact; null where it is made up, or not one body's. */
function ownerOf(portal: Portal, { release }: KitFact): string | null {
  if (release === null || release.file.status === 'sample') return null;
  const owner = portal.series.find(({ file }) => file.id === release.series)?.file.owner.vi;
  // «Cơ quan đã nêu từng số liệu» is no name.
  const named = [...portal.agencies.values()].some(({ name }) =>
    [name.full.vi, name.short.vi].includes(owner!),
  );
  return owner !== undefined && named ? owner : null;
}
