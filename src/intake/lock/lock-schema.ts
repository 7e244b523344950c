import { z } from 'zod';
import { once, periodSchema } from '../json-rules.ts';
import { releaseStatuses } from '../release-schema.ts';

/** Where the lock lies in the data folder. Without the file nothing is sealed. */
export const lockPath = 'releases.lock.json';

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

const sealedFileSchema = z.strictObject({
  /** Relative to the release's folder. */
  path: z.string().regex(/^[a-z0-9][a-z0-9._-]*$/),
  sha256: sha256Schema,
  bytes: z.int().min(0),
  /** The first 8 hexadecimal digits of the SHA-256 of each line without its line feed, one after the other. */
  lines: z.string().regex(/^([0-9a-f]{8})*$/),
});

const entrySchema = z.strictObject({
  series: z.string(),
  period: periodSchema,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  status: z.enum(releaseStatuses),
  sealed_at: z.iso.datetime({ offset: true }),
  /** `hash` of the entry of the same series that was sealed before; null for its first. */
  previous: sha256Schema.nullable(),
  files: z.array(sealedFileSchema).min(1).superRefine(once('path')),
  /** SHA-256 of the entry without this property, as `entryHash` makes it. */
  hash: sha256Schema,
});

/**
 * `releases.lock.json`: every sealed version of every release, series by series, in the order of sealing. An entry is
 * never changed or removed; a new version adds one.
 */
export const lockSchema = z.strictObject({
  format: z.literal(1),
  entries: z.array(entrySchema),
});

/** One sealed version of a release. */
export type LockEntry = z.infer<typeof entrySchema>;

/** A file as it was sealed. */
export type SealedFile = z.infer<typeof sealedFileSchema>;
