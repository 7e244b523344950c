import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { qrModules } from './qr.ts';

const address = 'https://nq57.example.vn/trach-nhiem/ha-noi/';

// A code that was made before must not stand in for one of another level or address.
it.each([
  ['M', address],
  ['Q', address],
  ['M', `${address}?`],
  ['M', address],
] as const)('a code of level %s of %s is the one of that level and text', (level, text) => {
  expect(qrModules(text, level)).toEqual(encode(text, { ecc: level, border: 0 }).data);
});
