import { describe, expect, it } from 'vitest';
import {
  addRelease2025,
  copySmallData,
  release2025Published,
} from '../../tests/golden/support/small-data.ts';
import { readData } from '../intake/read-data.ts';
import { withoutEmbargoed } from './embargo.ts';

/** The small data with a release to come, which names a source of its own. */
function withComingRelease() {
  const data = copySmallData();
  addRelease2025(data);
  data.edit('registers/sources.csv', (text) => {
    const row = text.split('\n').find((line) => line.startsWith('nguon-mau,'))!;
    return `${text}${row.replace('nguon-mau,', 'nguon-cho-dang,')}\n`;
  });
  data.replace('series/dti/2025/ranks.csv', 'nguon-mau', 'nguon-cho-dang');
  const { data: checked, problems } = readData(data.root, 'sample');
  expect(problems).toEqual([]);
  return checked!;
}

describe('before its instant, nothing tells of a release', () => {
  it('neither the release nor the source that it alone names', () => {
    const data = withComingRelease();
    const told = JSON.stringify(withoutEmbargoed(data, '2027-07-09T23:59:59Z'));
    const words = ['nguon-cho-dang', 'series/dti/2025', 'series/dti/2024', 'nguon-mau'];
    expect(words.filter((word) => JSON.stringify(data).includes(word))).toEqual(words);
    expect(words.filter((word) => told.includes(word))).toEqual(words.slice(2));
  });

  it('the register that is left is a whole file: rows, length and hash fit its text', () => {
    const { registerFiles } = withoutEmbargoed(withComingRelease(), '2027-01-01T00:00:00Z');
    const { text, bytes, rowCount } = registerFiles.find(({ table }) => table.name === 'sources')!;
    expect(Buffer.byteLength(text)).toBe(bytes);
    expect(text.trimEnd().split('\n').length - 1).toBe(rowCount);
    expect(text.endsWith('\n')).toBe(true);
  });

  it('from that instant on, all is there', () => {
    const data = withComingRelease();
    expect(withoutEmbargoed(data, release2025Published)).toBe(data);
  });
});
