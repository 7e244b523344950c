import { periodToAddress } from './period-address.ts';

/** The part of an address that always leads to the newest period of a series, and of the names of its files. */
export const newestPart = 'moi-nhat';

/** The folder, and the beginning of the names, of what holds all that the portal publishes. */
export const wholeName = 'ba-cong-khai';

/** The folder of the registers. */
export const registersPart = 'danh-muc';

/** Files that go with a set of tables; the names are those that tools look for. */
export const packageName = 'datapackage.json';
export const csvwName = 'csv-metadata.json';

/** The hashes inside a ZIP file. */
export const hashesName = 'ma-bam-sha256.txt';

/** `scores-excel-vi.csv`: a table for Excel with Vietnamese settings. */
export function excelCsvName(table: string): string {
  return `${table}-excel-vi.csv`;
}

/** `papi-2024`: the name, without its ending, of the files that hold a whole release. */
export function releaseFileName(series: string, period: string): string {
  return `${series}-${periodToAddress(period)}`;
}

/** `papi-moi-nhat`: the same at the address of the newest period, whatever that is. */
export function newestFileName(series: string): string {
  return `${series}-${newestPart}`;
}

/** The name of a file of a release at the address of the newest period: `papi-2024.zip` is `papi-moi-nhat.zip` there. */
export function nameAtNewest(series: string, period: string, name: string): string {
  const own = `${releaseFileName(series, period)}.`;
  return name.startsWith(own) ? `${newestFileName(series)}.${name.slice(own.length)}` : name;
}

/** `papi-scores-cac-ky`: the name, without its ending, of the file that holds a table of every period of a series. */
export function longFileName(series: string, table: string): string {
  return `${series}-${table}-cac-ky`;
}

/** `papi-cac-ky.xlsx`: every period of a series as one workbook. */
export function seriesWorkbookName(series: string): string {
  return `${series}-cac-ky.xlsx`;
}
