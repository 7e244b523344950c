import type { APIRoute } from 'astro';
import { agencyFeed } from '../../../../outlets/feeds/agency-feed.ts';
import type { Agency } from '../../../../portal/agencies.ts';
import type { Lang } from '../../../../site/lang.ts';
import { atomResponse } from '../../../_atom.ts';
import { inBothLanguages } from '../../../_languages.ts';
import { portal } from '../../../_portal.ts';

export const getStaticPaths = () =>
  inBothLanguages(
    [...portal.agencies.values()].map((agency) => ({ params: { agency: agency.id }, props: { agency } })),
  );

/** What concerns one agency as an Atom feed. */
export const GET: APIRoute<{ readonly lang: Lang; readonly agency: Agency }> = ({ props }) =>
  atomResponse(agencyFeed(portal, props.agency, props.lang));
