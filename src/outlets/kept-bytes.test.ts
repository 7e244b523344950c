import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../tests/support/folders.ts';
import { keptBytes } from './kept-bytes.ts';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

it('makes a thing once, however many ask for it at the same time, and keeps it', async () => {
  const folder = temporaryFolder();
  let made = 0;
  const ask = () =>
    keptBytes(folder, 'x', 'png', async () => {
      made += 1;
      await new Promise(setImmediate);
      return bytes('x');
    });
  const all = await Promise.all(Array.from({ length: 20 }, ask));
  expect(all.map((one) => new TextDecoder().decode(one))).toEqual(Array.from({ length: 20 }, () => 'x'));
  await ask();
  expect(made).toBe(1);
  expect(readdirSync(folder)).toHaveLength(1);
});

it('asks again after a failure', async () => {
  const folder = temporaryFolder();
  await expect(keptBytes(folder, 'x', 'png', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(keptBytes(folder, 'x', 'png', () => Promise.resolve(bytes('y')))).resolves.toEqual(bytes('y'));
});
