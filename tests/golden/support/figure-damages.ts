import { cell, figures, type Damage } from './damage.ts';

const q4 = 'series/nq57/2025-Q4/figures.csv';
const differences = 'series/nq57/2025-Q3/differences.csv';
const q4Descriptor = 'series/nq57/2025-Q4/datapackage.json';

/** Damage to figures and to what they say of each other. */
export const figureDamages: readonly Damage[] = [
  {
    name: 'a day 00',
    damage: (data) => data.edit(q4, (text) => text.replaceAll('2026-01-15', '2026-01-00')),
    found: [2, 3, 4, 5, 6].map((line) => ['cell-kind', q4, line] as const),
  },
  {
    name: 'thousands separated by a point in a count',
    damage: (data) => data.editLine(figures, 7, (line) => cell(cell(line, 5, '1.287'), 9, 'A')),
    found: [['fraction-of-count', figures, 7]],
  },
  {
    name: 'thousands separated by a point in a count that ends in zeros',
    damage: (data) => data.editLine(figures, 7, (line) => cell(cell(line, 5, '2.000'), 9, 'A')),
    found: [['fraction-of-count', figures, 7]],
  },
  {
    name: 'a share printed with a zero that its parts do not give',
    damage: (data) => data.editLine(q4, 6, (line) => cell(line, 5, '95.0')),
    found: [['sum-mismatch', q4, 6]],
  },
  {
    name: 'a note in one language',
    damage: (data) => data.replace(figures, ',"Printed as 598, 2 short of the whole."', ','),
    found: [['cell-empty', figures, 5]],
  },
  {
    name: 'a qualifier and a denominator without a value',
    damage: (data) => data.editLine(figures, 7, (line) => cell(cell(line, 6, '5'), 7, 'about')),
    found: [
      ['qualifier-without-value', figures, 7],
      ['qualifier-without-value', figures, 7],
    ],
  },
  {
    name: 'a value above its denominator',
    damage: (data) => data.editLine(q4, 2, (line) => cell(line, 6, '100')),
    found: [['value-above-denominator', q4, 2]],
  },
  {
    name: 'an only part that is larger than its whole',
    damage: (data) => {
      for (const line of [6, 5, 4]) data.editLine(q4, line, () => null);
      data.editLine(q4, 3, (line) => cell(line, 5, '9227'));
    },
    found: [['part-above-whole', q4, 3]],
  },
  {
    name: 'a figure said before the day that it speaks of',
    damage: (data) => {
      data.edit(q4, (text) => text.replaceAll('2025-12-31', '2026-01-16'));
      data.replace(q4Descriptor, '2026-01-15T', '2026-01-20T');
    },
    found: [2, 3, 4, 5, 6].map((line) => ['said-before', q4, line] as const),
  },
  {
    name: 'a release that appears before its figures were said',
    damage: (data) =>
      data.edit(q4Descriptor, (text) =>
        text.replace(/"published_at": "[^"]*"/, '"published_at": "1999-01-01T00:00:00Z"'),
      ),
    found: [['published-before-said', q4, 2]],
  },
  {
    name: 'a difference of another reporter',
    damage: (data) => data.editLine(differences, 2, (line) => line.replace('ban-mau', 'co-quan-mau')),
    found: [
      ['difference-unused', differences, 2],
      ['sum-mismatch', figures, 2],
    ],
  },
];
