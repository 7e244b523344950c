import { cell, descriptor, differences, figures, ranks, scores, type Damage } from './damage.ts';

const agencies = 'registers/agencies.csv';

/** Damage to what the tables say. */
export const meaningDamages: readonly Damage[] = [
  {
    name: 'a row deleted',
    damage: (data) => data.editLine(scores, 5, () => null),
    found: [['row-missing', scores]],
  },
  {
    name: 'every row deleted',
    damage: (data) => data.edit(scores, (text) => text.slice(0, text.indexOf('\n') + 1)),
    found: ['01', '02', '03', '05', '06'].map(() => ['row-missing', scores] as const),
  },
  {
    name: 'a rank deleted',
    damage: (data) => data.editLine(ranks, 6, () => null),
    found: [['row-missing', ranks]],
  },
  {
    name: 'a row doubled',
    damage: (data) => data.editLine(scores, 5, (line) => `${line}\n${line}`),
    found: [['row-doubled', scores, 6]],
  },
  {
    name: 'an extra column',
    damage: (data) => data.edit(scores, (text) => text.replaceAll('\n', ',x\n')),
    found: [['header-unknown', scores, 1]],
  },
  {
    name: 'a renamed column',
    damage: (data) => data.editLine(scores, 1, (line) => line.replace('value', 'Điểm')),
    found: [
      ['header-missing', scores, 1],
      ['header-unknown', scores, 1],
    ],
  },
  {
    name: 'columns in another order',
    damage: (data) => data.editLine(scores, 1, (line) => line.replace('value,status', 'status,value')),
    found: [['header-order', scores, 1]],
  },
  {
    name: 'a broken key (unknown agency)',
    damage: (data) => data.editLine(figures, 7, (line) => line.replace('ban-mau', 'ban-mao')),
    found: [['reference-unknown', figures, 7]],
  },
  {
    name: 'a broken key (unknown agency in scores)',
    // A row more, so that no row of the population is missing.
    damage: (data) =>
      data.edit(
        scores,
        (text) => `${text}${text.split('\n')[1]!.replace(/,tinh-mau-\d+,/, ',tinh-mau-99,')}\n`,
      ),
    found: [['reference-unknown', scores, 22]],
  },
  {
    name: 'a broken key (unknown source)',
    damage: (data) => data.editLine(scores, 2, (line) => cell(line, 7, 'nguon-mau;nguon-khac')),
    found: [['reference-unknown', scores, 2]],
  },
  {
    name: 'text in a number',
    damage: (data) => data.editLine(scores, 3, (line) => cell(line, 3, 'hai')),
    found: [['cell-kind', scores, 3]],
  },
  {
    name: 'thousands separated by points',
    damage: (data) => data.editLine(figures, 2, (line) => cell(line, 5, '1.287.000')),
    found: [['cell-kind', figures, 2]],
  },
  {
    name: 'a day that does not exist',
    damage: (data) => data.editLine(agencies, 6, (line) => line.replace('2025-06-30', '2025-06-31')),
    found: [['cell-kind', agencies, 6]],
  },
  {
    name: 'a required cell left empty',
    damage: (data) => data.editLine(scores, 3, (line) => cell(line, 7, '')),
    found: [['cell-empty', scores, 3]],
  },
  {
    name: 'a value with a status that has none',
    damage: (data) => data.editLine(scores, 3, (line) => cell(line, 4, 'O')),
    found: [['value-without-status', scores, 3]],
  },
  {
    name: 'a status without its value',
    damage: (data) => data.editLine(scores, 3, (line) => cell(line, 3, '')),
    found: [['status-without-value', scores, 3]],
  },
  {
    name: 'a score above the maximum',
    damage: (data) => data.editLine(scores, 3, (line) => cell(line, 3, '22')),
    found: [['score-above-max', scores, 3]],
  },
  {
    name: 'a sum that does not add up',
    damage: (data) => data.editLine(figures, 4, (line) => cell(line, 5, '68')),
    found: [['sum-mismatch', figures, 2]],
  },
  {
    name: 'a share that does not follow from its parts',
    damage: (data) => data.editLine(figures, 6, (line) => cell(line, 5, '95')),
    found: [['sum-mismatch', figures, 6]],
  },
  {
    name: 'a difference that is not declared',
    damage: (data) => data.editLine(differences, 2, () => null),
    found: [['sum-mismatch', figures, 2]],
  },
  {
    name: 'a declared difference that nothing needs',
    damage: (data) => data.editLine(differences, 2, (line) => `${line}\n${cell(line, 0, 'tasks-late')}`),
    found: [['difference-unused', differences, 3]],
  },
  {
    name: 'a unit other than the defined one',
    damage: (data) => data.editLine(figures, 3, (line) => line.replace('tasks,A', 'points,A')),
    found: [['unit-mismatch', figures, 3]],
  },
  {
    name: 'a rank that contradicts the score',
    damage: (data) => data.editLine(ranks, 5, (line) => cell(line, 5, '0.9')),
    found: [['rank-against-score', ranks, 5]],
  },
  {
    name: 'a gap in the ranks',
    damage: (data) => data.editLine(ranks, 5, (line) => cell(line, 3, '3')),
    found: [['rank-sequence', ranks, 5]],
  },
  {
    name: 'a rank of more agencies than there are',
    damage: (data) => data.editLine(ranks, 6, (line) => cell(line, 4, '6')),
    found: [['rank-above-size', ranks, 6]],
  },
  {
    name: 'sample data in the public edition',
    damage: (data) => {
      for (const [series, period] of [
        ['dti', '2023'],
        ['dti', '2024'],
        ['nq57', '2025-Q3'],
        ['nq57', '2025-Q4'],
        ['papi', '2023'],
      ]) {
        data.replace(`series/${series}/${period}/datapackage.json`, '"sample"', '"compiled"');
      }
    },
    edition: 'public',
    found: [['sample-refused', descriptor]],
  },
  {
    name: 'an official release without its basis',
    damage: (data) => data.replace(descriptor, '"sample"', '"official"'),
    found: [['json-shape', descriptor, 9]],
  },
  {
    name: 'a release without a status',
    damage: (data) => data.editLine(descriptor, 8, () => null),
    found: [['json-shape', descriptor, 1]],
  },
  {
    name: 'a file that nothing lists',
    damage: (data) => data.write('series/papi/2024/ban-nhap.xlsx', 'x'),
    found: [['file-unexpected', 'series/papi/2024/ban-nhap.xlsx']],
  },
  {
    name: 'a listed file that is missing',
    damage: (data) => data.remove(scores),
    found: [['file-missing', scores]],
  },
  {
    name: 'a register that is missing',
    damage: (data) => data.remove('registers/units.csv'),
    found: [['file-missing', 'registers/units.csv']],
  },
  {
    name: 'bad JSON (a comma too many)',
    damage: (data) => data.replace(descriptor, '"2024",', '"2024",,'),
    found: [['json-syntax', descriptor, 7]],
  },
  {
    name: 'a property that does not exist',
    damage: (data) => data.replace(descriptor, '"period": "2024",', '"period": "2024", "year": 2024,'),
    found: [['json-shape', descriptor, 7]],
  },
  {
    name: 'a wrong hash',
    damage: (data) =>
      data.replace(
        descriptor,
        '"path": "scores.csv"',
        `"path": "scores.csv", "hash": "sha256:${'0'.repeat(64)}"`,
      ),
    found: [['hash-mismatch', descriptor]],
  },
  {
    name: 'a wrong folder name',
    damage: (data) => data.rename('series/papi/2024', 'series/papi/2025'),
    found: [['name-mismatch', 'series/papi/2025/datapackage.json']],
  },
  {
    name: 'a quarter in a yearly series',
    damage: (data) => {
      data.rename('series/papi/2024', 'series/papi/2024-Q4');
      data.edit('series/papi/2024-Q4/datapackage.json', (text) =>
        text.replace('"2024"', '"2024-Q4"').replace('papi-2024', 'papi-2024-q4'),
      );
    },
    found: [['period-frequency', 'series/papi/2024-Q4/datapackage.json']],
  },
  {
    name: 'an agency that did not exist on the day',
    damage: (data) => data.editLine(scores, 2, (line) => cell(line, 1, 'tinh-mau-04')),
    found: [
      ['row-missing', scores],
      ['agency-outside-population', scores, 2],
    ],
  },
  {
    name: 'a criterion of another regime',
    damage: (data) =>
      data.editLine('series/papi/2023/scores.csv', 4, (line) => `${line}\n${cell(line, 2, 'c22')}`),
    found: [['criterion-outside-regime', 'series/papi/2023/scores.csv', 5]],
  },
  {
    name: 'the score of a criterion that has parts',
    damage: (data) => data.editLine(scores, 2, (line) => `${line}\n${cell(line, 2, 'c1')}`),
    found: [['criterion-not-lowest', scores, 3]],
  },
  {
    name: 'a population of the wrong size',
    damage: (data) => data.replace(descriptor, '"size": 5', '"size": 63'),
    found: [['population-size', descriptor]],
  },
  {
    name: 'a ranking without its population',
    damage: (data) =>
      data.edit(descriptor, (text) => text.replace(/"populations": \[[\s\S]*?\n {2}\]/, '"populations": []')),
    found: [['population-missing', descriptor]],
  },
  {
    name: 'names that leave a gap',
    damage: (data) =>
      data.editLine('registers/agency-names.csv', 4, (line) => line.replace('2025-01-01', '2025-01-02')),
    found: [['names-gap', agencies, 3]],
  },
  {
    name: 'a successor that ended before it took over',
    damage: (data) => data.editLine(agencies, 6, (line) => line.replace('tinh-mau-04', 'tinh-mau-06')),
    found: [['successor-missing', agencies, 6]],
  },
  {
    name: 'agencies above each other in a circle',
    damage: (data) => data.editLine(agencies, 8, (line) => cell(line, 3, 'co-quan-mau')),
    found: [
      ['reference-circle', agencies, 8],
      ['reference-circle', agencies, 9],
    ],
  },
];
