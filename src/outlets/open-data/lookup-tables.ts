import Papa from 'papaparse';
import { sha256 } from '../../intake/lock/lock-hashes.ts';
import type { Bilingual, Column, Table } from '../../intake/table.ts';
import { lastDay } from '../../time/periods.ts';
import type { Portal, Release, Series } from '../../portal/portal.ts';
import { lookupWords } from '../../wording/open-data/lookup-words.ts';
import { cellsOf, type DataTable } from './data-table.ts';
import { agencyNames, rankingTitles } from './lookup-sources.ts';
import type { NamedRows } from './named-rows.ts';
import { remembered } from '../../portal/remembered.ts';

/** Registers that explain ids as they are; agencies and rankings have tables made for it. */
const registers: ReadonlySet<string> = new Set(['task-groups', 'sources', 'units']);

/** A table that ids lead to, its rows by key, and those that were asked for. */
interface Explaining extends NamedRows {
  readonly byKey: ReadonlyMap<string, readonly string[]>;
  readonly taken: Set<string>;
}

const ofRelease = remembered<readonly DataTable[]>();
const ofSeries = remembered<readonly DataTable[]>();

/** What the ids in the tables of a release mean, by the names of the last day of its period. */
export function releaseLookups(portal: Portal, series: Series, release: Release): readonly DataTable[] {
  return ofRelease(release, portal, () =>
    lookupTables(portal, series, release.tableFiles, lastDay(release.period)),
  );
}

/** The same for tables over all periods of a series, by the names of the last day of its newest. */
export function seriesLookups(
  portal: Portal,
  series: Series,
  files: readonly DataTable[],
): readonly DataTable[] {
  const newest = series.releases.at(-1);
  return ofSeries(series, portal, () =>
    newest ? lookupTables(portal, series, files, lastDay(newest.period)) : [],
  );
}

/**
 * The tables that explain the ids of some others, with the rows that these lead to, and those that such rows lead to in
 * turn. Nothing else is in them: a later release, agency or source changes none of them.
 * @param day on which agencies are named
 */
function lookupTables(
  portal: Portal,
  series: Series,
  files: readonly DataTable[],
  day: string,
): readonly DataTable[] {
  const own = new Set(files.map(({ table }) => table.name));
  const explaining = new Map(
    [
      ...series.tableFiles.map(withoutSources),
      rankingTitles(series),
      agencyNames(portal, day),
      ...portal.registerFiles.filter(({ table }) => registers.has(table.name)).map(withoutSources),
    ]
      .filter(({ table }) => !own.has(table.name))
      .map((named) => [named.table.name, byKey(named)] as const),
  );
  const take = (columns: readonly Column[], cells: readonly string[]): void => {
    columns.forEach(({ refersTo, list }, at) => {
      const target = refersTo === undefined ? undefined : explaining.get(refersTo);
      const text = cells[at] ?? '';
      for (const id of list ? text.split(';') : [text]) {
        const row = target?.byKey.get(id);
        if (!target || !row || target.taken.has(id)) continue;
        target.taken.add(id);
        take(target.table.columns, row);
      }
    });
  };
  for (const file of files) for (const cells of cellsOf(file)) take(file.table.columns, cells);
  return [...explaining.values()].filter(({ taken }) => taken.size > 0).map(toDataTable);
}

function byKey({ table, rows }: NamedRows): Explaining {
  const key = table.columns.findIndex(({ name }) => name === table.key[0]);
  return { table, rows, byKey: new Map(rows.map((cells) => [cells[key]!, cells])), taken: new Set() };
}

/** A table without the column of its sources: the register has it, and it would lead to more and more rows. */
function withoutSources(file: DataTable): NamedRows {
  const kept = file.table.columns.map(({ name }) => name !== 'source');
  return {
    table: {
      ...file.table,
      about: partly(file.table.about),
      columns: file.table.columns.filter((_, at) => kept[at]),
    },
    rows: cellsOf(file).map((cells) => cells.filter((_, at) => kept[at])),
  };
}

function partly({ vi, en }: Bilingual): Bilingual {
  return { vi: `${vi} ${lookupWords.partOf.vi}`, en: `${en} ${lookupWords.partOf.en}` };
}

function toDataTable({ table, byKey: rows, taken }: Explaining): DataTable {
  const data = [...rows].filter(([id]) => taken.has(id)).map(([, cells]) => [...cells]);
  const text = `${Papa.unparse({ fields: fieldsOf(table), data }, { newline: '\n' })}\n`;
  return { table, text, rowCount: data.length, bytes: Buffer.byteLength(text), sha256: sha256(text) };
}

function fieldsOf({ columns }: Table): string[] {
  return columns.map(({ name }) => name);
}
