import { cell, descriptor, ranks, scores, type Damage } from './damage.ts';

const criteria = 'series/papi/criteria.csv';
const papiRanks = 'series/papi/2024/ranks.csv';
const header = 'ranking,agency,criterion,rank,out_of,score,status,source,note_vi,note_en';

/** Adds published ranks beside the scores of `papi` 2024, where tinh-mau-05 has 8 points and rank 1. */
const publishRanks =
  (...rows: readonly string[]): Damage['damage'] =>
  (data) => {
    data.write(papiRanks, `${[header, ...rows].join('\n')}\n`);
    data.replace(descriptor, '"scores": "complete"', '"scores": "complete", "ranks": "partial"');
    data.replace(
      descriptor,
      '"path": "scores.csv"\n    }',
      '"path": "scores.csv"\n    },\n    { "name": "ranks", "path": "ranks.csv" }',
    );
  };

/** Damage to criteria, scores, ranks and populations. */
export const rankingDamages: readonly Damage[] = [
  {
    name: 'a criterion in a regime that its parent is not in',
    damage: (data) => data.editLine(criteria, 5, (line) => line.replace('r2023;r2024', 'r2023')),
    found: [
      ['criterion-parent-regime', criteria, 6],
      ['criterion-parent-regime', criteria, 7],
    ],
  },
  {
    name: 'two bases of assessment in one sum',
    damage: (data) => data.editLine(scores, 5, (line) => line.replace('independent', 'self-report')),
    found: [['basis-mixed', scores, 5]],
  },
  {
    name: 'a second set of scores on another basis in one sum',
    damage: (data) =>
      data.edit(scores, (text) => {
        const rows = text.split('\n').slice(1, 5);
        return `${text}${rows.map((row) => row.replace('independent', 'self-report')).join('\n')}\n`;
      }),
    found: [['basis-mixed', scores, 22]],
  },
  {
    name: 'a published score that is not the sum',
    damage: publishRanks('provinces,tinh-mau-05,,1,5,9.9,A,nguon-mau,,'),
    found: [['rank-mismatch', papiRanks, 2]],
  },
  {
    name: 'a published rank that the sums do not give',
    damage: publishRanks(
      'provinces,tinh-mau-05,,2,5,8.00,A,nguon-mau,,',
      'provinces,tinh-mau-06,,5,5,,A,nguon-mau,,',
    ),
    found: [['rank-mismatch', papiRanks, 2]],
  },
  {
    name: 'equal ranks with unequal scores',
    damage: (data) => data.editLine(ranks, 4, (line) => cell(line, 5, '0.7')),
    found: [['rank-against-score', ranks, 4]],
  },
  {
    name: 'a rank worse than the number of the ranked that its row names',
    damage: (data) => {
      data.edit('series/dti/2024/ranks.csv', (text) => {
        const [first, row, ...rest] = text.split('\n');
        return [first, cell(cell(cell(row!, 3, '70'), 4, '22'), 5, ''), ...rest].join('\n');
      });
      data.replace('series/dti/2024/datapackage.json', '"size": 4', '"size": null');
    },
    found: [['rank-above-size', 'series/dti/2024/ranks.csv', 2]],
  },
  {
    name: 'a population of another day',
    // Without the size, seven rows would stand outside the population.
    damage: (data) => data.replace(descriptor, '"as_of": "2024-12-31"', '"as_of": "2025-12-31"'),
    found: [['population-size', descriptor]],
  },
  {
    name: 'the table of another period',
    damage: (data) => {
      data.copy('series/dti/2023', 'series/dti/2022');
      data.edit('series/dti/series.json', (text) => text.replace('"from": "2023"', '"from": "2022"'));
      data.edit('series/dti/2022/datapackage.json', (text) => text.replaceAll('2023', '2022'));
    },
    found: [['table-copied', ranks]],
  },
  {
    name: 'a release under the name of another',
    damage: (data) => data.replace(descriptor, '"name": "papi-2024"', '"name": "papi-2023"'),
    found: [['release-name', descriptor]],
  },
  {
    name: 'an unknown criterion in many rows',
    damage: (data) => {
      data.edit(scores, (text) => text.replaceAll(',c22,', ',c23,'));
      data.editLine(criteria, 7, () => null);
    },
    found: [['reference-unknown', scores, 5]],
  },
  {
    name: 'a table that another refers to with a problem of its own',
    damage: (data) => data.editLine(criteria, 1, (line) => line.replace('weight', 'Weight')),
    found: [
      ['header-missing', criteria, 1],
      ['header-unknown', criteria, 1],
    ],
  },
];
