import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Problem } from '../../intake/problems.ts';
import type { PublishedList } from '../../portal/file-check/published-list.ts';

const file = z.looseObject({
  kind: z.enum(['release', 'long', 'series', 'register', 'whole']),
  table: z.string().nullable(),
  // Lists published before there were other kinds of files do not say it.
  form: z.enum(['csv', 'excel-csv', 'json', 'xlsx', 'zip', 'package', 'csvw']).optional(),
  path: z
    .string()
    .regex(/^du-lieu\/(?!.*\.\.)/)
    .nullable(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int(),
});
const names = z.record(z.string(), z.object({ vi: z.string(), en: z.string() }));
const listSchema = z.object({
  algorithm: z.literal('sha256'),
  sample: z.string().optional(),
  series: names,
  tables: names,
  files: z.array(file),
});

/** Reads a `ma-bam.json` that was published; it came from elsewhere, so that its shape is checked. */
export function readHashList(path: string): { list: PublishedList } | { problem: Problem } {
  try {
    const list = listSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    return { list: list as unknown as PublishedList };
  } catch {
    return { problem: { code: 'hash-list-broken', file: path } };
  }
}
