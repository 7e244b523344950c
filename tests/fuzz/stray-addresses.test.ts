import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readData } from '../../src/intake/read-data.ts';
import { buildPortal, type Release } from '../../src/portal/portal.ts';
import { smallFolder } from './bases.ts';
import { strayAddresses, strayFiles } from './stray-addresses.ts';

const root = mkdtempSync(join(tmpdir(), 'stray-'));
const { data } = readData(root, 'sample', { replaced: smallFolder() });
rmSync(root, { recursive: true });
const portal = buildPortal(data!, '2999-01-01T00:00:00Z');

/** What is said of a portal whose first release of each series holds a file at another path. */
function saidOf(path: string): readonly string[] {
  const at = (release: Release): Release => ({
    ...release,
    tableFiles: release.tableFiles.map((file) => ({ ...file, path })),
  });
  return strayAddresses({
    ...portal,
    series: portal.series.map((one) => ({ ...one, releases: one.releases.map(at) })),
  });
}

it('finds no way out of the small portal, and no file that holds what it must not', () => {
  expect(strayAddresses(portal)).toEqual([]);
  expect(strayFiles(portal, 'KHONG-AI-DOC')).toEqual([]);
});

it.each(['../x.csv', 'a/../../x.csv', '/x.csv', 'a\\x.csv', 'file:x.csv'])(
  'finds that %s leads out',
  (path) => {
    expect(saidOf(path)).toContain(`leads out of the folder of the portal: ${path}`);
  },
);

it('finds a file that holds what must not be told', () => {
  expect(strayFiles(portal, 'agency').join('\n')).toMatch(/holds what stands outside/);
});
