import type { APIRoute } from 'astro';
import { releasePackage } from '../../../../../outlets/data-package.ts';
import { addresses } from '../../../../../site/addresses.ts';
import { portal } from '../../../../_portal.ts';
import { jsonResponse, versionPaths, type ReleaseProps } from '../../../_files.ts';

export const getStaticPaths = versionPaths;

/** The descriptor of a frozen version. */
export const GET: APIRoute<ReleaseProps> = ({ props: { series, release } }) =>
  jsonResponse(releasePackage(portal, series, release, addresses('vi')));
