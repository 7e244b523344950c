import type { Portal } from '../../portal/portal.ts';
import type { AddressBook } from '../../site/address-book.ts';
import { outputMarks } from '../../site/output-marks.ts';
import { inBoth } from '../../wording/in-both.ts';
import { readMeWords } from '../../wording/open-data/read-me-words.ts';
import { registerFiles } from './register-files.ts';
import { releaseFiles } from './release-files.ts';
import { seriesFiles } from './series-files.ts';
import type { OpenFile } from './open-file.ts';
import { releaseFileName } from '../../site/data-file-names.ts';

/**
 * All that the portal publishes as one JSON file: registers by table, then for each series what it says of itself, its
 * own tables, and its releases by period, each as its own file has it.
 */
export function wholeJson(portal: Portal, links: AddressBook): string {
  const head = { ...outputMarks, title: inBoth((lang) => readMeWords[lang].wholeTitle) };
  const series = portal.series.map((one) => {
    const { id } = one.file;
    const releases = one.releases.map((release) => {
      const name = `${releaseFileName(id, release.period)}.json`;
      const file = releaseFiles(portal, one, release, links).find((each) => each.name === name)!;
      return [release.period, textOf(file)] as const;
    });
    const tables = byTable(seriesFiles(portal, one, links).own);
    return [
      id,
      object([
        ['about', JSON.stringify(one.file, null, 2)],
        ['tables', object(tables)],
        ['releases', object(releases)],
      ]),
    ] as const;
  });
  const parts = object([
    ['registers', object(byTable(registerFiles(portal, links)))],
    ['series', object(series)],
  ]);
  return `${JSON.stringify(head, null, 2).slice(0, -2)},${parts.slice(1)}\n`;
}

/** The JSON files of single tables, by table. */
function byTable(files: readonly OpenFile[]): (readonly [string, string])[] {
  return files.flatMap((file) =>
    file.form === 'json' && file.table !== null ? [[file.table, textOf(file)] as const] : [],
  );
}

function textOf({ bytes }: OpenFile): string {
  return new TextDecoder().decode(bytes).trimEnd();
}

/** An object of parts that stand written. */
function object(parts: readonly (readonly [name: string, json: string])[]): string {
  return parts.length === 0
    ? '{}'
    : `{\n${parts.map(([name, json]) => `${JSON.stringify(name)}: ${json}`).join(',\n')}\n}`;
}
