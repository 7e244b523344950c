import { cell, descriptor, scores, type Damage } from './damage.ts';

const seriesFile = 'series/papi/series.json';

/** What `npm run desk -- new` leaves to be filled in, and nobody filled in. */
export const skeletonDamages: readonly Damage[] = [
  {
    name: 'a status that is still to be filled in: no other fault of that place is told',
    damage: (data) =>
      data.replace(descriptor, '"status": "sample"', '"status": "ĐIỀN: official hoặc compiled"'),
    found: [['placeholder-left', descriptor, 8]],
  },
  {
    name: 'a number that is still to be filled in, beside another fault',
    damage: (data) => {
      data.edit(seriesFile, (text) => text.replace(/"precision": \d/, '"precision": "FILL IN: decimals"'));
      data.replace(seriesFile, '"frequency": "yearly"', '"frequency": "daily"');
    },
    found: [
      ['json-shape', seriesFile, 15],
      ['placeholder-left', seriesFile, 45],
    ],
  },
  {
    name: 'rows that are still to be filled in: one problem for all that say the same',
    damage: (data) => {
      for (const line of [2, 3, 5]) {
        data.editLine(scores, line, (row) => cell(cell(row, 3, ''), 4, 'ĐIỀN: trạng thái'));
      }
    },
    found: [['placeholder-left', scores, 2]],
  },
];
