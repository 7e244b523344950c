import type { ReleaseData } from '../intake/read-data.ts';
import type { Bilingual } from '../intake/table.ts';
import { bilingual } from './figures.ts';

type BudgetRow = ReleaseData['budget'][number];
type DatabaseRow = ReleaseData['databases'][number];
type DesignationRow = ReleaseData['designations'][number];

/** One sum of money of an agency at one stage. */
export interface BudgetAmount {
  readonly stage: BudgetRow['stage'];
  readonly value: number | null;
  readonly unit: string;
  readonly status: BudgetRow['status'];
  readonly sources: readonly string[];
  readonly note: Bilingual | null;
}

/** The money of an agency in a budget year, by stage: never added. */
export interface AgencyBudget {
  readonly agency: string;
  readonly year: number;
  /** In the order registered, allocated, disbursed; stages without a row are left out. */
  readonly amounts: readonly BudgetAmount[];
}

/** Money goes through these stages, in this order. */
export const budgetStages: readonly BudgetRow['stage'][] = ['registered', 'allocated', 'disbursed'];

/** The budgets of a release, one for each agency and year. */
export function buildBudgets({ budget }: ReleaseData): readonly AgencyBudget[] {
  const groups = Map.groupBy(budget, ({ agency, year }) => `${agency} ${year}`);
  return [...groups.values()].map((rows) => ({
    agency: rows[0]!.agency,
    year: rows[0]!.year,
    amounts: budgetStages.flatMap((stage) => {
      const row = rows.find((entry) => entry.stage === stage);
      if (!row) return [];
      const { value, unit, status, source, note_vi, note_en } = row;
      return [{ stage, value, unit, status, sources: source, note: bilingual(note_vi, note_en) }];
    }),
  }));
}

/** A unit named as an example or as falling short, exactly as issued. */
export interface Designation {
  readonly agency: string;
  readonly kind: DesignationRow['kind'];
  readonly issuedBy: string;
  readonly document: string;
  readonly issuedOn: string;
  readonly reason: Bilingual;
  readonly reply: Bilingual | null;
  readonly repliedOn: string | null;
  readonly sources: readonly string[];
}

/** The designations of a release, in the order issued. */
export function buildDesignations({ designations }: ReleaseData): readonly Designation[] {
  return designations.map((row) => ({
    agency: row.agency,
    kind: row.kind,
    issuedBy: row.issued_by,
    document: row.document,
    issuedOn: row.issued_on,
    reason: { vi: row.reason_vi, en: row.reason_en },
    reply: bilingual(row.reply_vi, row.reply_en),
    repliedOn: row.replied_on,
    sources: row.source,
  }));
}

/** A national database and how far it is. */
export interface NationalDatabase {
  readonly id: string;
  readonly title: Bilingual;
  readonly owner: string;
  readonly stage: DatabaseRow['stage'];
  readonly due: string | null;
  /** How many bodies are connected. */
  readonly connected: number | null;
  readonly status: DatabaseRow['status'];
  readonly sources: readonly string[];
  readonly note: Bilingual | null;
}

/** The national databases of a release. */
export function buildDatabases({ databases }: ReleaseData): readonly NationalDatabase[] {
  return databases.map((row) => ({
    id: row.id,
    title: { vi: row.title_vi, en: row.title_en },
    owner: row.agency,
    stage: row.stage,
    due: row.due,
    connected: row.connected,
    status: row.status,
    sources: row.source,
    note: bilingual(row.note_vi, row.note_en),
  }));
}
