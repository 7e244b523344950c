import { jsonText } from '../../outlets/json-text.ts';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { checkJson } from '../../intake/check-json.ts';
import type { Problem } from '../../intake/problems.ts';
import { observationStatuses } from '../../intake/tables/shared-columns.ts';

/** What the officer confirmed of a workbook's table; kept as JSON, edited by hand, given back by `--mapping`. */
const mappingSchema = z.strictObject({
  /** For the reader of the file: which workbook it was made for. */
  workbook: z.string().optional(),
  /** Hash of the rest, as it was proposed: tells whether somebody edited the file since. */
  proposed: z.string().optional(),
  sheet: z.string().optional(),
  /** Rows of the sheet, counted from 1. */
  header_rows: z.array(z.int().min(1)).min(1).optional(),
  numbers: z.enum(['vi', 'en']).optional(),
  dates: z.enum(['dmy', 'mdy']).optional(),
  precision: z.enum(['shown', 'stored']).optional(),
  percent: z.enum(['points', 'fraction']).optional(),
  hidden: z.enum(['take', 'leave']).optional(),
  /** Header of the sheet → column of the table, `criterion:<id>`, or null for what is left out. */
  columns: z.record(z.string(), z.string().nullable()).default({}),
  /** Column of the table → the value of every row, for columns that the sheet lacks. */
  constants: z.record(z.string(), z.string()).default({}),
  /** Name in the sheet → id of the agency. */
  agencies: z.record(z.string(), z.string()).default({}),
  /** Column of the table → text in the sheet → code. */
  values: z.record(z.string(), z.record(z.string(), z.string())).default({}),
  /** Sign in a cell of numbers (`""` for an empty one) → status. */
  missing: z.record(z.string(), z.enum(observationStatuses.map(({ code }) => code))).default({}),
});

export type Mapping = z.infer<typeof mappingSchema>;

/** A mapping that says nothing. */
export const noMapping: Mapping = { columns: {}, constants: {}, agencies: {}, values: {}, missing: {} };

/** The mapping of a file's text, or what is wrong with it. */
export function readMapping(file: string, text: string): { mapping: Mapping | null; problems: Problem[] } {
  const { value, problems } = checkJson(mappingSchema, file, text);
  return { mapping: value, problems };
}

/** The text of a mapping file as the import proposes it. */
export function mappingText(mapping: Mapping): string {
  const rest = { ...mapping, proposed: undefined };
  return jsonText({ ...rest, proposed: hashOf(rest) });
}

/** Is the text of a mapping file still as the import proposed it? */
export function isUnedited(text: string): boolean {
  try {
    const { proposed, ...mapping } = JSON.parse(text) as Record<string, unknown>;
    return proposed === hashOf(mapping);
  } catch {
    return false;
  }
}

function hashOf(mapping: object): string {
  return createHash('sha256').update(JSON.stringify(mapping)).digest('hex').slice(0, 16);
}
