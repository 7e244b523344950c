import type { APIRoute } from 'astro';
import { compareAgenciesFile, compareFile, groupsToCompare } from '../../../outlets/compare-files.ts';
import { portal } from '../../_portal.ts';
import { jsonTextResponse } from '../../du-lieu/_files.ts';

/** The agencies to choose from, and what is compared in each group of them. */
export const getStaticPaths = () =>
  ['agencies' as const, ...groupsToCompare(portal)].map((file) => ({ params: { file }, props: { file } }));

interface Props {
  readonly file: 'agencies' | ReturnType<typeof groupsToCompare>[number];
}

/** Not indented: readers' browsers load it whole. */
export const GET: APIRoute<Props> = ({ props: { file } }) =>
  jsonTextResponse(
    `${JSON.stringify(file === 'agencies' ? compareAgenciesFile(portal) : compareFile(portal, file))}\n`,
  );
