import { describe, expect, it } from 'vitest';
import { nameOn, type Agency } from './agencies.ts';

const name = (full: string, validFrom: string | null, validTo: string | null) => ({
  full: { vi: full, en: full },
  validFrom,
  validTo,
});

function agency(...names: ReturnType<typeof name>[]): Agency {
  return { names, name: names.at(-1) } as unknown as Agency;
}

describe('nameOn', () => {
  const dongNai = agency(
    name('Tỉnh Đồng Nai', '2025-07-01', '2026-04-29'),
    name('Thành phố Đồng Nai', '2026-04-30', null),
  );

  it.each([
    ['2025-07-01', 'Tỉnh Đồng Nai'],
    ['2026-04-29', 'Tỉnh Đồng Nai'],
    ['2026-04-30', 'Thành phố Đồng Nai'],
    ['2030-01-01', 'Thành phố Đồng Nai'],
    ['2024-12-31', 'Tỉnh Đồng Nai'],
  ])('on %s: %s', (day, expected) => expect(nameOn(dongNai, day).full.vi).toBe(expected));

  it('after the end it is the last name', () => {
    expect(nameOn(agency(name('Tỉnh Bến Tre', null, '2025-06-30')), '2026-01-01').full.vi).toBe(
      'Tỉnh Bến Tre',
    );
  });
});
