import { expect, it } from 'vitest';
import { writeXlsx, type OutSheet } from './write-xlsx.ts';
import { openParts, textOfPart } from './xlsx-parts.ts';

const sheet = (name: string, rows: readonly (readonly (string | number | null)[])[]): OutSheet => ({
  name,
  columns: [{ width: 10 }],
  rows: rows.map((cells) => cells.map((value) => ({ value }))),
  frozen: 0,
  validations: [],
  comments: [],
});

it('keeps each text of a workbook once, whatever the sheets in which it stands', () => {
  const parts = openParts(
    writeXlsx([
      sheet('a', [
        ['Huế', 'Đà Nẵng'],
        [1, 'Huế'],
      ]),
      sheet('b', [['Đà Nẵng', null, '<&']]),
    ]),
  );
  expect(textOfPart(parts, 'xl/sharedStrings.xml')).toContain(
    'count="5" uniqueCount="3"><si><t xml:space="preserve">Huế</t></si><si><t xml:space="preserve">Đà Nẵng</t></si><si><t xml:space="preserve">&lt;&amp;</t></si></sst>',
  );
  expect(textOfPart(parts, 'xl/worksheets/sheet2.xml')).toContain(
    '<row r="1"><c r="A1" s="0" t="s"><v>1</v></c><c r="C1" s="0" t="s"><v>2</v></c></row>',
  );
});
