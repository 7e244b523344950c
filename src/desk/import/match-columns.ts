import type { Problem } from '../../intake/problems.ts';
import { distance } from 'fastest-levenshtein';
import { columnLetters } from '../../outlets/xlsx/cell-address.ts';
import { placeOf, type Grid, type Workbook } from '../workbook/grid.ts';
import type { ImportContext } from './context.ts';
import type { HeaderBlock, SheetColumn } from './find-header.ts';
import { headerKey, type HeaderKeys, type MatchedBy } from './header-keys.ts';
import type { Mapping } from './mapping.ts';
import { meaningOfText, meaningText, type Meaning } from './meaning.ts';
import type { PlannedColumn } from './plan.ts';

/** What each column of the sheet is, as far as it is certain or was said. */
export interface MatchedColumns {
  readonly meanings: ReadonlyMap<number, Meaning>;
  readonly planned: readonly PlannedColumn[];
  readonly problems: readonly Problem[];
}

/** Matches the columns of a sheet by the mapping file and by their headers; what is doubtful is a problem. */
export function matchColumns(
  workbook: Workbook,
  grid: Grid,
  header: HeaderBlock,
  keys: HeaderKeys,
  context: ImportContext,
  mapping: Mapping,
): MatchedColumns {
  const names = context.table.columns.map(({ name }) => name);
  const criteria = context.criteria.filter(({ lowest }) => lowest).map(({ id }) => id);
  const problems: Problem[] = [];
  const meanings = new Map<number, Meaning>();
  const planned: PlannedColumn[] = [];
  const taken = new Map<string, string>();
  const given = new Map(Object.entries(mapping.columns).map(([text, as]) => [headerKey(text), { text, as }]));
  const used = new Set<string>();

  for (const sheetColumn of header.columns) {
    const { column, header: text } = sheetColumn;
    const at = columnLetters(column);
    const place = placeOf(workbook, grid, header.bottom, column);
    const content = [...grid.rows].some(([row, cells]) => row > header.bottom && cells.has(column));
    const said = given.get(headerKey(text)) ?? given.get(headerKey(at));
    if (said) used.add(said.text);
    if (!content && (text === '' || sheetColumn.meanings.length !== 1)) {
      if (text !== '') {
        meanings.set(column, { kind: 'left-out', reason: { vi: 'cột trống', en: 'empty column' } });
        planned.push({
          at,
          header: text,
          as: null,
          by: null,
          reason: { vi: 'cột trống', en: 'empty column' },
        });
      }
      continue;
    }
    const found = resolve(sheetColumn, said);
    if (found === null) {
      problems.push(doubtOf(sheetColumn, at, place, keys));
      continue;
    }
    const as = meaningText(found.meaning);
    const other = as === null ? undefined : taken.get(as);
    if (as !== null && other !== undefined) {
      problems.push({ code: 'import-column-doubled', ...place, value: as, details: { found: other } });
      continue;
    }
    if (as !== null) taken.set(as, at);
    meanings.set(column, found.meaning);
    const reason = found.meaning.kind === 'left-out' ? found.meaning.reason : null;
    planned.push({ at, header: text, as, by: found.by, reason });
  }
  for (const { text } of [...given.values()].filter(({ text }) => !used.has(text))) {
    const allowed = header.columns
      .map((one) => one.header)
      .filter(Boolean)
      .join(' | ');
    problems.push({ code: 'mapping-unknown', file: workbook.file, value: text, allowed });
  }
  return { meanings, planned, problems };

  function resolve(
    sheetColumn: SheetColumn,
    said: { readonly as: string | null } | undefined,
  ): { meaning: Meaning; by: MatchedBy | 'mapping' } | null {
    if (said) {
      const meaning = meaningOfText(said.as, names, criteria);
      if (meaning) return { meaning, by: 'mapping' };
      const allowed = [...names, ...criteria.map((id) => `criterion:${id}`)].join(' | ');
      problems.push({ code: 'mapping-unknown', file: workbook.file, value: said.as ?? '', allowed });
    }
    return sheetColumn.meanings.length === 1 ? sheetColumn.meanings[0]! : null;
  }
}

function doubtOf(
  { header, meanings }: SheetColumn,
  at: string,
  place: Pick<Problem, 'file' | 'line' | 'cell'>,
  { titles }: HeaderKeys,
): Problem {
  const value = header || at;
  if (meanings.length > 1) {
    const allowed = meanings.map(({ meaning }) => meaningText(meaning) ?? '–').join(' | ');
    return { code: 'import-column-ambiguous', ...place, value, allowed };
  }
  const near = titles
    .map(({ key, text }) => ({ text, away: distance(headerKey(header), key), length: key.length }))
    .filter(({ away, length }) => header !== '' && away <= length / 2)
    .toSorted((a, b) => a.away - b.away)
    .slice(0, 3)
    .map(({ text }) => text);
  const allowed =
    near.length === 0 ? '' : { vi: `Gần giống: ${near.join(', ')}.`, en: `Near: ${near.join(', ')}.` };
  return { code: 'import-column-unknown', ...place, value, allowed };
}
