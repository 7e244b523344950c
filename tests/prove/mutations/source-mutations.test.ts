import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sourceMutations } from './source-mutations.ts';

// Whether the tests notice is asked by `npm run prove -- mutations`; here, that the list still fits the project.

it.each(sourceMutations.map((mutation) => [mutation.guards, mutation] as const))(
  '«%s» damages what is there, once, and names a test that is there',
  (_, { file, from, to, test }) => {
    expect(readFileSync(file, 'utf8').split(from).length - 1).toBe(1);
    expect(to).not.toBe(from);
    expect(existsSync(test)).toBe(true);
  },
);

it('names each check once', () => {
  const names = sourceMutations.map(({ guards }) => guards);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  expect(names.length).toBeGreaterThanOrEqual(20);
});
