import { describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { openDataFiles } from '../../intake/data-files.ts';
import { readRegisters } from '../../intake/registers.ts';
import { agencyNamesOn } from './agency-names.ts';

const registers = readRegisters(openDataFiles(fileURLToPath(new URL('../../../data', import.meta.url))), []);
const on = (day: string) => agencyNamesOn(day, registers);

describe('names of the portal’s own register', () => {
  it('every name in force leads back to its agency, on days before and after the mergers', () => {
    for (const day of ['2024-12-31', '2025-06-30', '2025-12-31', '2026-09-30']) {
      const names = on(day);
      const wrong = registers.agencies.flatMap(({ id }) => {
        const name = names.nameOf(id);
        if (name === null) return [];
        const found = names.find(name);
        return 'id' in found && found.id === id ? [] : [[day, id, name, found]];
      });
      expect(wrong).toEqual([]);
    }
  });

  it.each([
    ['TP. Hà Nội', 'ha-noi'],
    ['T.P Hải Phòng', 'hai-phong'],
    ['TP.HCM', 'ho-chi-minh'],
    ['thành phố hồ chí minh', 'ho-chi-minh'],
    ['Tỉnh Khánh Hoà', 'khanh-hoa'],
    ['KHÁNH HÒA', 'khanh-hoa'],
    ['thanh hoa', 'thanh-hoa'],
    ['Đăk Lăk', 'dak-lak'],
    ['Bộ Quốc Phòng', 'bo-quoc-phong'],
    ['quốc phòng', 'bo-quoc-phong'],
    ['BQP', 'bo-quoc-phong'],
    ['Bộ Khoa học & Công nghệ', 'bo-khoa-hoc-va-cong-nghe'],
  ])('«%s» in 2026', (written, id) => expect(on('2026-09-30').find(written)).toMatchObject({ id }));

  it('the same name is another unit before 1 July 2025', () => {
    expect(on('2025-06-30').find('Tuyên Quang')).toMatchObject({ id: 'tuyen-quang-truoc-2025' });
    expect(on('2025-07-01').find('Tuyên Quang')).toMatchObject({ id: 'tuyen-quang' });
  });

  it('a former name of an agency that is still there is taken, and said', () => {
    expect(on('2026-09-30').find('Tỉnh Thừa Thiên Huế')).toEqual({ id: 'hue', former: '2024-12-31' });
  });

  it('a unit that ended is not taken for its successor', () => {
    expect(on('2025-12-31').find('Bình Dương')).toEqual({ doubt: 'ended', candidates: ['ho-chi-minh'] });
  });

  it('an unknown name is told with its nearest', () => {
    const found = on('2025-12-31').find('Tỉnh Khánh Hoàa');
    expect(found).toMatchObject({ doubt: 'unknown' });
    expect('candidates' in found && found.candidates[0]).toBe('khanh-hoa');
    expect(on('2025-12-31').find('Bộ Khánh Hòa')).toMatchObject({ doubt: 'unknown' });
  });
});

it('a name that two agencies bear is ambiguous', () => {
  const [first, second] = registers.agencyNames.filter(({ agency }) =>
    ['ha-noi', 'cao-bang'].includes(agency),
  );
  const shared = {
    agencies: registers.agencies,
    agencyNames: [first!, { ...second!, short_vi: first!.short_vi }],
  };
  expect(agencyNamesOn('2026-09-30', shared).find('Hà Nội')).toEqual({
    doubt: 'ambiguous',
    candidates: ['ha-noi', 'cao-bang'],
  });
});
