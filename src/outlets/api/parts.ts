import { z } from 'zod';
import type { Bilingual, Table } from '../../intake/table.ts';
import { observationStatuses } from '../../intake/tables/shared-columns.ts';
import { releaseStatuses } from '../../intake/release-schema.ts';

/** What the shapes of the API are made of. Each is said once, so that type, JSON Schema and OpenAPI cannot differ. */

/** A type as its shape gives it, none of it to be changed. */
export type Of<Shape extends z.ZodType> = Frozen<z.infer<Shape>>;

type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

/** A text in both languages. */
export const texts = z
  .strictObject({ vi: z.string().min(1), en: z.string().min(1) })
  .meta({ id: 'texts', description: 'A text in Vietnamese and in English' });

/** A slug: names of agencies, series, rankings, criteria, sources. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .meta({ id: 'slug', description: 'An id that does not change' });

/** Days and periods are written as SDMX does. */
export const day = z.iso.date();
export const time = z
  .string()
  .regex(/^\d{4}(-(Q[1-4]|H[12]|\d{2}(-\d{2})?))?$/)
  .describe('A day, month, quarter, half or year: 2025-10-15, 2025-08, 2025-Q3, 2025-H1, 2025');
export const period = z
  .string()
  .regex(/^\d{4}(-(Q[1-4]|H[12]))?$/)
  .describe('2025-Q3, 2025-H1 or 2025; in addresses in small letters');
export const instant = z.iso.datetime({ offset: true });

export const version = z.string().regex(/^\d+\.\d+\.\d+$/);
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** An address: absolute where the portal has a public one, else from the root of the server. */
export const address = z.string().min(1).meta({ id: 'address', format: 'uri-reference' });

/** The human page about the same, in both languages. */
export const pages = z
  .strictObject({ vi: address, en: address })
  .meta({ id: 'pages', description: 'The page for people that says the same' });

export const observationStatus = z.enum(observationStatuses.map(({ code }) => code)).meta({
  id: 'observation-status',
  description: `SDMX OBS_STATUS: ${observationStatuses.map(({ code, title }) => `${code} ${title.en}`).join(', ')}. A, P, E and B come with a value, the others with null`,
});

export const releaseStatus = z.enum(releaseStatuses);

export const sources = z.array(slug).describe('Ids in sources.json');

export const agencyId = slug.describe('An id in agencies.json');

/** A text that may be missing. */
export const maybeTexts = texts.nullable();

/** Both languages of a row of a register, or null where it has no text. */
export function textsOf(vi: string | null, en: string | null): Bilingual | null {
  return vi === null || en === null ? null : { vi, en };
}

/** The codes of a column with their meaning, as the definition of its table has them. */
export function codesOf(table: Table, column: string): z.ZodType<string> {
  const values = table.columns.find(({ name }) => name === column)?.values ?? [];
  return z
    .enum(values.map(({ code }) => code))
    .describe(values.map(({ code, title }) => `${code}: ${title.en}`).join('; '));
}
