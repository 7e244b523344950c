import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/intake/problems.ts';
import { readData } from '../../src/intake/read-data.ts';
import { allExhibits } from '../../src/outlets/exhibits/catalogue.ts';
import { citationText } from '../../src/outlets/exhibits/citation-files.ts';
import { exhibitCsv } from '../../src/outlets/exhibits/exhibit-csv.ts';
import { exhibitScene } from '../../src/outlets/exhibits/exhibit-svg.ts';
import { longColumns, longCsv, longTables } from '../../src/outlets/long-csv.ts';
import { buildPortal } from '../../src/portal/portal.ts';
import { addresses } from '../../src/site/addresses.ts';
import { releasesOf } from '../../src/charts/exhibits/exhibit.ts';
import { textBoxes, textFaults } from '../../src/charts/text-boxes.ts';
import { testInstant } from '../support/build.ts';

const { data, problems } = readData('data', 'public');
if (!data) throw new Error(problems.map(formatProblem).join('\n'));
const portal = buildPortal(data, testInstant);
const exhibits = (['vi', 'en'] as const).flatMap((lang) => allExhibits(portal, lang, []));
const keyOf = ({ lang, page, id }: (typeof exhibits)[number]): string =>
  `${lang} ${addresses(lang).exhibitKey(page, id)}`;
const linesOf = (text: string): string[] => text.trimEnd().split('\n');

describe('the exhibits of the real data', () => {
  it('have keys of their own, the same in both languages', () => {
    const keys = exhibits.map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
    const [vi, en] = ['vi ', 'en '].map((lang) =>
      keys.filter((key) => key.startsWith(lang)).map((key) => key.slice(3)),
    );
    expect(en).toEqual(vi);
    expect(vi).toContain('xep-hang/papi/2024/ban-do-provinces-63');
  });

  it('stand in frames whose texts are whole, inside and apart', () => {
    // The lines of former provinces differ in one line and one name: one in eight is drawn.
    const some = exhibits.filter(({ leads }, index) => leads || index % 8 === 0);
    expect(some.length).toBeGreaterThan(60);
    const faults = some.map(
      (exhibit) => [keyOf(exhibit), textFaults(exhibitScene(portal, exhibit))] as const,
    );
    expect(faults.filter(([, found]) => found.length > 0)).toEqual([]);
  });

  it('have as many cells in each row as heads', () => {
    for (const { columns, rows } of exhibits.map(({ table }) => table()))
      for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
  });

  it.each(['ban-do-provinces-63', 'dai-provinces-63', 'bang-provinces-63'])(
    'PAPI 2024 has 63 rows in %s',
    (id) => {
      const exhibit = exhibits.find((one) => keyOf(one) === `vi xep-hang/papi/2024/${id}`)!;
      const rows = linesOf(exhibitCsv(exhibit)).slice(1);
      expect(rows).toHaveLength(63);
      const rank = exhibit.table().columns.findIndex((column) => column.id === 'rank');
      const without = exhibit.table().rows.filter(({ cells }) => cells[rank] === null);
      expect(exhibit.table().rows.length - without.length).toBe(61);
      expect(without.map(({ cells }) => cells.at(-1))).toEqual([
        expect.stringContaining('chưa tìm thấy'),
        expect.stringContaining('chưa tìm thấy'),
      ]);
      expect(rows.every((row) => row.endsWith(',papi,2024,compiled,1.0.0,r2021,s006'))).toBe(true);
    },
  );
});

