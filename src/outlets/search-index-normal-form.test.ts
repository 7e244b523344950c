import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { expect, it } from 'vitest';
import { normaliseIndex, type IndexFile } from './search-index-normal-form.ts';

const magic = Buffer.from('pagefind_dcd');
const pack = (value: unknown): Buffer => gzipSync(Buffer.concat([magic, encode(value)]));
const unpack = ({ content }: IndexFile): unknown => decode(gunzipSync(content).subarray(magic.length));

/** One index as two runs write it: the same content, with lists in the order of a hash map. */
function indexFiles(order: 'one' | 'other'): IndexFile[] {
  const shuffled = <T>(list: T[]): T[] => (order === 'one' ? list : list.toReversed());
  const hash = order === 'one' ? '0000001' : '0000002';
  const entry = {
    version: '1.5.2',
    languages: Object.fromEntries(
      shuffled([
        ['vi', { hash: `vi_${hash}` }],
        ['en', { hash: 'en_0' }],
      ]),
    ),
  };
  const filters = shuffled([
    ['kind', `vi_a${hash.slice(1)}`],
    ['period', `vi_b${hash.slice(1)}`],
  ]);
  const sorts = shuffled([
    ['date', [2, 0, 1]],
    ['title', [0, 1, 2]],
  ]);
  return shuffled([
    { path: 'pagefind-entry.json', content: Buffer.from(JSON.stringify(entry)) },
    {
      path: `pagefind.vi_${hash}.pf_meta`,
      content: pack(['1.5.2', [['vi_page', 9]], [], filters, sorts, ['title']]),
    },
    {
      path: `filter/vi_a${hash.slice(1)}.pf_filter`,
      content: pack([
        'kind',
        shuffled([
          ['agency', [0, 2]],
          ['release', [1]],
        ]),
      ]),
    },
    {
      path: `filter/vi_b${hash.slice(1)}.pf_filter`,
      content: pack([
        'period',
        shuffled([
          ['2024', [1]],
          ['2023', [0]],
        ]),
      ]),
    },
    { path: 'pagefind.js', content: Buffer.from('// code') },
  ]);
}

const fileAt = (files: readonly IndexFile[], pattern: RegExp): IndexFile =>
  files.find(({ path }) => pattern.test(path))!;

it('two runs become the same bytes', () => {
  expect(normaliseIndex(indexFiles('other'))).toEqual(normaliseIndex(indexFiles('one')));
});

it('what Pagefind reads stays: only the order and the names change', () => {
  const files = normaliseIndex(indexFiles('other'));
  const meta = fileAt(files, /pf_meta$/);
  const [version, pages, chunks, filters, sorts, fields] = unpack(meta) as unknown[];
  expect([version, pages, chunks, fields]).toEqual(['1.5.2', [['vi_page', 9]], [], ['title']]);
  expect(sorts).toEqual([
    ['date', [2, 0, 1]],
    ['title', [0, 1, 2]],
  ]);
  for (const [name, hash] of filters as [string, string][]) {
    const [filter] = unpack(files.find(({ path }) => path === `filter/${hash}.pf_filter`)!) as [string];
    expect(filter).toBe(name);
  }
});

it('the entry file names the meta files by their new names', () => {
  const files = normaliseIndex(indexFiles('one'));
  const entry = JSON.parse(Buffer.from(fileAt(files, /entry/).content).toString()) as {
    languages: Record<string, { hash: string }>;
  };
  expect(Object.keys(entry.languages)).toEqual(['en', 'vi']);
  expect(fileAt(files, /pf_meta$/).path).toBe(`pagefind.${entry.languages['vi']!.hash}.pf_meta`);
});

it('refuses what is no file of Pagefind', () => {
  expect(() => normaliseIndex([{ path: 'x.pf_meta', content: pack(['1', [], [], [], [], []]) }])).toThrow(
    'x.pf_meta',
  );
  expect(() => normaliseIndex([{ path: 'vi_0.pf_meta', content: gzipSync('something else') }])).toThrow(
    'vi_0',
  );
});
