import { describe, expect, it } from 'vitest';
import { trialRanking } from '../portal/what-if.ts';
import type { WhatIfFile } from '../portal/what-if-file.ts';
import { csvName, whatIfCsv } from './what-if-csv.ts';

const both = (text: string) => ({ vi: text, en: text });
const file = {
  notice: both('Thử'),
  key: 'x-2024-r',
  title: both('X, 2024'),
  release: both('v1'),
  sources: [{ id: 's1' }, { id: 's2' }],
  precision: 1,
  groups: null,
  criteria: [
    { id: 'a', weight: 1 },
    { id: 'b', weight: 1 },
  ],
  agencies: [
    { id: 'mot', name: both('Một'), score: 5, rank: 1, group: null, values: ['4', '1'] },
    { id: 'hai', name: both('Hai'), score: 4, rank: 2, group: null, values: ['1', '3'] },
  ],
  unranked: [{ id: 'ba', name: both('Ba'), reason: both('chưa tìm thấy "điểm"') }],
} as unknown as WhatIfFile;

const head =
  'notice,table,release,sources,weights,agency,name,trial_rank,trial_group,trial_score,rank,group,score,not_ranked_because';

describe('the trial as CSV', () => {
  it('says in every row that it is a trial, of what and with which weights', () => {
    expect(whatIfCsv(file, [0, 2], trialRanking(file, [0, 2]), 'vi')).toBe(
      `${head}
Thử,"X, 2024",v1,s1;s2,a=0; b=2,hai,Hai,1,,6.0,2,,4.0,
Thử,"X, 2024",v1,s1;s2,a=0; b=2,mot,Một,2,,2.0,1,,5.0,
Thử,"X, 2024",v1,s1;s2,a=0; b=2,ba,Ba,,,,,,,"chưa tìm thấy ""điểm"""
`,
    );
  });

  it('has no ranks where nothing could be computed', () => {
    expect(whatIfCsv(file, [0, 0], null, 'vi').split('\n')).toHaveLength(3);
  });

  it('marks a sample in its last column', () => {
    const lines = whatIfCsv({ ...file, sample: 'MẪU' }, [1, 1], null, 'vi')
      .trimEnd()
      .split('\n');
    expect(lines.map((line) => line.split(',').at(-1))).toEqual(['sample', 'MẪU']);
  });

  it('is called a trial', () => expect(csvName(file)).toBe('tinh-thu-x-2024-r.csv'));
});
