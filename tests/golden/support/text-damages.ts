import { cell, figures, scores, type Damage } from './damage.ts';

/** «Nhóm đánh giá mẫu» in TCVN3: one byte a letter. */
const names = 'registers/agency-names.csv';

const tcvn3 = 'Nh\xe3m \xae\xb8nh gi\xb8 m\xc9u';
const assessor = 'Nhóm đánh giá mẫu';

/** Damage to a file as bytes, as CSV, or to the characters of a cell. */
export const textDamages: readonly Damage[] = [
  {
    name: 'a legacy encoding (TCVN3)',
    damage: (data) =>
      data.write(scores, Buffer.from(data.read(scores).replaceAll(assessor, tcvn3), 'latin1')),
    found: [['encoding-not-utf8', scores, 2]],
  },
  {
    name: 'a legacy encoding taken for Latin letters and saved as UTF-8',
    damage: (data) => data.editLine(scores, 2, (line) => line.replace(assessor, tcvn3)),
    found: [['text-foreign-letter', scores, 2]],
  },
  {
    name: 'UTF-8 encoded twice',
    damage: (data) => data.editLine(scores, 3, (line) => Buffer.from(line, 'utf8').toString('latin1')),
    found: [['text-foreign-letter', scores, 3]],
  },
  {
    name: 'UTF-16',
    damage: (data) => data.write(figures, Buffer.from(`\ufeff${data.read(figures)}`, 'utf16le')),
    found: [['encoding-utf16', figures]],
  },
  {
    name: 'a byte order mark',
    damage: (data) => data.edit(figures, (text) => `\ufeff${text}`),
    found: [['encoding-bom', figures]],
  },
  {
    name: 'an empty file',
    damage: (data) => data.write(figures, ''),
    found: [['file-empty', figures]],
  },
  {
    name: 'Windows line ends',
    damage: (data) => data.editLine(figures, 3, (line) => `${line}\r`),
    found: [['csv-line-ending', figures, 3]],
  },
  {
    name: 'a blank line',
    damage: (data) => data.editLine(figures, 4, (line) => `${line}\n`),
    found: [['csv-blank-line', figures, 5]],
  },
  {
    name: 'a file cut off in its last line',
    damage: (data) => data.edit(figures, (text) => text.slice(0, -1)),
    found: [['csv-no-final-newline', figures, 7]],
  },
  {
    name: 'an unclosed quote',
    damage: (data) => data.editLine(scores, 4, (line) => line.replace(assessor, `"${assessor}`)),
    found: [['csv-quote', scores, 4]],
  },
  {
    name: 'a quote inside a cell',
    damage: (data) => data.editLine(scores, 4, (line) => line.replace(assessor, 'Nhóm "đánh giá" mẫu')),
    found: [['csv-quote', scores, 4]],
  },
  {
    name: 'a ragged row (a decimal comma)',
    damage: (data) => data.editLine(scores, 5, (line) => line.replace('0.5', '0,5')),
    found: [['csv-cell-count', scores, 5]],
  },
  {
    name: 'a row cut short',
    damage: (data) => data.editLine(scores, 6, () => 'provinces,tinh-mau-02,c11,1.2'),
    found: [['csv-cell-count', scores, 6]],
  },
  {
    name: 'a look-alike letter (Cyrillic а)',
    damage: (data) => data.editLine(scores, 7, (line) => line.replace('giá', 'giа́'.normalize('NFC'))),
    found: [['text-foreign-letter', scores, 7]],
  },
  {
    name: 'a look-alike letter (Ð for Đ)',
    damage: (data) => data.editLine(scores, 7, (line) => line.replace('đánh', 'Ðánh')),
    found: [['text-foreign-letter', scores, 7]],
  },
  {
    name: 'a zero-width character',
    damage: (data) => data.editLine(scores, 8, (line) => line.replace('tinh-mau', 'tinh\u200b-mau')),
    found: [['text-foreign-letter', scores, 8]],
  },
  {
    name: 'a no-break space',
    damage: (data) => data.editLine(scores, 8, (line) => line.replace('Nhóm đ', 'Nhóm\u00a0đ')),
    found: [['text-foreign-letter', scores, 8]],
  },
  {
    name: 'letters with detached marks',
    damage: (data) => data.editLine(scores, 9, (line) => line.normalize('NFD')),
    found: [['text-not-nfc', scores, 9]],
  },
  {
    name: 'a formula',
    damage: (data) => data.editLine(scores, 9, (line) => cell(line, 6, '=SUM(A1:A9)')),
    found: [['text-formula', scores, 9]],
  },
  {
    name: 'a formula in the place of a number',
    damage: (data) => data.editLine(scores, 9, (line) => cell(line, 3, '+0.1+0.4')),
    found: [['text-formula', scores, 9]],
  },
  {
    name: 'a formula that would call a server',
    damage: (data) =>
      data.editLine(scores, 9, (line) => cell(line, 6, '"=HYPERLINK(""http://vi-du.example"")"')),
    found: [['text-formula', scores, 9]],
  },
  {
    name: 'the end of a script',
    damage: (data) =>
      data.editLine(scores, 9, (line) => cell(line, 6, `${assessor}</script><script>alert(1)`)),
    found: [['text-markup', scores, 9]],
  },
  {
    name: 'an element that runs a script',
    damage: (data) => data.editLine(scores, 9, (line) => cell(line, 6, '"a""><svg onload=alert(1)>"')),
    found: [['text-markup', scores, 9]],
  },
  {
    name: 'marks that turn the direction of writing',
    damage: (data) => data.editLine(scores, 9, (line) => cell(line, 6, `\u202e${assessor}\u200f`)),
    found: [['text-foreign-letter', scores, 9]],
  },
  {
    name: 'a name of two thousand letters',
    damage: (data) => data.editLine(names, 2, (line) => cell(line, 3, `${'Tỉnh Mẫu '.repeat(222)}a`)),
    found: [['text-too-long', names, 2]],
  },
  {
    name: 'stray spaces',
    damage: (data) => data.editLine(scores, 9, (line) => cell(line, 6, `${assessor} `)),
    found: [['text-spaces', scores, 9]],
  },
];
