import { z } from 'zod';
import { firstVersion, isVersion } from '../time/versions.ts';
import { bilingual, daySchema, once, periodSchema, say } from './json-rules.ts';

const coverage = z.enum(['complete', 'partial']);

export const releaseStatuses = ['official', 'provisional', 'compiled', 'sample'] as const;

const populationSchema = z.strictObject({
  ranking: z.string(),
  /** The day on which the population is taken from the register. */
  as_of: daySchema,
  /** How many agencies are ranked together, as the publisher says; checked against the register. */
  size: z.int().min(1).nullable(),
  /** `complete`: each table that is present holds every agency of the population. `partial`: what was found. */
  coverage: z.strictObject({ scores: coverage.optional(), ranks: coverage.optional() }),
  /** For a partial one: what is missing and why. */
  note: bilingual.optional(),
});

/** A table has one file name everywhere, so that a problem, an address and a download name the same file. */
function namedAfterTable(
  resources: readonly { readonly name: string; readonly path: string }[],
  context: z.RefinementCtx,
): void {
  for (const [index, { name, path }] of resources.entries()) {
    if (path === `${name}.csv`) continue;
    const rule = say(`tệp của bảng này phải là ${name}.csv`, `the file of this table must be ${name}.csv`);
    context.addIssue({ code: 'custom', path: [index, 'path'], input: path, ...rule });
  }
}

/**
 * `datapackage.json` of a release, a Data Package v2 descriptor with this portal's own properties.
 * https://datapackage.org/standard/data-package/
 */
export const releaseSchema = z
  .strictObject({
    $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
    name: z.string().regex(/^[a-z0-9]+([-._][a-z0-9]+)*$/),
    title: z.string().min(1),
    version: z
      .string()
      .refine(isVersion, say('phải là phiên bản, dạng 1.0.0', 'it must be a version, as 1.0.0')),
    series: z.string(),
    period: periodSchema,
    status: z.enum(releaseStatuses),
    /** The document that permits publication; needed for `official`. */
    basis: z
      .strictObject({ number: z.string().min(1), date: daySchema, issuer: z.string().min(1) })
      .nullable(),
    /** From this instant on the release may appear in the output; the same in all its versions. */
    published_at: z.iso.datetime({ offset: true }),
    /** From this instant on a version after the first takes the place of the one before. */
    version_published_at: z.iso.datetime({ offset: true }).optional(),
    note: bilingual.optional(),
    /** For results.csv: whose tasks it counts, on which day, and whether every agency of the rankings is in it. */
    results: z
      .strictObject({ scope: z.string(), as_of: daySchema, coverage, note: bilingual.optional() })
      .optional(),
    populations: z.array(populationSchema).superRefine(once('ranking')),
    resources: z
      .array(
        z.strictObject({
          name: z.string(),
          /** The file in the same folder; `namedAfterTable` below asks for `<name>.csv`. */
          path: z.string(),
          /** Optional in the sources; when given they must be right. Published packages always carry them. */
          hash: z
            .string()
            .regex(/^sha256:[0-9a-f]{64}$/)
            .optional(),
          bytes: z.int().optional(),
        }),
      )
      .min(1)
      .superRefine(once('name'))
      .superRefine(namedAfterTable),
  })
  .refine((release) => release.status !== 'official' || release.basis !== null, {
    path: ['basis'],
    ...say(
      'kỳ công bố «official» phải có căn cứ: số, ngày và cơ quan ban hành văn bản',
      'an official release needs its basis: number, date and issuer of the document',
    ),
  })
  .refine(({ version, version_published_at: at }) => (version === firstVersion) === (at === undefined), {
    path: ['version'],
    ...say(
      `phiên bản sau ${firstVersion} cần version_published_at, phiên bản ${firstVersion} thì không`,
      `a version after ${firstVersion} needs version_published_at, version ${firstVersion} has none`,
    ),
  });

export type ReleaseFile = z.infer<typeof releaseSchema>;
