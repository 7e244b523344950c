import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { hostScriptIntegrity } from './host-script.ts';

const script = (name: string): Buffer =>
  readFileSync(new URL(`../../../public/nhung/${name}`, import.meta.url));

it('the script of host pages is what it was on its first day, and at most 1 kB', () => {
  const bytes = script('v1.js');
  expect(`sha384-${createHash('sha384').update(bytes).digest('base64')}`).toBe(hostScriptIntegrity);
  expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(1024);
});

it('neither script keeps, fetches or loads anything', () => {
  for (const name of ['v1.js', 'khung.js'])
    expect(script(name).toString()).not.toMatch(/fetch|XMLHttp|import|[sS]torage|cookie|createElement|eval/);
});
