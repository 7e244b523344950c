import type { Bilingual } from '../intake/table.ts';
import { firstDay, lastDay } from '../time/periods.ts';

/** A quarter of the sample, with the days on which it was told. */
export interface Quarter {
  /** `2026-Q3`. */
  readonly period: string;
  /** Its place among the quarters of the sample, from 0. */
  readonly index: number;
  readonly first: string;
  readonly last: string;
  /** The session that gave the national figures. */
  readonly saidOn: string;
  readonly publishedOn: string;
}

/** The last quarter of every sample. */
const newest = { year: 2026, quarter: 3 } as const;

/** As many quarters as asked for, oldest first; the last one is 2026-Q3. */
export function quartersOf(count: number): readonly Quarter[] {
  return Array.from({ length: count }, (_, index): Quarter => {
    const number = newest.year * 4 + (newest.quarter - 1) - (count - 1 - index);
    const period = `${Math.floor(number / 4)}-Q${(number % 4) + 1}`;
    const last = lastDay(period);
    return {
      period,
      index,
      first: firstDay(period),
      last,
      saidOn: addDays(last, 15),
      publishedOn: addDays(last, 20),
    };
  });
}

/** A quarter as titles name it. */
export function quarterName(period: string): Bilingual {
  const [year, number] = [period.slice(0, 4), Number(period.slice(-1))];
  return { vi: `Quý ${['I', 'II', 'III', 'IV'][number - 1]!}/${year}`, en: `Quarter ${number} of ${year}` };
}

/** The day some days after another, or before it. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The earlier of two days. */
export function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

/** The later of two days. */
export function later(a: string, b: string): string {
  return a > b ? a : b;
}

/** An instant of a day in the morning of Viet Nam. */
export function morningOf(day: string): string {
  return `${day}T08:00:00+07:00`;
}
