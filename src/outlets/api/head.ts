import { z } from 'zod';
import type { Portal, Release } from '../../portal/portal.ts';
import { appearedAt, allVersions } from '../../portal/versions.ts';
import { addresses, type AddressBook } from '../../site/addresses.ts';
import { siteOptions } from '../../site/options.ts';
import { outputMarks } from '../../site/output-marks.ts';
import { publicAddress, publicPages } from '../public-address.ts';
import { address, instant, pages, period, releaseStatus, slug, texts, version, type Of } from './parts.ts';

/** What every file of the API begins with. */
export const headShape = {
  sample: z.string().optional().describe('Only where agencies and numbers are fictitious'),
  preview: z.string().optional().describe('Only in a preview that is not published'),
  api_version: z.literal('v1'),
  self: address.describe('The address of this file'),
  schema: address.describe('The JSON Schema of this file'),
  page: pages,
  data_instant: instant.describe('When the newest release or correction appeared: not the time of the build'),
  licence: texts.describe('Terms of the texts and code of the portal; those of the numbers stand in terms'),
  terms: z
    .array(z.strictObject({ series: slug, owner: texts, terms: texts }))
    .describe('Whose the numbers in this file are, and on what terms they may be used'),
  generated_from: z
    .array(z.strictObject({ series: slug, period, version, status: releaseStatus }))
    .describe('The versions of the releases that the numbers come from; empty for registers'),
} as const;

export type Head = Of<z.ZodObject<typeof headShape>>;

/** What tells one file from another. */
interface About {
  /** The parts of its address below /api/v1/. */
  readonly path: readonly string[];
  readonly shape: string;
  readonly page: (links: AddressBook) => string;
  /** What its numbers come from. */
  readonly releases?: readonly Release[];
}

/** The head of a file. */
export function headOf(portal: Portal, { path, shape, page, releases = [] }: About): Head {
  const links = addresses('vi');
  const series = portal.series.filter(({ file }) => releases.some((one) => one.series === file.id));
  return {
    ...outputMarks,
    api_version: 'v1',
    self: publicAddress(links.api(...path)),
    schema: publicAddress(links.api('schemas', `${shape}.json`)),
    page: publicPages(page),
    data_instant: dataInstant(portal),
    licence: siteOptions.licence,
    terms: series.map(({ file: { id, owner, terms } }) => ({ series: id, owner, terms })),
    generated_from: [...new Set(releases)].map(({ series: id, period: of, file }) => ({
      series: id,
      period: of,
      version: file.version,
      status: file.status,
    })),
  };
}

/** When the newest version of any release appeared; the instant of the build where there is none. */
export function dataInstant(portal: Portal): string {
  const instants = allVersions(portal).map((one) => appearedAt(one.version));
  return instants.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1) ?? portal.instant;
}
