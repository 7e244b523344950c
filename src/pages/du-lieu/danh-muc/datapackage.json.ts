import type { APIRoute } from 'astro';
import { registerPackage } from '../../../outlets/data-package.ts';
import { addresses } from '../../../site/addresses.ts';
import { portal } from '../../_portal.ts';
import { jsonResponse } from '../_files.ts';

/** The descriptor of the registers. */
export const GET: APIRoute = () => jsonResponse(registerPackage(portal, addresses('vi')));
