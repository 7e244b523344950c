import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { unzipSync } from 'fflate';
import { maxFileBytes } from '../../intake/decode.ts';
import type { Problem } from '../../intake/problems.ts';
import {
  certainEncoding,
  decodeAs,
  encodings,
  isLegacy,
  likelyLegacy,
  likelyLegacyText,
  transcode,
  type Encoding,
} from './encodings.ts';
import type { Grid, GridCell, Workbook } from './grid.ts';
import { certainDelimiter, delimiters, gridOfText, type DelimiterName } from './read-delimited.ts';
import { gridsOfXlsx } from './read-xlsx.ts';

/** What the officer declares of a file; null leaves it to what is certain. */
export interface Declared {
  readonly encoding: Encoding | null;
  readonly delimiter: DelimiterName | null;
}

type Read = { readonly workbook: Workbook; readonly bytes: Uint8Array } | { readonly problem: Problem };

/** A workbook may unpack to this many bytes; more is no table of an office. */
const maxUnpackedBytes = 400_000_000;

/** Reads `.xlsx`, `.csv`, `.txt` or `.tsv`, or says why not: kind, macros, password, damage, encoding, separator. */
export function readWorkbook(path: string, declared: Declared): Read {
  const file = basename(path);
  const refuse = (code: Problem['code'], more: Partial<Problem> = {}): Read => ({
    problem: { code, file, ...more },
  });
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(readFileSync(path));
  } catch {
    return refuse('workbook-missing', { value: path });
  }
  if (bytes.length === 0) return refuse('file-empty');
  if (bytes.length > maxFileBytes) {
    return refuse('file-too-large', { value: String(bytes.length), allowed: String(maxFileBytes) });
  }
  const refusal = refusalOf(bytes, extname(path).toLowerCase());
  if (refusal) return refuse(refusal, { value: extname(path) || file });
  if (!isZip(bytes)) return readText(file, bytes, declared);
  try {
    return xlsxOf(file, bytes, declared.encoding);
  } catch {
    return refuse('workbook-unreadable');
  }
}

function xlsxOf(file: string, bytes: Uint8Array, encoding: Encoding | null): Read {
  const grids = gridsOfXlsx(bytes);
  if (encoding !== null && isLegacy(encoding)) {
    return { workbook: { file, kind: 'xlsx', grids: grids.map((grid) => inUnicode(grid, encoding)) }, bytes };
  }
  const texts = grids.flatMap(({ rows }) =>
    [...rows.values()].flatMap((row) => [...row.values()].map(({ text }) => text)),
  );
  const likely = likelyLegacyText(texts.join(' '));
  if (likely === null) return { workbook: { file, kind: 'xlsx', grids }, bytes };
  return { problem: { code: 'encoding-legacy', file, value: likely, allowed: `--encoding ${likely}` } };
}

function inUnicode(grid: Grid, encoding: Parameters<typeof transcode>[1]): Grid {
  const changed = (cell: GridCell): GridCell =>
    cell.kind === 'text' ? { ...cell, text: transcode(cell.text, encoding) } : cell;
  const rows = [...grid.rows].map(
    ([at, row]) => [at, new Map([...row].map(([column, cell]) => [column, changed(cell)]))] as const,
  );
  return { ...grid, rows: new Map(rows) };
}

function readText(file: string, bytes: Uint8Array, declared: Declared): Read {
  const encoding = declared.encoding ?? certainEncoding(bytes);
  if (encoding === null) {
    const value = likelyLegacy(bytes);
    const allowed = `--encoding ${value ?? encodings.filter(isLegacy).join(' | ')}`;
    return { problem: { code: 'encoding-legacy', file, value: value ?? '?', allowed } };
  }
  const text = decodeAs(bytes, encoding);
  // What a wrong declaration leaves behind: characters that stand for nothing, or zeros of UTF-16.
  if (/[\uFFFD\u0000]/.test(text)) {
    const allowed = encodings.join(' | ');
    return { problem: { code: 'encoding-unsuited', file, value: encoding, allowed } };
  }
  const delimiter = declared.delimiter ? delimiters[declared.delimiter] : certainDelimiter(text);
  if (delimiter === null) return { problem: { code: 'csv-delimiter-unclear', file } };
  return { workbook: { file, kind: 'csv', grids: [gridOfText(file, text, delimiter)] }, bytes };
}

/** Why a file is not read at all, or null. */
function refusalOf(bytes: Uint8Array, extension: string): Problem['code'] | null {
  // The container of .xls files, and of .xlsx files with a password.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    const marker = Buffer.from('EncryptedPackage', 'utf16le');
    return Buffer.from(bytes).includes(marker) ? 'workbook-encrypted' : 'workbook-old';
  }
  if (isZip(bytes)) return refusalOfZip(bytes);
  if (['.csv', '.txt', '.tsv'].includes(extension)) return null;
  return extension === '.xlsx' ? 'workbook-unreadable' : 'workbook-kind';
}

function refusalOfZip(bytes: Uint8Array): Problem['code'] | null {
  const names = new Set<string>();
  let unpacked = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.add(name);
        unpacked += originalSize;
        return false;
      },
    });
  } catch {
    return 'workbook-unreadable';
  }
  if (names.has('xl/vbaProject.bin')) return 'workbook-macros';
  if (!names.has('xl/workbook.xml')) return 'workbook-kind';
  return unpacked > maxUnpackedBytes ? 'file-too-large' : null;
}

function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b]);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
