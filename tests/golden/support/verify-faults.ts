import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProblemCode } from '../../../src/intake/problems.ts';

/** Something wrong with a built portal or a downloaded file, done to a copy of one. */
interface VerifyFault {
  readonly name: string;
  readonly damage: (folder: string) => void;
  readonly code: ProblemCode;
  /** The file that is named, below the folder. */
  readonly file: string;
}

const scores = 'du-lieu/papi/2024/scores.csv';
const frozen = 'du-lieu/papi/2024/v1.0.0/scores.csv';
const newest = 'du-lieu/papi/moi-nhat/scores.csv';
const list = 'du-lieu/ma-bam.json';

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

export const verifyFaults: readonly VerifyFault[] = [
  {
    name: 'a changed digit',
    damage: (folder) => edit(join(folder, scores), (text) => text.replace('2.2', '2.3')),
    code: 'published-file-changed',
    file: scores,
  },
  {
    name: 'a file gone',
    damage: (folder) => rmSync(join(folder, scores)),
    code: 'published-file-missing',
    file: scores,
  },
  {
    name: 'a file of nobody',
    damage: (folder) => cpSync(join(folder, scores), join(folder, 'du-lieu/papi/2024/extra.csv')),
    code: 'published-file-unknown',
    file: 'du-lieu/papi/2024/extra.csv',
  },
  {
    name: 'a frozen copy of the newest version that is another file',
    damage: (folder) => edit(join(folder, frozen), (text) => text.replace('2.2', '2.3')),
    code: 'published-file-changed',
    file: frozen,
  },
  {
    name: 'a table of an older period at the address of the newest one',
    damage: (folder) => cpSync(join(folder, 'du-lieu/papi/2023/scores.csv'), join(folder, newest)),
    code: 'published-file-changed',
    file: newest,
  },
  {
    name: 'a workbook of the newest period that is another file',
    damage: (folder) => edit(join(folder, 'du-lieu/papi/moi-nhat/papi-moi-nhat.xlsx'), (text) => `${text} `),
    code: 'published-file-changed',
    file: 'du-lieu/papi/moi-nhat/papi-moi-nhat.xlsx',
  },
  {
    name: 'a ZIP file of nobody',
    damage: (folder) => cpSync(join(folder, scores), join(folder, 'du-lieu/papi/moi-nhat/extra.zip')),
    code: 'published-file-unknown',
    file: 'du-lieu/papi/moi-nhat/extra.zip',
  },
  {
    name: 'a frozen copy of a version that there is not',
    damage: (folder) =>
      cpSync(join(folder, scores), join(folder, 'du-lieu/papi/2024/v9.9.9/scores.csv'), { recursive: true }),
    code: 'published-file-unknown',
    file: 'du-lieu/papi/2024/v9.9.9/scores.csv',
  },
  {
    name: 'a list that is none',
    damage: (folder) => writeFileSync(join(folder, list), '{}'),
    code: 'hash-list-broken',
    file: list,
  },
  {
    name: 'a changed table that the list agrees with, but not the lock',
    damage: (folder) => {
      relist(folder, scores, (text) => text.replace('2.2', '2.3'));
      for (const copy of [frozen, newest]) cpSync(join(folder, scores), join(folder, copy));
    },
    code: 'published-not-as-sealed',
    file: scores,
  },
];

/** Changes a file and makes the list fit it, as a forger would. */
function relist(folder: string, path: string, change: (text: string) => string): void {
  const hash = (): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex');
  const before = hash();
  edit(join(folder, path), change);
  edit(join(folder, list), (text) => text.replace(before, hash()));
}
