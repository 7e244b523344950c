import Papa from 'papaparse';
import { recommendations } from '../../intake/tables/accountability-tables.ts';
import { generateSample } from '../generate-sample.ts';
import { namesOn, xlsxOf, type OfficeSheet, type PrintedRow } from './office-files.ts';
import {
  firstResultRow,
  recommendationFile,
  recommendationRows,
  resultsSheet,
  resultsWorkbook,
  scoreSheet,
} from './office-tables.ts';

/** Small enough to be built in seconds, large enough for ranks to move. */
const practiceSize = {
  seed: 57,
  provinces: 12,
  ministries: 4,
  quarters: 3,
  tasks: 160,
  ties: false,
} as const;

const period = '2026-Q3';
const folder = `series/nq57/${period}`;

/**
 * A folder to practise in: `so-lieu/`, the data of fictitious agencies before their newest quarter, and
 * `tep-nhan-duoc/`, the three files that offices send for it, one of them first with mistakes. Always the same bytes.
 * @returns path → text or bytes of each file
 */
export function practiceFiles(): ReadonlyMap<string, string | Uint8Array> {
  const sample = generateSample(practiceSize);
  const data = [...sample]
    .filter(([path]) => !path.startsWith(`${folder}/`))
    .map(([path, text]): [string, string] => [`so-lieu/${path}`, withoutAnnouncement(path, text)]);
  const sent = [...sentFiles(sample)].map(([name, bytes]): [string, Uint8Array] => [
    `tep-nhan-duoc/${name}`,
    bytes,
  ]);
  return new Map<string, string | Uint8Array>([...data, ...sent]);
}

/** The officer announces the quarter herself. */
function withoutAnnouncement(path: string, text: string): string {
  if (path !== 'registers/release-calendar.csv') return text;
  return text.replace(new RegExp(`^nq57,${period},.*\n`, 'm'), '');
}

/** What offices send: a table of results, a sheet of scores, a list of recommendations. */
function sentFiles(sample: ReadonlyMap<string, string>): ReadonlyMap<string, Uint8Array> {
  const rows = (path: string): readonly PrintedRow[] =>
    Papa.parse<PrintedRow>(sample.get(path)!.trimEnd(), { header: true }).data;
  const names = namesOn('2026-09-30', rows('registers/agency-names.csv'));
  const nameOf = (agency: string): string => names.get(agency)!;
  const groups = rows('registers/task-groups.csv');
  const groupOf = (number: string): string => groups.find((row) => row['number'] === number)!['short_vi']!;
  const short = (agency: string): string =>
    nameOf(agency).replace('Thành phố ', 'TP. ').replace('Tỉnh ', '').toUpperCase();
  const scores = rows(`${folder}/scores.csv`).filter(
    ({ ranking, basis }) => ranking === 'provinces' && basis === 'independent',
  );
  const results = resultsSheet(rows(`${folder}/results.csv`), nameOf, groupOf);
  const list = recommendationRows(rows(`${folder}/recommendations.csv`), nameOf, stateTitle);
  return new Map([
    ['phu-luc-1-sai.xlsx', resultsWorkbook(withMistakes(results))],
    ['phu-luc-1.xlsx', resultsWorkbook(results)],
    ['diem-tinh.xlsx', xlsxOf([scoreSheet(scores, rows('series/nq57/criteria.csv'), short)])],
    ['kien-nghi.csv', recommendationFile(list)],
  ]);
}

/** A name that no agency has, and the letter O in a number. */
function withMistakes(sheet: OfficeSheet): OfficeSheet {
  const rows = sheet.rows.map((cells) => [...cells]);
  const single = rows.findIndex((cells, at) => at >= firstResultRow && cells[1] && rows[at + 1]![1]);
  rows[single]![1] = 'Tĩnh Mẫu O6';
  rows[firstResultRow]![3] = '1O';
  return { ...sheet, rows };
}

/** «đang chờ» of `waiting`. */
function stateTitle(code: string): string {
  const state = recommendations.columns.find(({ name }) => name === 'state');
  const values = state && 'values' in state ? [...state.values] : [];
  return values.find((value) => value.code === code)!.title.vi;
}
