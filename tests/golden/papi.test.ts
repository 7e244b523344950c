import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readData } from '../../src/intake/read-data.ts';
import { buildPortal } from '../../src/portal/portal.ts';
import type { RankingTable } from '../../src/portal/ranking-table.ts';

/*
 * PAPI computed a second time, by nothing but text and whole numbers: its own reader of CSV, its own sums, its own
 * ranks. Only the side under test comes from src/.
 */

const folder = 'data/series/papi';
const decimals = 12;
/** Totals are compared, ranked and shown at two decimals. */
const precision = 2;

function readCsv(path: string): Record<string, string>[] {
  const [header, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n').map(splitLine);
  return lines.map((cells) => Object.fromEntries(header!.map((name, index) => [name, cells[index]!])));
}

function splitLine(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain!,
  );
}

/** `1.25` → 1250000000000n. */
function toUnits(text: string): bigint {
  const [whole = '', fraction = ''] = text.split('.');
  return BigInt(whole + fraction.padEnd(decimals, '0'));
}

/** Rounded half away from zero, as hundredths; no score is negative. */
function toHundredths(units: bigint): number {
  const step = 10n ** BigInt(decimals - precision);
  return Number((units + step / 2n) / step);
}

const criteria = readCsv(`${folder}/criteria.csv`);
const regimes = [...new Set(criteria.flatMap((row) => row['regimes']!.split(';')))].sort();

/** The sub-dimensions of a year: those without parts, of the last regime that began by then (`r2018` in 2018). */
function subDimensions(year: string): { id: string; dimension: string }[] {
  const regime = regimes.findLast((id) => id.slice(1) <= year)!;
  return criteria
    .filter((row) => row['regimes']!.split(';').includes(regime) && row['parent'] !== '')
    .map((row) => ({ id: row['id']!, dimension: row['parent']! }));
}

interface Computed {
  readonly known: number;
  readonly total: number | null;
  readonly dimensions: ReadonlyMap<string, number>;
}

function compute(year: string): Map<string, Computed> {
  const parts = subDimensions(year);
  const rows = readCsv(`${folder}/${year}/scores.csv`);
  const byAgency = Map.groupBy(rows, (row) => row['agency']!);
  return new Map(
    [...byAgency].map(([agency, own]) => {
      const values = new Map(
        own.flatMap((row) =>
          row['value'] === '' ? [] : ([[row['criterion']!, toUnits(row['value']!)]] as const),
        ),
      );
      const known = parts.filter(({ id }) => values.has(id)).length;
      const sum = (ids: readonly string[]): number =>
        toHundredths(ids.reduce((total, id) => total + values.get(id)!, 0n));
      const ofDimension = Map.groupBy(parts, ({ dimension }) => dimension);
      const dimensions = [...ofDimension]
        .filter(([, members]) => members.every(({ id }) => values.has(id)))
        .map(([dimension, members]) => [dimension, sum(members.map(({ id }) => id))] as const);
      const total = known === parts.length ? sum(parts.map(({ id }) => id)) : null;
      return [agency, { known, total, dimensions: new Map(dimensions) }];
    }),
  );
}

const years = readdirSync(folder)
  .filter((name) => /^\d{4}$/.test(name))
  .sort();
const { data, problems } = readData('data', 'public');
const portal = data && buildPortal(data, '2026-11-21T12:00:00Z');

function tableOf(year: string): RankingTable {
  const releases = portal?.series.find(({ file }) => file.id === 'papi')?.releases;
  return releases!.find((release) => release.file.period === year)!.rankings[0]!;
}

const hundredths = (value: number): number => Math.round(value * 100);

describe('the data folder', () => {
  it('is sound', () => expect(problems).toEqual([]));
  it('has PAPI for 14 years', () => {
    expect(years).toEqual(Array.from({ length: 14 }, (_, index) => String(2011 + index)));
  });
  it('has plain sums: every weight is 1', () => {
    expect(new Set(criteria.map((row) => row['weight']))).toEqual(new Set(['1']));
  });
  it('has 22, 28, 29 and 28 sub-dimensions', () => {
    expect(['2017', '2018', '2019', '2020', '2021'].map((year) => subDimensions(year).length)).toEqual([
      22, 28, 29, 29, 28,
    ]);
  });
});

describe.each(years)('PAPI %s', (year) => {
  const computed = compute(year);
  const complete = [...computed].flatMap(([agency, { total }]) =>
    total === null ? [] : [{ agency, total }],
  );

  it('the same totals', () => {
    const totals = tableOf(year).ranked.map(({ agency, score }) => [agency, hundredths(score!)] as const);
    expect(new Map(totals)).toEqual(new Map(complete.map(({ agency, total }) => [agency, total])));
  });

  it('the same ranks', () => {
    const ranks = tableOf(year).ranked.map(({ agency, rank }) => [agency, rank] as const);
    const expected = complete.map(
      ({ agency, total }) => [agency, 1 + complete.filter((other) => other.total > total).length] as const,
    );
    expect(new Map(ranks)).toEqual(new Map(expected));
  });

  it('the same dimensions, of unranked provinces too', () => {
    for (const { agency, totals } of [...tableOf(year).ranked, ...tableOf(year).unranked]) {
      const dimensions = [...totals].filter(([id]) => /^d\d$/.test(id));
      expect(new Map(dimensions.map(([id, value]) => [id, hundredths(value)]))).toEqual(
        computed.get(agency)!.dimensions,
      );
    }
  });

  it('the same provinces without a rank, with the same number of parts', () => {
    const unranked = tableOf(year).unranked.map(({ agency, known }) => [agency, known] as const);
    const expected = [...computed].flatMap(([agency, { known, total }]) =>
      total === null ? [[agency, known] as const] : [],
    );
    expect(new Map(unranked)).toEqual(new Map(expected));
  });

  it('all 63 provinces are there', () => {
    expect(tableOf(year).ranked.length + tableOf(year).unranked.length).toBe(63);
  });
});

describe('what is known from elsewhere', () => {
  it('13 times a province is not ranked', () => {
    const times = years.map((year) => tableOf(year).unranked.length);
    expect(times.reduce((sum, count) => sum + count, 0)).toBe(13);
  });
  it('Bắc Giang 2022 has 13 of 28 sub-dimensions', () => {
    const entry = tableOf('2022').unranked.find(({ agency }) => agency.startsWith('bac-giang'));
    expect(entry).toMatchObject({ known: 13, reason: 'partial', score: null });
  });
  it('Quảng Ninh 2020 adds up to 48.811, not to the 48.881 that one newspaper prints', () => {
    const entry = tableOf('2020').ranked.find(({ agency }) => agency.startsWith('quang-ninh'));
    expect(entry?.score).toBe(48.81);
  });
});
