import type { DataFiles } from './data-files.ts';

/** The versions of a release that were replaced, oldest first, by the names of their folders. */
export function supersededVersions(files: Pick<DataFiles, 'paths'>, releaseFolder: string): string[] {
  const start = `${releaseFolder}/superseded/`;
  const names = files.paths.filter((path) => path.startsWith(start)).map((path) => path.slice(start.length));
  const versions = new Set(names.map((name) => name.split('/')[0]!));
  return [...versions].toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

/**
 * The data folder as it was with an earlier version of one release: its files stand in the place of the present ones,
 * so that checks and model read them like any release.
 * @param releaseFolder relative to the data folder, `series/nq57/2026-Q3`
 */
export function supersededView(files: DataFiles, releaseFolder: string, version: string): DataFiles {
  const earlier = `${releaseFolder}/superseded/${version}/`;
  const isPresent = (path: string): boolean =>
    path.startsWith(`${releaseFolder}/`) && !path.startsWith(`${releaseFolder}/superseded/`);
  const shown = new Map(
    files.paths.flatMap((path): [shown: string, real: string][] => {
      if (isPresent(path)) return [];
      return [[path.startsWith(earlier) ? `${releaseFolder}/${path.slice(earlier.length)}` : path, path]];
    }),
  );
  const paths = [...shown.keys()].sort();
  const touched = new Set<string>();
  return {
    paths,
    links: files.links,
    bytes(path) {
      touched.add(path);
      return files.bytes(shown.get(path) ?? '');
    },
    text(path, problems) {
      touched.add(path);
      const real = shown.get(path);
      if (real !== undefined) return files.text(real, problems);
      problems.push({ code: 'file-missing', file: path });
      return null;
    },
    untouched: () => paths.filter((path) => !touched.has(path)),
  };
}
