import { z } from 'zod';
import { isDay, isPeriod } from '../time/periods.ts';

const bilingual = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
const coverage = z.enum(['complete', 'partial']);

export const releaseStatuses = ['official', 'provisional', 'compiled', 'sample'] as const;

const populationSchema = z.strictObject({
  ranking: z.string(),
  /** The day on which the population is taken from the register. */
  as_of: z.string().refine(isDay, 'a day: YYYY-MM-DD'),
  /** How many agencies are ranked together, as the publisher says; checked against the register. */
  size: z.int().min(1).nullable(),
  /** `complete`: each table that is present holds every agency of the population. `partial`: what was found. */
  coverage: z.strictObject({ scores: coverage.optional(), ranks: coverage.optional() }),
  /** For a partial one: what is missing and why. */
  note: bilingual.optional(),
});

/**
 * `datapackage.json` of a release, a Data Package v2 descriptor with this portal's own properties.
 * https://datapackage.org/standard/data-package/
 */
export const releaseSchema = z
  .strictObject({
    $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
    name: z.string().regex(/^[a-z0-9]+([-._][a-z0-9]+)*$/),
    title: z.string().min(1),
    version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version: 1.0.0'),
    series: z.string(),
    period: z.string().refine(isPeriod, 'a period: 2025-Q3, 2025-H1 or 2024'),
    status: z.enum(releaseStatuses),
    /** The document that permits publication; needed for `official`. */
    basis: z
      .strictObject({ number: z.string().min(1), date: z.string().refine(isDay), issuer: z.string() })
      .nullable(),
    /** From this instant on the release may appear in the output. */
    published_at: z.iso.datetime({ offset: true }),
    note: bilingual.optional(),
    populations: z.array(populationSchema),
    resources: z
      .array(
        z.strictObject({
          name: z.string(),
          path: z.string().regex(/^[a-z0-9-]+\.csv$/, 'a CSV file in the same folder'),
          /** Optional in the sources; when given they must be right. Published packages always carry them. */
          hash: z
            .string()
            .regex(/^sha256:[0-9a-f]{64}$/)
            .optional(),
          bytes: z.int().optional(),
        }),
      )
      .min(1),
  })
  .refine((release) => release.status !== 'official' || release.basis !== null, {
    path: ['basis'],
    message: 'an official release needs its basis: number, date and issuer of the document',
  });

export type ReleaseFile = z.infer<typeof releaseSchema>;
