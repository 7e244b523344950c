import { cell, type Damage } from './damage.ts';

const agencies = 'registers/agencies.csv';
const documents = 'registers/documents.csv';
const tiles = 'registers/tiles.csv';

/** Damage to what the registers say of agencies, documents and tiles. */
export const registerDamages: readonly Damage[] = [
  {
    name: 'a successor of an agency that has not ended',
    damage: (data) => data.editLine(agencies, 2, (line) => cell(line, 6, 'tinh-mau-02')),
    found: [['successor-without-end', agencies, 2]],
  },
  {
    name: 'a document replaced by itself',
    damage: (data) => data.editLine(documents, 3, (line) => line.replace('qd-mau-2', 'qd-mau')),
    found: [['document-replaces-itself', documents, 3]],
  },
  {
    name: 'a day of replacement without a replacement',
    damage: (data) => data.editLine(documents, 3, (line) => line.replace(',qd-mau-2,', ',,')),
    found: [['replacement-missing', documents, 3]],
  },
  {
    name: 'two tiles on one cell',
    damage: (data) => data.editLine(tiles, 3, (line) => line.replace('1,0', '0,1')),
    found: [['tile-taken', tiles, 3]],
  },
];
