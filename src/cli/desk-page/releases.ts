import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSealed } from '../../desk/is-sealed.ts';
import type { Desk } from '../../desk/verb.ts';
import type { Bilingual } from '../../intake/table.ts';
import { compareTimes, isPeriod } from '../../time/periods.ts';

/** A release as far as it shows without checking it: data with problems are worked on here, too. */
export interface ReleaseSummary {
  readonly series: string;
  readonly seriesTitle: Bilingual;
  readonly period: string;
  /** Null where the data have no descriptor of it yet. */
  readonly version: string | null;
  readonly status: string | null;
  readonly sealed: boolean;
}

/** A series with its releases, the newest first. */
export interface SeriesSummary {
  readonly id: string;
  readonly title: Bilingual;
  readonly releases: readonly ReleaseSummary[];
}

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The series of the data folder. */
export function listSeries({ dataRoot }: Pick<Desk, 'dataRoot'>): readonly SeriesSummary[] {
  const root = join(dataRoot, 'series');
  const ids = foldersIn(root).filter((id) => slug.test(id) && existsSync(join(root, id, 'series.json')));
  return ids.map((id) => {
    const periods = foldersIn(join(root, id)).filter(isPeriod).toSorted(compareTimes).reverse();
    return {
      id,
      title: titleOf(dataRoot, id),
      releases: periods.map((period) => summary(dataRoot, id, period)),
    };
  });
}

/** One release, begun or not; null for an id or a period that cannot be one. */
export function findSummary(
  { dataRoot }: Pick<Desk, 'dataRoot'>,
  series: string,
  period: string,
): ReleaseSummary | null {
  if (!slug.test(series) || !isPeriod(period) || !existsSync(join(dataRoot, 'series', series, 'series.json')))
    return null;
  return summary(dataRoot, series, period);
}

function summary(dataRoot: string, series: string, period: string): ReleaseSummary {
  const file = readJson(join(dataRoot, 'series', series, period, 'datapackage.json'));
  const text = (name: string): string | null => (typeof file?.[name] === 'string' ? file[name] : null);
  const version = text('version');
  const sealed = version !== null && isSealed(dataRoot, series, period, version);
  return { series, seriesTitle: titleOf(dataRoot, series), period, version, status: text('status'), sealed };
}

function titleOf(dataRoot: string, id: string): Bilingual {
  const title = readJson(join(dataRoot, 'series', id, 'series.json'))?.['title'] as
    Partial<Bilingual> | undefined;
  return { vi: title?.vi ?? id, en: title?.en ?? id };
}

function foldersIn(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  } catch {
    return [];
  }
}

/** An object of a file, or null: what is wrong with it is the check's to say. */
function readJson(path: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
