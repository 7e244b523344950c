import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { LockEntry } from '../../../src/intake/lock/lock-schema.ts';
import { entryHash } from '../../../src/intake/lock/lock-hashes.ts';
import { lockText } from '../../../src/intake/lock/lock-text.ts';
import { cell, descriptor, ranks, scores, type Damage } from './damage.ts';
import type { DataCopy } from './small-data.ts';
import { addCorrectedVersion } from './corrected-data.ts';

const lock = 'releases.lock.json';
const approval = 'series/dti/2023/approval.json';

/** Changes the entries of the lock and writes it as it would have been written. */
function changeLock(data: DataCopy, change: (entries: LockEntry[]) => LockEntry[]): void {
  const { entries } = JSON.parse(data.read(lock)) as { entries: LockEntry[] };
  data.write(lock, lockText(change(entries)));
}

const rehashed = (entry: LockEntry): LockEntry => ({ ...entry, hash: entryHash(entry) });

/** Damage to what `sealedSmallData` makes: sealed releases, the lock, an approval. */
export const sealDamages: readonly Damage[] = [
  {
    name: 'one byte of a line flipped',
    damage: (data) => data.editLine(scores, 3, (line) => line.replace('2.2', '2.3')),
    found: [['sealed-line-changed', scores, 3]],
  },
  {
    name: 'a byte of the descriptor flipped',
    damage: (data) => data.replace(descriptor, '"title": "', '"title": "X'),
    found: [['sealed-line-changed', descriptor, 4]],
  },
  {
    name: 'a row put in, and one changed further down',
    damage: (data) =>
      data.edit(scores, (text) => {
        const lines = text.trimEnd().split('\n');
        lines[9] = lines[9]!.replace(/,A,/, ',P,');
        return `${[...lines.slice(0, 3), lines[2]!, ...lines.slice(3)].join('\n')}\n`;
      }),
    found: [
      ['sealed-line-added', scores, 4],
      ['row-doubled', scores, 4],
      ['sealed-line-changed', scores, 11],
    ],
  },
  {
    name: 'a row taken out',
    damage: (data) => data.editLine(scores, 21, () => null),
    found: [['sealed-line-removed', scores, 20]],
  },
  {
    name: 'the line end of the last line taken off',
    damage: (data) => data.edit(scores, (text) => text.trimEnd()),
    found: [
      ['sealed-bytes-changed', scores],
      ['csv-no-final-newline', scores, 21],
    ],
  },
  {
    name: 'a file of a sealed release gone',
    damage: (data) => data.remove(scores),
    found: [
      ['sealed-file-missing', scores],
      ['file-missing', scores],
    ],
  },
  {
    name: 'a file put into a sealed release',
    damage: (data) => data.write('series/papi/2024/them.csv', 'x\n'),
    found: [['sealed-file-added', 'series/papi/2024/them.csv']],
  },
  {
    name: 'a new version in the place of the sealed one',
    damage: (data) => {
      addCorrectedVersion(data);
      rmSync(join(data.root, 'series/papi/2024/superseded'), { recursive: true });
    },
    found: [['sealed-version-lost', descriptor, 5]],
  },
  {
    name: 'a replaced version that was changed where it is kept',
    damage: (data) => {
      addCorrectedVersion(data);
      data.replace('series/papi/2024/superseded/1.0.0/scores.csv', '2.2', '2.4');
    },
    found: [['sealed-line-changed', 'series/papi/2024/superseded/1.0.0/scores.csv', 3]],
  },
  {
    name: 'a sealed release gone',
    damage: (data) => {
      mkdirSync(join(data.root, '.cu'));
      data.rename('series/papi/2023', '.cu/2023');
    },
    found: [['sealed-release-missing', 'series/papi/2023']],
  },
  {
    name: 'the lock changed by hand to hide a change',
    damage: (data) => {
      data.editLine(scores, 3, (line) => line.replace('2.2', '2.3'));
      data.replace(lock, '"bytes":1618', '"bytes":1619');
    },
    found: [
      ['lock-entry-altered', lock, 8],
      ['hash-mismatch', descriptor],
    ],
  },
  {
    name: 'an entry of the lock changed, its hash made to fit',
    damage: (data) =>
      changeLock(data, ([first, ...rest]) => [rehashed({ ...first!, status: 'compiled' }), ...rest]),
    found: [['lock-chain-broken', lock, 8]],
  },
  {
    name: 'the first entry of the lock taken out',
    damage: (data) => changeLock(data, ([, ...rest]) => rest),
    found: [['lock-chain-broken', lock, 4]],
  },
  {
    name: 'a version sealed a second time, with other bytes',
    damage: (data) =>
      changeLock(data, (entries) => [
        ...entries,
        rehashed({ ...entries[1]!, previous: entries[1]!.hash, sealed_at: '2026-12-01T00:00:00Z' }),
      ]),
    found: [['lock-entry-doubled', lock, 12]],
  },
  {
    name: 'a lock that is no JSON',
    damage: (data) => data.edit(lock, (text) => text.slice(0, -4)),
    found: [['json-syntax', lock, 12]],
  },
  {
    name: 'a table changed after the approval',
    damage: (data) => data.editLine(ranks, 2, (line) => cell(line, 5, '0.91')),
    found: [
      ['approval-stale', approval],
      ['hash-mismatch', 'series/dti/2023/datapackage.json'],
    ],
  },
  {
    name: 'the status changed after the approval',
    damage: (data) => data.replace('series/dti/2023/datapackage.json', '"sample"', '"compiled"'),
    found: [['approval-stale', approval]],
  },
  {
    name: 'an approval by who prepared it',
    damage: (data) => data.replace(approval, 'Vụ trưởng', 'chuyên viên  tổng hợp'),
    found: [['approval-same-role', approval]],
  },
  {
    name: 'the approval of another release',
    damage: (data) => data.replace(approval, '"period": "2023"', '"period": "2022"'),
    found: [['approval-other-release', approval]],
  },
  {
    name: 'an approval without a review',
    damage: (data) => data.replace(approval, '"secrecy": "Cán bộ bảo mật"', '"secrecy": ""'),
    found: [['json-shape', approval, 9]],
  },
];
