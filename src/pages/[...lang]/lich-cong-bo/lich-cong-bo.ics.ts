import type { APIRoute } from 'astro';
import { calendarFile } from '../../../outlets/calendar-file.ts';
import { addresses, type Lang } from '../../../site/addresses.ts';
import { inBothLanguages } from '../../_languages.ts';
import { portal } from '../../_portal.ts';

export const getStaticPaths = () => inBothLanguages();

/** The release calendar for calendar software. */
export const GET: APIRoute<{ lang: Lang }> = ({ props }) =>
  new Response(calendarFile(portal, addresses(props.lang)), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
