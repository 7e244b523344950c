import type { Release } from '../portal/portal.ts';
import { addresses, type Lang } from '../site/addresses.ts';

/**
 * Where the page of a release, its rows and its files stand. On the page of a frozen version they are those of that
 * version, so that a number and what it leads to never differ.
 * @param locals `Astro.locals`
 */
export function releaseLinks(locals: App.Locals, lang: Lang, release: Release) {
  const links = addresses(lang);
  const {
    series,
    period,
    file: { version },
  } = release;
  if (locals.frozen !== release) {
    return {
      page: () => links.release(series, period),
      row: (table: string, row: string) => links.releaseRow(series, period, table, row),
      file: (name: string) => links.dataFile(series, period, name),
    };
  }
  return {
    page: () => links.releaseVersion(series, period, version),
    row: (table: string, row: string) => links.releaseVersion(series, period, version, table, row),
    file: (name: string) => links.versionFile(series, period, version, name),
  };
}
