import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DataCopy } from './small-data.ts';

/** The release that these helpers correct, and the folder of its first version. */
export const corrected = 'series/papi/2024';
export const first = `${corrected}/superseded/1.0.0`;

export const correctionHeader = 'version,table,row,column,old,new,kind,corrected_on,why_vi,why_en';

/** The one correction of version 1.0.1. */
export const correctionLine =
  '1.0.1,scores,provinces · tinh-mau-01 · c12 · independent,value,2.2,2.3,copying,2025-08-02,Chép nhầm,Copied wrongly';

/** Makes version 1.0.1 of a release, as the rules ask: 1.0.0 is kept, one cell is other, one correction declares it. */
export function addCorrectedVersion(data: DataCopy): void {
  mkdirSync(join(data.root, first), { recursive: true });
  for (const name of ['datapackage.json', 'scores.csv'])
    data.copy(`${corrected}/${name}`, `${first}/${name}`);
  data.editLine(`${corrected}/scores.csv`, 3, (line) => line.replace('2.2', '2.3'));
  data.write(`${corrected}/corrections.csv`, `${correctionHeader}\n${correctionLine}\n`);
  data.replace(`${corrected}/datapackage.json`, '"version": "1.0.0"', '"version": "1.0.1"');
  data.edit(`${corrected}/datapackage.json`, (text) =>
    text
      // Those of the sealed bytes of the version before.
      .replace(/,\s*"hash": "[^"]*",\s*"bytes": \d+/g, '')
      .replace(
        /"published_at": ("[^"]+")/,
        '"published_at": $1,\n  "version_published_at": "2025-08-02T08:00:00+07:00"',
      )
      .replace('"resources": [', '"resources": [{ "name": "corrections", "path": "corrections.csv" },'),
  );
}
