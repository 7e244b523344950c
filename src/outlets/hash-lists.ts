import type { Portal } from '../portal/portal.ts';
import type { PublishedFile, PublishedList } from '../portal/file-check/published-list.ts';
import { outputMarkLine, outputMarks } from '../site/output-marks.ts';
import { rankingsTable } from './open-data/lookup-sources.ts';

/** The list of hashes for machines and for the page «Đối chiếu tệp»: one file a line. */
export function hashListJson(portal: Portal, files: readonly PublishedFile[]): string {
  const tables = [
    ...portal.registerFiles,
    ...portal.series.flatMap(({ tableFiles, releases }) => [
      ...tableFiles,
      ...releases.flatMap((release) => release.tableFiles),
    ]),
  ];
  const head: Omit<PublishedList, 'files'> = {
    ...outputMarks,
    algorithm: 'sha256',
    series: Object.fromEntries(portal.series.map(({ file }) => [file.id, file.short])),
    tables: Object.fromEntries(
      [...tables.map(({ table }) => table), rankingsTable].map(({ name, title }) => [name, title]),
    ),
  };
  const lines = files.map((file) => JSON.stringify(file)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},\n"files":[\n${lines}\n]}\n`;
}

/** The same as `sha256sum` prints it, so that `sha256sum -c` checks a copy of the portal's folder. */
export function hashListText(files: readonly PublishedFile[]): string {
  const lines = files.flatMap(({ path, sha256 }) => (path === null ? [] : [`${sha256}  ${path}\n`]));
  return [...(outputMarkLine === undefined ? [] : [`# ${outputMarkLine}\n`]), ...lines].join('');
}
