import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ranks, scores, type Damage } from './damage.ts';

/** Damage that ordinary tools do to whole files: Excel, Explorer, links. */
export const fileDamages: readonly Damage[] = [
  {
    name: 'Windows line ends in every line',
    damage: (data) => data.edit(scores, (text) => text.replaceAll('\n', '\r\n')),
    found: [['csv-line-ending', scores, 1]],
  },
  {
    name: 'semicolons in place of commas (Excel in Vietnamese)',
    damage: (data) => data.edit(ranks, (text) => text.replaceAll(',', ';')),
    found: [['csv-separator', ranks, 1]],
  },
  {
    name: 'a hundred thousand rows of empty cells (Excel)',
    damage: (data) => data.edit(ranks, (text) => text + ',,,,,,,,,\n'.repeat(100_000)),
    found: [['csv-empty-rows', ranks, 7]],
  },
  {
    name: 'a line of many megabytes',
    damage: (data) => data.editLine(ranks, 3, (line) => `${line.slice(0, -1)}"${'x""'.repeat(2_000_000)}",`),
    found: [['text-too-long', ranks, 3]],
  },
  {
    name: 'a zero character in UTF-8',
    damage: (data) => data.replace(ranks, 'tinh-mau-05', 'tinh\0mau-05'),
    found: [['text-foreign-letter', ranks, 2]],
  },
  {
    name: 'a symbolic link, beside files that tools leave behind',
    damage: (data) => {
      mkdirSync(join(data.root, 'series/.git'));
      data.write('series/.git/a.csv', 'x');
      data.write('series/Thumbs.db', 'x');
      data.write('series/papi/desktop.ini', 'x');
      symlinkSync(join(data.root, 'registers'), join(data.root, 'series/danh-muc'));
    },
    found: [['file-unexpected', 'series/danh-muc']],
  },
];
