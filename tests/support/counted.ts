import type { Counted, Place, Share } from '../../src/portal/finding-place.ts';
import type { Names } from '../../src/wording/sentences/quarter-pieces.ts';

const somewhere: Place = { table: 'bang', row: 'dong', column: 'cot' };

/** A number whose place does not matter. */
export const count = (value: number): Counted => ({ value, at: somewhere });

/** A share whose place does not matter. */
export const share = (part: number, whole: number): Share => ({ part, whole, at: somewhere });

/** Agencies by their id, groups by their number. */
export const names = (lang: 'vi' | 'en'): Names => ({
  agency: (id) => id,
  group: (number) => `${lang === 'vi' ? 'nhóm' : 'group'} ${number}`,
});
