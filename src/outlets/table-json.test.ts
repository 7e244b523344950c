import { describe, expect, it } from 'vitest';
import { releaseOf, seriesOf, smallPortal } from '../../tests/support/small-portal.ts';
import { registerTableJson, releaseTableJson, seriesTableJson } from './table-json.ts';

const portal = smallPortal();
const series = seriesOf(portal, 'nq57');
const release = releaseOf(portal, 'nq57', '2025-Q3');
const figures = release.tableFiles.find(({ table }) => table.name === 'figures')!;
const text = releaseTableJson(portal, series, release, figures);

interface TableJson {
  readonly table: string;
  readonly title: { readonly vi: string };
  readonly status?: string;
  readonly statusMeaning?: { readonly vi: string };
  readonly sources?: readonly { readonly id: string }[];
  readonly fields: readonly { readonly name: string }[];
  readonly rowCount: number;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
const json = JSON.parse(text) as TableJson;

describe('a table of a release as JSON', () => {
  it('says what it is and what it stands on', () => {
    expect(json).toMatchObject({ table: 'figures', series: 'nq57', period: '2025-Q3', status: 'sample' });
    expect(json.statusMeaning?.vi).toContain('giả định');
    expect(json.sources?.map(({ id }) => id)).toEqual(['nguon-mau', 'bao-mau']);
  });

  it('has every row, typed, an empty cell as null, a list as an array', () => {
    expect(json.rows).toHaveLength(json.rowCount);
    expect(json.rows[0]).toMatchObject({ value: 1287, denominator: null, source: ['nguon-mau', 'bao-mau'] });
    expect(json.rows.at(-1)).toMatchObject({ value: null, status: 'O' });
  });

  it('has the columns in order and nothing of ours, such as line numbers', () => {
    const names = json.fields.map(({ name }) => name);
    for (const row of json.rows) expect(Object.keys(row)).toEqual(names);
  });

  it('has a row on each line, so that versions can be compared', () => {
    expect(text.split('\n').filter((line) => line.startsWith('    {"figure"'))).toHaveLength(json.rowCount);
    expect(text.endsWith('\n')).toBe(true);
  });
});

describe('other tables as JSON', () => {
  it('of a series', () => {
    const scopes = series.tableFiles.find(({ table }) => table.name === 'scopes')!;
    expect(JSON.parse(seriesTableJson(portal, series, scopes))).toMatchObject({
      table: 'scopes',
      series: 'nq57',
    });
  });

  it('without rows', () => {
    const papi = seriesOf(portal, 'papi');
    const empty = papi.tableFiles.find(({ rowCount }) => rowCount === 0);
    if (empty)
      expect(JSON.parse(seriesTableJson(portal, papi, empty))).toMatchObject({ rowCount: 0, rows: [] });
  });

  it.each(portal.registerFiles.map((file) => [file.table.name, file] as const))(
    'the register %s',
    (name, file) => {
      const register = JSON.parse(registerTableJson(portal, file)) as TableJson;
      expect(register.table).toBe(name);
      expect(register.rows).toHaveLength(file.rowCount);
    },
  );
});
