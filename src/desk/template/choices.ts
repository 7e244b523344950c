import type { Column } from '../../intake/table.ts';
import type { ImportContext } from '../import/context.ts';
import { findTitle, type Titled } from '../import/titles.ts';

/** A longer title does not fit a drop-down list; the code stands there instead. */
const longestTitle = 60;

/**
 * What a drop-down list of a column offers: Vietnamese words that the import takes for one code, else the code itself.
 * Null for columns without a list, and for those that take several values in a cell.
 */
export function choicesOf(
  column: Column,
  context: ImportContext,
  agencies: readonly string[],
): readonly string[] | null {
  if (column.list) return null;
  if (column.refersTo === 'agencies') return agencies.map((id) => agencyChoice(id, context));
  const entries = context.namesOf(column);
  return entries ? entries.map((entry) => titleChoice(entry, entries)) : null;
}

/** The name of an agency on the day, where the import finds that agency by it. */
export function agencyChoice(id: string, { agencies }: Pick<ImportContext, 'agencies'>): string {
  const name = agencies.nameOf(id);
  if (name === null) return id;
  const found = agencies.find(name);
  return 'id' in found && found.id === id ? name : id;
}

/** The first title of an entry, in Vietnamese, where it leads back to it alone and is not too long; else its code. */
export function titleChoice({ code, titles }: Titled, entries: readonly Titled[]): string {
  const [title = ''] = titles;
  const found = findTitle(title, entries);
  return title !== '' && title.length <= longestTitle && 'code' in found && found.code === code
    ? title
    : code;
}
