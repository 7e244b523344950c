import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint, temporaryFolder } from '../../support/folders.ts';

/** Fictitious agencies, three series, six releases, all of status `sample`. */
export const smallRoot = fileURLToPath(new URL('../small/data', import.meta.url));

/** A copy of the small data folder to be changed at will. */
export class DataCopy {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  /** Changes the text of a file; a change that changes nothing is a mistake of the test. */
  edit(file: string, change: (text: string) => string): void {
    const before = this.read(file);
    const after = change(before);
    if (after === before) throw new Error(`nothing changed in ${file}`);
    this.write(file, after);
  }

  read(file: string): string {
    return readFileSync(join(this.root, file), 'utf8');
  }

  replace(file: string, from: string, to: string): void {
    this.edit(file, (text) => text.replace(from, () => to));
  }

  /** Changes one line, counted from 1; null deletes it. */
  editLine(file: string, line: number, change: (text: string) => string | null): void {
    this.edit(file, (text) =>
      text
        .split('\n')
        .flatMap((content, index) => (index + 1 === line ? (change(content) ?? []) : content))
        .join('\n'),
    );
  }

  write(file: string, content: string | Uint8Array): void {
    writeFileSync(join(this.root, file), content);
  }

  copy(from: string, to: string): void {
    cpSync(join(this.root, from), join(this.root, to), { recursive: true });
  }

  rename(from: string, to: string): void {
    renameSync(join(this.root, from), join(this.root, to));
  }

  /** Every file with its hash. */
  fingerprint(): Record<string, string> {
    return fingerprint(this.root);
  }

  remove(file: string): void {
    rmSync(join(this.root, file));
  }
}

/** Copies the small data folder into a temporary one, which goes when the test ends. */
export function copySmallData(): DataCopy {
  const root = temporaryFolder();
  cpSync(smallRoot, root, { recursive: true });
  return new DataCopy(root);
}

/** When the release that `addRelease2025` makes may appear. */
export const release2025Published = '2027-07-10T00:00:00Z';

/** Adds the release of `dti` for 2025, as a data officer would: a folder with its descriptor and its table. */
export function addRelease2025(data: DataCopy): void {
  data.copy('series/dti/2023', 'series/dti/2025');
  data.edit('series/dti/2025/datapackage.json', (text) =>
    text
      .replaceAll('2023-12-31', '2025-12-31')
      .replaceAll('2023', '2025')
      .replace('2024-07-10T00:00:00Z', release2025Published)
      .replace('"size": 5', '"size": 4'),
  );
  data.write(
    'series/dti/2025/ranks.csv',
    [
      'ranking,agency,criterion,rank,out_of,score,status,source,note_vi,note_en',
      'provinces-cu,tinh-mau-04,,1,4,0.9,A,nguon-mau,,',
      'provinces-cu,tinh-mau-03,,2,4,0.8,A,nguon-mau,,',
      'provinces-cu,tinh-mau-02,,3,4,0.7,A,nguon-mau,,',
      'provinces-cu,tinh-mau-01,,4,4,0.6,A,nguon-mau,,',
      '',
    ].join('\n'),
  );
}
