import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Problem } from '../../intake/problems.ts';
import type { TableText } from './table-text.ts';

const originSchema = z.object({
  workbook: z.string(),
  /** Of the workbook's bytes, hexadecimal. */
  sha256: z.string(),
  /** Null for CSV files, which have no sheets. */
  sheet: z.string().nullable(),
  series: z.string(),
  period: z.string(),
  table: z.string(),
  /** Line of our file → row of the sheet, and the cell of each column. */
  lines: z.record(z.string(), z.object({ row: z.number(), from: z.record(z.string(), z.string()) })),
});

/** Where each cell of an imported table comes from: `desk/<series>-<period>/<table>.origin.json`. */
export type Origin = z.infer<typeof originSchema>;

/** The origin of a table that was written. */
export function originOf(
  about: Omit<Origin, 'lines' | 'sha256'>,
  bytes: Uint8Array,
  { rowsByLine }: Pick<TableText, 'rowsByLine'>,
): Origin {
  const lines = [...rowsByLine].map(([line, { row, from }]) => [String(line), { row, from }] as const);
  return { ...about, sha256: fingerprint(bytes), lines: Object.fromEntries(lines) };
}

/** The hash by which a workbook is known again. */
export function fingerprint(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The origin in a file's text, or null for a text that is none. */
export function readOrigin(text: string): Origin | null {
  try {
    return originSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Problems of the imported table, with the cell of the sheet; those of other files as they are. */
export function atSheetCells(problems: readonly Problem[], origin: Origin): readonly Problem[] {
  const file = `series/${origin.series}/${origin.period}/${origin.table}.csv`;
  return problems.map((problem) => {
    const line = problem.file === file ? origin.lines[String(problem.line)] : undefined;
    if (!line) return problem;
    const address = line.from[problem.column ?? ''] ?? Object.values(line.from)[0];
    if (address === undefined) return problem;
    return { ...problem, cell: origin.sheet === null ? address : `${origin.sheet}!${address}` };
  });
}
