import { quartersOf, type Quarter } from './calendar.ts';
import { seededRandom, type Random } from './random.ts';
import type { SampleSize } from './sample-size.ts';

/** Who and when: what every table of a sample goes by. */
export interface World {
  readonly size: SampleSize;
  readonly random: Random;
  /** Oldest first. */
  readonly quarters: readonly Quarter[];
  readonly provinces: readonly string[];
  readonly ministries: readonly string[];
  /** Ministries and provinces: everyone who is ranked, and has tasks. */
  readonly agencies: readonly string[];
  /** How well an agency does, 0 … 1. */
  readonly quality: ReadonlyMap<string, number>;
  /** Who reported one quarter late, and which. */
  readonly late: { readonly agency: string; readonly period: string };
}

/** The bodies above the agencies. */
export const bodies = {
  committee: 'mau-ban-chi-dao',
  standing: 'mau-co-quan-thuong-truc',
  assembly: 'mau-quoc-hoi',
} as const;

/** The source of what is no report of a quarter. */
export const registerSource = 'mau-nguon-danh-muc';

/** The source of a period's release. */
export function reportSource(period: string): string {
  return `mau-nguon-${period.toLowerCase()}`;
}

/** The agencies and quarters of a sample. */
export function makeWorld(size: SampleSize): World {
  const random = seededRandom(`mau-${size.seed}`);
  const quarters = quartersOf(size.quarters);
  const provinces = Array.from({ length: size.provinces }, (_, index) => `mau-tinh-${twoDigits(index + 1)}`);
  const ministries = Array.from({ length: size.ministries }, (_, index) => `mau-bo-${letter(index)}`);
  const agencies = [...ministries, ...provinces];
  const qualities = random.fork('quality');
  return {
    size,
    random,
    quarters,
    provinces,
    ministries,
    agencies,
    quality: new Map(agencies.map((agency) => [agency, clamp(0.6 + 0.18 * qualities.normal(), 0.15, 0.95)])),
    late: {
      agency: provinces[Math.min(6, provinces.length - 1)]!,
      period: quarters[Math.max(0, quarters.length - 2)]!.period,
    },
  };
}

/** `a` for 0. */
export function letter(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index);
}

/** `07` for 7. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** A number held within two others. */
export function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}

/** A number with so many decimals: 12.3. */
export function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
