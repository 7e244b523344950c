import type { Table } from '../../intake/table.ts';
import type { Portal, Release, Series } from '../../portal/portal.ts';
import type { AddressBook } from '../../site/address-book.ts';
import { registersPart, releaseFileName } from '../../site/data-file-names.ts';
import { periodToAddress } from '../../site/period-address.ts';
import type { DataTable } from './data-table.ts';
import { seriesFiles } from './series-files.ts';

/** Tables that lie in one folder below `/du-lieu/`, and those that their cells may refer to. */
export interface TableFolder {
  /** `danh-muc`, `papi`, `papi/2024`. */
  readonly path: string;
  /** In front of the names of its tables where names must be unique: `papi-2024-`. */
  readonly prefix: string;
  readonly files: readonly DataTable[];
  readonly inReach: readonly Table[];
  /** The folder in which each table in reach lies. */
  readonly folderOf: (table: Table) => { readonly path: string; readonly prefix: string };
}

/** Every table that the portal publishes, folder by folder: registers, each series, its releases newest first. */
export function tableFolders(portal: Portal, links: AddressBook): readonly TableFolder[] {
  const registers = { path: registersPart, prefix: `${registersPart}-` };
  const registerTables = portal.registerFiles.map(({ table }) => table);
  return [
    {
      ...registers,
      files: portal.registerFiles,
      inReach: registerTables,
      folderOf: () => registers,
    },
    ...portal.series.flatMap((series) => ofSeries(portal, series, links, registers, registerTables)),
  ];
}

function ofSeries(
  portal: Portal,
  series: Series,
  links: AddressBook,
  registers: { readonly path: string; readonly prefix: string },
  registerTables: readonly Table[],
): TableFolder[] {
  const { id } = series.file;
  const here = { path: id, prefix: `${id}-` };
  const own = series.tableFiles.map(({ table }) => table);
  const above = [...registerTables, ...own];
  const folderOf = (table: Table) => (own.includes(table) ? here : registers);
  const ofRelease = ({ period, tableFiles }: Release): TableFolder => {
    const inside = { path: `${id}/${periodToAddress(period)}`, prefix: `${releaseFileName(id, period)}-` };
    const tables = tableFiles.map(({ table }) => table);
    return {
      ...inside,
      files: tableFiles,
      inReach: [...above, ...tables],
      folderOf: (table) => (tables.includes(table) ? inside : folderOf(table)),
    };
  };
  return [
    { ...here, files: series.tableFiles, inReach: above, folderOf },
    // Their names begin with the series already.
    { path: id, prefix: '', files: seriesFiles(portal, series, links).longTables, inReach: above, folderOf },
    ...series.releases.toReversed().map(ofRelease),
  ];
}
