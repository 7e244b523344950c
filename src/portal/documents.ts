import type { Portal } from './portal.ts';

export type OfficialDocument = Portal['documents'][number];

/** What is known of a document on a day: no successor known, not yet in force, or replaced. */
type DocumentState = 'current' | 'upcoming' | 'replaced';

/** The state of a document on a day, as far as the register says. */
export function documentState(document: OfficialDocument, day: string): DocumentState {
  if (document.replaced_by !== null && (document.replaced_from ?? '') <= day) return 'replaced';
  return (document.in_force_from ?? '') > day ? 'upcoming' : 'current';
}

/** Documents of one state, newest first; those without any date at the end. */
interface DocumentGroup {
  readonly state: DocumentState;
  readonly documents: readonly OfficialDocument[];
}

/** All documents by their state on a day; a state that none is in has no group. */
export function documentGroups({ documents }: Portal, day: string): readonly DocumentGroup[] {
  const dateOf = ({ date, in_force_from }: OfficialDocument): string => date ?? in_force_from ?? '';
  const newestFirst = documents.toSorted((a, b) =>
    dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0,
  );
  const byState = Map.groupBy(newestFirst, (document) => documentState(document, day));
  return (['upcoming', 'current', 'replaced'] as const).flatMap((state) => {
    const group = byState.get(state);
    return group ? [{ state, documents: group }] : [];
  });
}

/** How a document stands to others, and what of the portal comes from it. */
export interface DocumentRelations {
  readonly replacedBy: OfficialDocument | null;
  readonly replaces: readonly OfficialDocument[];
  readonly amendedBy: readonly OfficialDocument[];
  readonly amends: readonly OfficialDocument[];
  /** Oldest first. */
  readonly milestones: Portal['milestones'];
  readonly targets: Portal['targets'];
}

/** What the registers say around a document, both ways. */
export function documentRelations(
  portal: Portal,
  { id, replaced_by, amended_by }: OfficialDocument,
): DocumentRelations {
  const { documents, milestones, targets } = portal;
  return {
    replacedBy: documents.find((other) => other.id === replaced_by) ?? null,
    replaces: documents.filter((other) => other.replaced_by === id),
    amendedBy: documents.filter((other) => amended_by.includes(other.id)),
    amends: documents.filter((other) => other.amended_by.includes(id)),
    milestones: milestones.filter(({ document }) => document === id),
    targets: targets.filter(({ document }) => document === id),
  };
}
