import { addCorrectedVersion, corrected, correctionLine, first } from './corrected-data.ts';
import type { Damage } from './damage.ts';
import type { DataCopy } from './small-data.ts';

const descriptor = `${corrected}/datapackage.json`;
const corrections = `${corrected}/corrections.csv`;
const scores = `${corrected}/scores.csv`;

/** Damage to a release that was corrected once. */
const afterCorrection = (damage: (data: DataCopy) => void) => (data: DataCopy) => {
  addCorrectedVersion(data);
  damage(data);
};

const addLine = (line: string) => (data: DataCopy) => data.edit(corrections, (text) => `${text}${line}\n`);

/** Version 1.0.2, which keeps the correction of 1.0.1 and adds another cell. */
const addSecond = (data: DataCopy): void => {
  addCorrectedVersion(data);
  for (const name of ['datapackage.json', 'scores.csv', 'corrections.csv']) {
    data.copy(`${corrected}/${name}`, `${corrected}/superseded/1.0.1/${name}`);
  }
  data.replace(descriptor, '"version": "1.0.1"', '"version": "1.0.2"');
  data.replace(descriptor, '2025-08-02T08', '2025-08-03T08');
  data.editLine(scores, 4, (line) => line.replace('1.5', '1.6'));
  addLine(
    '1.0.2,scores,provinces · tinh-mau-01 · c21 · independent,value,1.5,1.6,source,2025-08-03,Nguồn sửa,Mended',
  )(data);
};

/** Damage to versions of a release and to what they declare of each other. */
export const versionDamages: readonly Damage[] = [
  {
    name: 'a later version without the ones before it',
    damage: afterCorrection((data) => {
      for (const name of ['datapackage.json', 'scores.csv']) data.remove(`${first}/${name}`);
    }),
    found: [['version-missing', descriptor]],
  },
  {
    name: 'a first version that says when it replaced another',
    damage: (data) =>
      data.replace(
        descriptor,
        '"populations"',
        '"version_published_at": "2025-08-02T08:00:00+07:00",\n  "populations"',
      ),
    found: [['json-shape', descriptor, 5]],
  },
  {
    name: 'a version that leaves one out',
    damage: afterCorrection((data) => data.replace(descriptor, '"1.0.1"', '"1.0.2"')),
    found: [['version-step', descriptor]],
  },
  {
    name: 'a replaced version in the folder of another',
    damage: afterCorrection((data) => data.rename(first, `${corrected}/superseded/1.0.2`)),
    found: [['name-mismatch', `${corrected}/superseded/1.0.2/datapackage.json`]],
  },
  {
    name: 'a folder of replaced versions with something else in it',
    damage: afterCorrection((data) => data.write(`${corrected}/superseded/ghi-chu.txt`, 'x')),
    found: [['file-unexpected', `${corrected}/superseded/ghi-chu.txt`]],
  },
  {
    name: 'a replaced version with a damaged table',
    damage: afterCorrection((data) =>
      data.editLine(`${first}/scores.csv`, 3, (line) => line.replace('2.2', 'hai')),
    ),
    found: [['cell-kind', `${first}/scores.csv`, 3]],
  },
  {
    name: 'a replaced version that names an agency that is not there',
    damage: afterCorrection((data) => {
      const change = (line: string): string => line.replace('nguon-mau', 'nguon-gi');
      data.editLine(`${first}/scores.csv`, 5, change);
      addLine(
        '1.0.1,scores,provinces · tinh-mau-01 · c22 · independent,source,nguon-gi,nguon-mau,copying,2025-08-02,Nhầm,Wrong',
      )(data);
    }),
    found: [['reference-unknown', `${first}/scores.csv`, 5]],
  },
  {
    name: 'another day of publication than the first version',
    damage: afterCorrection((data) => data.replace(descriptor, '2025-04-15', '2025-04-16')),
    found: [['version-published', descriptor]],
  },
  {
    name: 'a version that appears before the one it replaces',
    damage: afterCorrection((data) => {
      data.replace(descriptor, '2025-08-02T08', '2025-04-14T08');
      data.edit(corrections, (text) => text.replace('2025-08-02', '2025-04-14'));
    }),
    found: [['version-day', descriptor]],
  },
  {
    name: 'a correction made after its version appeared',
    damage: afterCorrection((data) =>
      data.edit(corrections, (text) => text.replace('2025-08-02', '2025-08-03')),
    ),
    found: [['date-conflict', corrections, 2]],
  },
  {
    name: 'a declared correction whose new value is not in the table',
    damage: afterCorrection((data) => data.editLine(scores, 3, (line) => line.replace('2.3', '2.4'))),
    found: [['correction-mismatch', corrections, 2]],
  },
  {
    name: 'a declared correction whose old value was not in the table',
    damage: afterCorrection((data) => data.replace(corrections, ',2.2,2.3,', ',2.1,2.3,')),
    found: [['correction-mismatch', corrections, 2]],
  },
  {
    name: 'a declared correction of a cell that did not change',
    damage: afterCorrection(addLine(correctionLine.replace('c12', 'c11').replace('2.2,2.3', '1.1,1.2'))),
    found: [['correction-mismatch', corrections, 3]],
  },
  {
    name: 'a changed cell that no correction declares',
    damage: afterCorrection((data) => data.editLine(scores, 2, (line) => line.replace('1.1', '1.2'))),
    found: [['correction-undeclared', scores, 2]],
  },
  {
    name: 'a number printed with another precision, which no correction declares',
    damage: afterCorrection((data) => data.editLine(scores, 4, (line) => line.replace('1.5', '1.50'))),
    found: [['correction-undeclared', scores, 4]],
  },
  {
    name: 'a changed descriptor that no correction declares',
    damage: afterCorrection((data) => data.replace(descriptor, '"papi 2024"', '"PAPI 2024"')),
    found: [['correction-undeclared', descriptor]],
  },
  {
    name: 'a late report in a version for corrected cells',
    damage: afterCorrection((data) => data.replace(corrections, 'copying', 'late')),
    found: [['version-too-small', descriptor]],
  },
  {
    name: 'a changed meaning in a version for corrected cells',
    damage: afterCorrection((data) => data.replace(corrections, 'copying', 'meaning')),
    found: [['version-too-small', descriptor]],
  },
  {
    name: 'a correction of the version before that is gone',
    damage: (data) => {
      addSecond(data);
      data.editLine(corrections, 2, () => null);
    },
    found: [['correction-lost', corrections]],
  },
  {
    name: 'a new correction that names an earlier version',
    damage: (data) => {
      addSecond(data);
      addLine(correctionLine.replace('c12', 'c22').replace('2.2,2.3', '0.5,0.6'))(data);
    },
    found: [['correction-other-version', corrections, 4]],
  },
];
