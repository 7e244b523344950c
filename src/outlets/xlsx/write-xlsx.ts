import { cellAddress, columnLetters } from './cell-address.ts';
import { sharedTexts, type SharedTexts } from './shared-texts.ts';
import { addComments, type CellComment } from './xlsx-comments.ts';
import { closeParts, setPart, xmlText, type XlsxParts } from './xlsx-parts.ts';

/** How a cell looks. `day` shows a date as 2026-09-30, `text` keeps what is typed as it is. */
export const cellStyles = ['plain', 'head', 'name', 'wrapped', 'day', 'text'] as const;
export type CellStyle = (typeof cellStyles)[number];

/** A cell to be written; `value` null leaves it empty, with its style. */
export interface OutCell {
  readonly value: string | number | null;
  readonly style?: CellStyle;
}

/** What Excel lets be typed into a block of cells. */
export interface OutValidation {
  /** `C3:C500`. */
  readonly range: string;
  readonly rule:
    | { readonly kind: 'list'; readonly source: string }
    | { readonly kind: 'number'; readonly whole: boolean; readonly min: number | null }
    | { readonly kind: 'day' };
  /** What is said when something else is typed. */
  readonly message: string;
}

/** A sheet to be written. */
export interface OutSheet {
  readonly name: string;
  /** Widths in characters, and how what is typed into a column looks. */
  readonly columns: readonly { readonly width: number; readonly style?: CellStyle }[];
  readonly rows: Iterable<readonly OutCell[]>;
  /** Rows that stay in view. */
  readonly frozen: number;
  readonly validations: readonly OutValidation[];
  readonly comments: readonly CellComment[];
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The bytes of an .xlsx file: the same sheets give the same bytes, at any time and in any time zone. */
export function writeXlsx(sheets: readonly OutSheet[]): Uint8Array {
  const parts: XlsxParts = new Map();
  const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const overrides = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/styles.xml', 'styles'],
    ['/xl/sharedStrings.xml', 'sharedStrings'],
    ...sheets.map((_sheet, index) => [`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet'] as const),
  ].map(([path, kind]) => `<Override PartName="${path}" ContentType="${spreadsheet}.${kind}+xml"/>`);
  setPart(
    parts,
    '[Content_Types].xml',
    `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
  );
  setPart(parts, '_rels/.rels', relationsOf([['officeDocument', 'xl/workbook.xml']]));
  setPart(
    parts,
    'xl/workbook.xml',
    `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
      .map(
        ({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
  );
  const targets = sheets.map((_sheet, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const);
  setPart(
    parts,
    'xl/_rels/workbook.xml.rels',
    relationsOf([...targets, ['styles', 'styles.xml'], ['sharedStrings', 'sharedStrings.xml']]),
  );
  setPart(parts, 'xl/styles.xml', stylesXml);
  const texts = sharedTexts();
  sheets.forEach((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    parts.set(path, sheetXml(sheet, texts));
    addComments(parts, path, sheet.comments);
  });
  parts.set('xl/sharedStrings.xml', textsXml(texts));
  return closeParts(parts);
}

function relationsOf(targets: readonly (readonly [type: string, target: string])[]): string {
  const elements = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${packaged}/relationships">${elements.join('')}</Relationships>`;
}

function sheetXml(
  { columns: described, rows, frozen, validations }: OutSheet,
  texts: SharedTexts,
): Uint8Array {
  const pane =
    frozen === 0
      ? ''
      : `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`;
  const columns = described.map(({ width, style = 'plain' }, index) => {
    const looks = style === 'plain' ? '' : ` style="${cellStyles.indexOf(style)}"`;
    return `<col min="${index + 1}" max="${index + 1}" width="${width}"${looks} customWidth="1"/>`;
  });
  const rules = validations.map(validationXml);
  return portioned(
    `${head}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`,
    rowsXml(rows, texts),
    `</sheetData>${rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`}</worksheet>`,
  );
}

function* rowsXml(rows: OutSheet['rows'], texts: SharedTexts): Generator<string> {
  let row = 0;
  for (const cells of rows) {
    row += 1;
    yield `<row r="${row}">${cells.map((cell, at) => cellXml(cell, cellAddress(row, at + 1), texts)).join('')}</row>`;
  }
}

function cellXml({ value, style = 'plain' }: OutCell, address: string, texts: SharedTexts): string {
  const at = `r="${address}" s="${cellStyles.indexOf(style)}"`;
  if (value === null || value === '') return style === 'plain' ? '' : `<c ${at}/>`;
  if (typeof value === 'number') return `<c ${at}><v>${value}</v></c>`;
  return `<c ${at} t="s"><v>${texts.numberOf(value)}</v></c>`;
}

function textsXml(texts: SharedTexts): Uint8Array {
  const distinct = texts.distinct();
  return portioned(
    `${head}<sst xmlns="${main}" count="${texts.cells()}" uniqueCount="${distinct.length}">`,
    distinct.map((text) => `<si><t xml:space="preserve">${xmlText(unread(text))}</t></si>`),
    '</sst>',
  );
}

/** So many elements become bytes at once: a sheet of all scores of many agencies is longer than a string can be. */
const atOnce = 10_000;

/** An XML file of very many elements between its beginning and its end. */
function portioned(begin: string, elements: Iterable<string>, end: string): Uint8Array {
  const portions: Buffer[] = [];
  let portion = [begin];
  for (const element of elements) {
    portion.push(element);
    if (portion.length < atOnce) continue;
    portions.push(Buffer.from(portion.join('')));
    portion = [];
  }
  portions.push(Buffer.from(portion.join('') + end));
  return Buffer.concat(portions);
}

/** Excel reads `_x0041_` in a text as the letter of that number; an underline of its own keeps it as it stands. */
function unread(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

function validationXml({ range, rule, message }: OutValidation): string {
  const said = `allowBlank="1" showErrorMessage="1" errorTitle="Ba công khai" error="${xmlText(message.slice(0, 220))}"`;
  const formula = (number: number, text: string | number): string =>
    `<formula${number}>${xmlText(String(text))}</formula${number}>`;
  if (rule.kind === 'list') {
    return `<dataValidation type="list" ${said} sqref="${range}">${formula(1, rule.source)}</dataValidation>`;
  }
  if (rule.kind === 'day') {
    // 1 January 1990 and 31 December 2099, counted as Excel counts days.
    return `<dataValidation type="date" operator="between" ${said} sqref="${range}">${formula(1, 32874)}${formula(2, 73050)}</dataValidation>`;
  }
  const type = rule.whole ? 'whole' : 'decimal';
  return `<dataValidation type="${type}" operator="greaterThanOrEqual" ${said} sqref="${range}">${formula(1, rule.min ?? -1e15)}</dataValidation>`;
}

/** `C3:C500` of a column and its rows. */
export function columnRange(column: number, from: number, to: number): string {
  return `${columnLetters(column)}${from}:${columnLetters(column)}${to}`;
}

const font = (extra: string): string =>
  `<font>${extra}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;
const fill = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
const wrap = '<alignment vertical="top" wrapText="1"/>';

/** In the order of `cellStyles`. */
const stylesXml = [
  `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>`,
  `<fonts count="3">${font('')}${font('<b/>')}${font('<i/>')}</fonts>`,
  `<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('FFF3E3E0')}${fill('FFF2F2F2')}</fills>`,
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  `<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1">${wrap}</xf>`,
  `<xf numFmtId="0" fontId="2" fillId="3" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1">${wrap}</xf>`,
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${wrap}</xf>`,
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');
