import { lastDay } from '../time/periods.ts';
import type { Portal } from './portal.ts';

/** The id of Resolution 57 in the register of documents. */
export const resolutionDocument = '57-nq-tw';

/** The day of Resolution 57; null where the register does not hold it, as in a sample. */
export function resolutionDay({ documents }: Pick<Portal, 'documents'>): string | null {
  return documents.find(({ id }) => id === resolutionDocument)?.date ?? null;
}

/** Did a period end before the Resolution was issued? Its numbers say nothing of how it is carried out. */
export function isBeforeResolution(portal: Pick<Portal, 'documents'>, period: string): boolean {
  const day = resolutionDay(portal);
  return day !== null && lastDay(period) < day;
}
