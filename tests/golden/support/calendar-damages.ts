import { cell, type Damage } from './damage.ts';

const calendar = 'registers/release-calendar.csv';

/** Damage to the release calendar. Row 2 is confirmed and was moved, row 3 is expected. */
export const calendarDamages: readonly Damage[] = [
  {
    name: 'a confirmed release without an hour',
    damage: (data) => data.editLine(calendar, 2, (line) => cell(line, 4, '')),
    found: [['cell-needed', calendar, 2]],
  },
  {
    name: 'an expected release with an hour',
    damage: (data) => data.editLine(calendar, 3, (line) => cell(line, 4, '08:00')),
    found: [['cell-unwanted', calendar, 3]],
  },
  {
    name: 'an hour that does not exist',
    damage: (data) => data.editLine(calendar, 2, (line) => cell(line, 4, '24:00')),
    found: [['cell-kind', calendar, 2]],
  },
  {
    name: 'a confirmed month',
    damage: (data) => data.editLine(calendar, 2, (line) => cell(line, 3, '2026-05')),
    found: [['cell-kind', calendar, 2]],
  },
  {
    name: 'a day that was moved without a reason',
    damage: (data) => data.editLine(calendar, 2, (line) => cell(cell(line, 6, ''), 7, '')),
    found: [['cell-needed', calendar, 2]],
  },
  {
    name: 'a reason without a move',
    damage: (data) => data.editLine(calendar, 2, (line) => cell(line, 5, '')),
    found: [['cell-unwanted', calendar, 2]],
  },
  {
    name: 'a month as a period',
    damage: (data) => data.editLine(calendar, 3, (line) => cell(line, 1, '2025-08')),
    found: [['cell-kind', calendar, 3]],
  },
  {
    name: 'a release at another hour than was confirmed',
    damage: (data) => data.editLine(calendar, 2, (line) => cell(line, 1, '2024')),
    found: [['calendar-not-kept', calendar, 2]],
  },
];
