import type { Damage } from './damage.ts';
import type { DataCopy } from './small-data.ts';

const releases = ['dti/2023', 'dti/2024', 'nq57/2025-Q3', 'nq57/2025-Q4', 'papi/2023', 'papi/2024'];

/** The small data as if they were gathered from the press: the public edition takes them. */
export function makePublic(data: DataCopy): void {
  for (const release of releases) {
    data.replace(`series/${release}/datapackage.json`, '"sample"', '"compiled"');
  }
}

const sources = 'registers/sources.csv';
const scopes = 'series/nq57/scopes.csv';
const figures = 'series/nq57/2025-Q4/figures.csv';

/** A source that the register has, as a sample would name it. */
function addSource(data: DataCopy): void {
  data.edit(sources, (text) => `${text}mau-nguon-9,Nguồn,Source,Nơi đăng,Publisher,,,reference,,\n`);
}

/** Rows of a sample that found their way into public data. */
export const sampleDamages: readonly Damage[] = [
  {
    name: 'a sample row in a register of the public edition',
    damage: (data) => {
      makePublic(data);
      addSource(data);
    },
    edition: 'public',
    found: [['sample-row-refused', sources, 4]],
  },
  {
    name: 'a sample row in a table of a public series',
    damage: (data) => {
      makePublic(data);
      data.edit(scopes, (text) => `${text}mau-pham-vi,Phạm vi,Scope,core,,\n`);
    },
    edition: 'public',
    found: [['sample-row-refused', scopes, 4]],
  },
  {
    name: 'a sample source among others in a row of a public release',
    damage: (data) => {
      makePublic(data);
      addSource(data);
      data.editLine(figures, 3, (line) => line.replace('nguon-mau;bao-mau', 'nguon-mau;mau-nguon-9'));
    },
    edition: 'public',
    found: [
      ['sample-row-refused', sources, 4],
      ['sample-row-refused', figures, 3],
    ],
  },
];
