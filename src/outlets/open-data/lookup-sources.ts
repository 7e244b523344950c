import { agencies } from '../../intake/tables/agencies.ts';
import type { Column, Table } from '../../intake/table.ts';
import { nameOn } from '../../portal/agencies.ts';
import type { Portal, Series } from '../../portal/portal.ts';
import { marksIn } from '../../site/marks.ts';
import { outputMarks } from '../../site/output-marks.ts';
import { lookupWords } from '../../wording/open-data/lookup-words.ts';
import { markColumns } from '../marked-files.ts';
import type { NamedRows } from './named-rows.ts';

const text = (name: string, title: Column['title']): Column => ({
  name,
  kind: 'text',
  required: true,
  title,
});

const columnOf = (name: string): Column => agencies.columns.find((column) => column.name === name)!;

/** Every agency as it was called on a day: the register has ids alone, names by date stand in a table of their own. */
export function agencyNames(portal: Portal, day: string): NamedRows {
  const w = lookupWords;
  return marked(
    {
      ...agencies,
      about: w.agenciesAbout,
      columns: [
        columnOf('id'),
        text('name_vi', w.name_vi),
        text('short_vi', w.short_vi),
        text('name_en', w.name_en),
        text('short_en', w.short_en),
        columnOf('kind'),
        columnOf('level'),
      ],
    },
    [...portal.agencies.values()].map((agency) => {
      const { full, short } = nameOn(agency, day);
      return [agency.id, full.vi, short.vi, full.en, short.en, agency.kind, agency.level];
    }),
  );
}

/** The rankings of a series, which its `series.json` declares. */
export const rankingsTable: Table = {
  name: 'rankings',
  place: 'series',
  title: lookupWords.rankings,
  about: lookupWords.rankingsAbout,
  key: ['id'],
  columns: [
    { name: 'id', kind: 'id', required: true, title: columnOf('id').title },
    text('title_vi', lookupWords.title_vi),
    text('title_en', lookupWords.title_en),
    { name: 'precision', kind: 'integer', required: true, title: lookupWords.precision },
  ],
};

/** What the ids of rankings mean. */
export function rankingTitles({ file }: Series): NamedRows {
  return marked(
    rankingsTable,
    file.rankings.map(({ id, title, precision }) => [id, title.vi, title.en, String(precision)]),
  );
}

/** With a column for each mark of a portal that is not the published one. */
function marked(table: Table, rows: readonly (readonly string[])[]): NamedRows {
  const marks = marksIn(outputMarks).map(([, mark]) => mark);
  return {
    table: { ...table, columns: [...table.columns, ...markColumns(outputMarks)] },
    rows: rows.map((cells) => [...cells, ...marks]),
  };
}
