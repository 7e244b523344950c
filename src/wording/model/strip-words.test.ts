import { describe, expect, it } from 'vitest';
import { releaseOf, smallPortal } from '../../../tests/support/small-portal.ts';
import { quartilesOf } from '../../portal/quartiles.ts';
import { stripMarks, stripMissing, stripRules, stripStatement } from './strip-words.ts';

const portal = smallPortal();
const [table] = releaseOf(portal, 'papi', '2024').rankings;
const naming = { portal, table: table!, period: '2024', lang: 'vi' } as const;

describe('strip words', () => {
  it('gives each mark its id and a whole sentence, at the precision of the ranking', () => {
    const entry = table!.ranked[0]!;
    const [mark] = stripMarks(naming, [{ entry, score: 43.205 }]);
    expect(mark).toMatchObject({ id: entry.agency, value: 43.205 });
    expect(mark!.title).toMatch(/^.+, 2024: 43,21$/);
    expect(mark!.title.startsWith(mark!.label)).toBe(true);
  });

  it('says why one has no mark', () => {
    const entry = { ...table!.ranked[0]!, reason: 'no-value', known: 0 } as const;
    expect(stripMissing(naming, [entry])[0]!.title).toMatch(/, 2024: chưa tìm thấy điểm nào của kỳ này$/);
  });

  it('says where the middle half is, and of fewer than four only the ends', () => {
    const values = [1, 2, 3, 4, 5];
    const quartiles = quartilesOf(values);
    expect(stripStatement(table!, values, quartiles, 'vi')).toEqual({
      finding: 'Một nửa trong 5 nơi có tổng điểm từ 2,00 đến 4,00.',
      summary: '5 nơi, tổng điểm từ 1,00 đến 5,00; nơi ở giữa được 3,00.',
    });
    expect(stripStatement(table!, [1, 2], null, 'en').finding).toBe(
      '2 have a total score, from 1.00 to 2.00.',
    );
    expect(stripRules(table!, quartiles!, 'vi').map(({ label }) => label)).toEqual([
      '¼ thấp nhất: đến 2,00',
      'trung vị 3,00',
      '¼ cao nhất: từ 4,00',
    ]);
  });
});
