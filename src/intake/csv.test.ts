import { describe, expect, it } from 'vitest';
import { parseCsv } from './csv.ts';

const parse = (text: string) => {
  const { records, problems } = parseCsv('t.csv', text);
  return {
    rows: records.map(({ line, cells }) => [line, ...cells]),
    problems: problems.map(({ code, line }) => [code, line]),
  };
};

describe('sound files', () => {
  it.each([
    [
      'plain cells',
      'a,b\n1,2\n',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'empty cells',
      'a,b\n,\n',
      [
        [1, 'a', 'b'],
        [2, '', ''],
      ],
    ],
    [
      'a comma in quotes',
      'a\n"x, y"\n',
      [
        [1, 'a'],
        [2, 'x, y'],
      ],
    ],
    [
      'a doubled quote',
      'a\n"«x» ""y"""\n',
      [
        [1, 'a'],
        [2, '«x» "y"'],
      ],
    ],
    ['a header alone', 'a,b\n', [[1, 'a', 'b']]],
    [
      'one column with an empty quoted cell',
      'a\n""\n',
      [
        [1, 'a'],
        [2, ''],
      ],
    ],
    [
      'rows of other lengths, which the table judges',
      'a,b\n1\n',
      [
        [1, 'a', 'b'],
        [2, '1'],
      ],
    ],
    [
      'semicolons, which are no separators',
      'a\n1;2\n',
      [
        [1, 'a'],
        [2, '1;2'],
      ],
    ],
  ])('%s', (_, text, rows) => expect(parse(text)).toEqual({ rows, problems: [] }));
});

describe('damaged files give no records but the place', () => {
  it.each([
    ['a quote inside a cell', 'a\n1"2\n', [['csv-quote', 2]]],
    ['text after a quoted cell', 'a\n"1"2\n', [['csv-quote', 2]]],
    ['an unclosed quote', 'a\n"1\n2\n', [['csv-quote', 2]]],
    [
      'a cell over two lines',
      'a\n"1\n2"\n',
      [
        ['csv-quote', 2],
        ['csv-quote', 3],
      ],
    ],
    ['CRLF', 'a\r\n1\n', [['csv-line-ending', 1]]],
    [
      'old Mac line ends',
      'a\r1\r',
      [
        ['csv-no-final-newline', 1],
        ['csv-line-ending', 1],
      ],
    ],
    [
      'blank lines',
      'a\n\n1\n\n',
      [
        ['csv-blank-line', 2],
        ['csv-blank-line', 4],
      ],
    ],
    ['CRLF in every line is told of once', 'a\r\n1\r\n2\r\n', [['csv-line-ending', 1]]],
    ['semicolons between the cells', 'a;b\n1,5;2\n', [['csv-separator', 1]]],
    ['a line without end', `a\n"${'x""'.repeat(2_000_000)}"\n`, [['text-too-long', 2]]],
    ['a blank line alone', '\n', [['csv-blank-line', 1]]],
  ])('%s', (_, text, problems) => expect(parse(text)).toEqual({ rows: [], problems }));
});

it('a missing final line end is reported, and the records are still read', () => {
  expect(parse('a\n1')).toEqual({
    rows: [
      [1, 'a'],
      [2, '1'],
    ],
    problems: [['csv-no-final-newline', 2]],
  });
});

it('rows of empty cells are told of once, and the records are still read', () => {
  expect(parse(`a,b,c\n1,2,3\n${',,\n'.repeat(200_000)}`)).toEqual({
    rows: [
      [1, 'a', 'b', 'c'],
      [2, '1', '2', '3'],
    ],
    problems: [['csv-empty-rows', 3]],
  });
});

it('a long line of quotes takes no time', () => {
  expect(parse(`a\n${'""'.repeat(49_000)}"\n`).problems).toEqual([['csv-quote', 2]]);
  expect(parse(`a\n${'"x",'.repeat(24_000)}"\n`).problems).toEqual([['csv-quote', 2]]);
});
