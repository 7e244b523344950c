import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, readOrigin, type Origin } from '../import/origin.ts';

/** The imports that were made from a workbook, known by its bytes. */
export function originsOf(outRoot: string, bytes: Uint8Array): readonly Origin[] {
  if (!existsSync(outRoot)) return [];
  const hash = fingerprint(bytes);
  const paths = readdirSync(outRoot, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.origin.json'))
    .sort();
  return paths.flatMap((path) => {
    const origin = readOrigin(readFileSync(join(outRoot, path), 'utf8'));
    return origin?.sha256 === hash ? [origin] : [];
  });
}
