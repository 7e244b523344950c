import { formatProblem, type Problem, type ProblemCode } from '../../src/intake/problems.ts';
import { textOf, type DataFolder } from './data-files.ts';
import { splitLine } from './printed-rows.ts';

/** What is wrong with a table as a whole: with its bytes, or that it is there. Every other code is about a line. */
const ofWholeTables: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'encoding-bom',
  'encoding-utf16',
  'file-empty',
  'file-missing',
  'file-too-large',
  'file-unexpected',
  'hash-mismatch',
  'sealed-bytes-changed',
  'sealed-file-added',
  'sealed-file-missing',
  'table-copied',
]);

/** Rows that should be there stand on no line; they are named instead. */
const ofAbsentRows: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'correction-lost',
  'correction-undeclared',
  'row-missing',
  'task-gone',
]);

/** What the text of a JSON file says has a line; how it fits the tables and folders is said of it as a whole. */
const ofJsonText = /^(?:json|text|placeholder)-|^csv-line-ending$|^encoding-not-utf8$/;

/** What is told of these stands in the very cell that is named. */
const quoted: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'cell-kind',
  'cell-list-repeated',
  'cell-range',
  'placeholder-left',
  'reference-unknown',
  'text-foreign-letter',
  'text-formula',
  'text-markup',
  'text-not-nfc',
  'text-spaces',
]);

/**
 * Where a problem does not say its place, or says a wrong one: no file, one outside the folder, no line though a row or
 * cell is meant, a line or column that the file does not have, another cell than the one told of; or words with a gap.
 */
export function unplaced(problem: Problem, files: DataFolder): readonly string[] {
  const { code, file } = problem;
  if (!file) return [`${code} names no file`];
  if (file.split(/[\\/]/).includes('..') || /^[\\/]/.test(file))
    return [`${code} leads out of the folder: ${file}`];
  const text = formatProblem(problem);
  // What stands in quotation marks is the cell, which may well say «undefined».
  if (/\{\w+\}|undefined|\[object/.test(text.replace(/«[^»]*»/g, '')))
    return [`${code} is told with a gap: ${text.slice(0, 200)}`];
  return withoutLine(problem) ?? misplaced(problem, files);
}

/** What is wrong with a problem that has no line; null where it has one. */
function withoutLine({ code, file, line, column, value }: Problem): readonly string[] | null {
  if (line !== undefined) return null;
  if (file.endsWith('.json')) return ofJsonText.test(code) ? [`${code} in ${file} has no line`] : [];
  if (!file.endsWith('.csv') || ofWholeTables.has(code)) return [];
  // A column is that of a cell, and the cell is there.
  if (!ofAbsentRows.has(code) || column !== undefined) return [`${code} in ${file} has no line`];
  return value ? [] : [`${code} in ${file} has no line and names no row`];
}

function misplaced({ code, file, line, column, value = '' }: Problem, files: DataFolder): readonly string[] {
  if (!files.has(file) || code.startsWith('encoding-')) return [];
  const lines = textOf(files, file).split('\n');
  const found = lines[line! - 1];
  if (found === undefined) return [`${code} in ${file} is at line ${line!} of ${lines.length}`];
  if (!file.endsWith('.csv') || column === undefined) return [];
  const at = splitLine(lines[0]!).indexOf(column);
  if (at === -1) return [`${code} in ${file} names a column that is not there: ${column}`];
  const cell = splitLine(found)[at];
  return quoted.has(code) && !cell?.includes(value)
    ? [`${code} at ${file}:${line!} [${column}] says «${value}» of «${cell ?? ''}»`]
    : [];
}
