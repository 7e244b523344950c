import { describe, expect, it } from 'vitest';
import { median } from '../support/median.ts';
import { measuredPages, pagesNamed } from './pages.ts';
import { passes, scoreTable, type PageScores } from './verdict.ts';

const good: PageScores = {
  page: '/',
  performance: [100, 97, 98],
  accessibility: 100,
  bestPractices: 100,
  seo: 100,
  faults: [],
};

describe('the verdict on a page', () => {
  it.each<[Partial<PageScores>, boolean]>([
    [{}, true],
    [{ performance: [97, 97, 100] }, false],
    [{ performance: [100, 97] }, false],
    [{ accessibility: 99 }, false],
    [{ bestPractices: 96 }, false],
    [{ seo: 92 }, false],
  ])('with %o is %s', (scores, expected) => {
    expect(passes({ ...good, ...scores })).toBe(expected);
  });

  it('takes the middle of the runs, of two the lower', () => {
    expect(median([99, 90, 97])).toBe(97);
    expect(median([99, 90])).toBe(90);
  });

  it('marks a page that fails, and names its faults', () => {
    const bad = { ...good, page: '/x/', seo: 92, faults: ['seo: link-text'] };
    expect(scoreTable([good, bad]).split('\n').slice(1)).toEqual([
      '/       98   100   100   100   100 97 98',
      '/x/     98   100   100    92   100 97 98  ✗',
      '  seo: link-text',
    ]);
  });
});

describe('the pages to be measured', () => {
  it('are all of them, those of a kind, or the paths named', () => {
    expect(pagesNamed([])).toEqual(Object.values(measuredPages).flat());
    expect(pagesNamed(['data', '/xep-hang/papi/2023/'])).toEqual([
      { path: 'du-lieu/', edition: 'public' },
      { path: 'xep-hang/papi/2023/', edition: 'public' },
    ]);
    expect(() => pagesNamed(['homepage'])).toThrow('no kind of page: homepage');
  });
});