describe('the numbers by criterion of the real data', () => {
  const tableOf = (key: string) => exhibits.find((one) => keyOf(one) === key)!.table();
  const cellsOf = (key: string) => {
    const { columns, rows } = tableOf(key);
    return rows.map(({ cells, sources }) => ({
      ...Object.fromEntries(columns.map(({ id }, index) => [id, cells[index]])),
      sources,
    })) as { [id: string]: unknown; sources: readonly string[] }[];
  };
  const printed = (value: unknown): boolean => /^\d+(?:\.\d{1,2})?$/.test(String(value));

  it('PAPI 2024 has 8 fields of 63, each with its median, and a reason where there is no score', () => {
    const rows = cellsOf('vi xep-hang/papi/2024/linh-vuc-provinces-63');
    expect(rows).toHaveLength(8 * 63);
    expect(rows.every(({ median }) => printed(median))).toBe(true);
    expect(rows.filter(({ score }) => score === null)).toHaveLength(8 * 2);
    for (const { score, note } of rows) expect(note === null).toBe(score !== null);
  });

  it('PAPI over time has a row for each field and period, as printed, and says where none was measured', () => {
    const rows = cellsOf('vi xep-hang/papi/linh-vuc-provinces-63');
    expect(rows).toHaveLength(8 * 14);
    const without = rows.filter(({ median }) => median === null);
    expect(without).toHaveLength(2 * 7);
    expect(without.every(({ note, sources }) => note === 'chưa đo' && sources.length === 0)).toBe(true);
    const measured = rows.filter(({ median }) => median !== null);
    for (const { median, lowest, highest } of measured)
      expect([median, lowest, highest].every(printed)).toBe(true);
    expect(measured.some(({ note }) => note === 'Từ 2018 đổi cách đo')).toBe(true);
  });

  it('what names no owner names a source in each row', () => {
    const gathered = exhibits.filter(({ owner }) => owner === null);
    expect(gathered.length).toBeGreaterThan(4);
    const bare = gathered.filter(({ table }) => table().rows.some(({ sources }) => sources.length === 0));
    expect(bare.map(keyOf)).toEqual([]);
  });
});

describe('the targets of the real data', () => {
  const ofYear = (year: string) => exhibits.find((one) => keyOf(one) === `vi ket-qua/hinh-chi-tieu-${year}`)!;

  it('have level and figure as numbers, each with unit and sources; what is near in meaning is no number', () => {
    const { columns, rows } = ofYear('2030').table();
    const cellsOf = (target: string) => {
      const { cells } = rows.find(({ cells: [id] }) => id === target)!;
      return Object.fromEntries(columns.map(({ id }, index) => [id, cells[index]]));
    };
    expect(cellsOf('rd-spending-2030')).toMatchObject({
      level_sign: 'đạt',
      level: 2,
      level_unit: '% GDP',
      value: 0.5,
      qualifier: 'khoảng',
      unit: '% GDP',
      as_of: '2025-02',
      target_sources: 's802',
      figure_sources: 's734',
    });
    expect(cellsOf('digital-economy-size-2030')).toMatchObject({ level: 30, value: null, unit: null });
  });

  it('lead their page by the nearest year, and name every release that they take figures from', () => {
    expect([ofYear('2030').leads, ofYear('2045').leads]).toEqual([true, false]);
    expect(releasesOf(ofYear('2030')).map(({ period }) => period)).toEqual(['2025-H1', '2025-Q4']);
    const texts = textBoxes(exhibitScene(portal, ofYear('2030'))).map(({ text }) => text);
    expect(texts.join(' ')).toContain('Số liệu lấy từ 2 kỳ công bố: Nghị quyết 57, 6 tháng đầu năm 2025');
    expect(citationText(portal, ofYear('2030'))).toContain('Nghị quyết 57, Quý IV/2025, phiên bản');
  });
});

describe('the long tables of the real data', () => {
  const all = portal.series.flatMap((series) => longTables(series).map((table) => ({ series, ...table })));

  it('are those that two releases hold', () => {
    expect(all.map(({ series, table }) => `${series.file.id} ${table.name}`).toSorted()).toEqual([
      'dti figures',
      'dti ranks',
      'nq57 differences',
      'nq57 figures',
      'papi scores',
      'pii ranks',
    ]);
  });

  it.each(all)('$series.file.id $table.name holds every row of every release, to the byte', (long) => {
    const { series, table } = long;
    const [header, ...rows] = linesOf(longCsv(series, table.name));
    const parts = series.releases.flatMap((release) => {
      const file = release.tableFiles.find((one) => one.table.name === table.name);
      return file ? [{ release, lines: linesOf(file.text) }] : [];
    });
    expect(header).toBe([...longColumns, parts[0]!.lines[0]].join(','));
    const expected = parts.flatMap(({ release, lines }) =>
      lines.slice(1).map((line) => ({
        line,
        front: [release.series, release.period, release.regime.id, release.file.status, release.file.version],
      })),
    );
    expect(rows).toHaveLength(expected.length);
    expect(rows.map((row) => row.split(',').slice(0, 5))).toEqual(expected.map(({ front }) => front));
    expect(rows.map((row) => row.split(',').slice(5).join(','))).toEqual(expected.map(({ line }) => line));
    expect(long.periods).toEqual(parts.map(({ release }) => release.period));
  });
});
