import type { Bilingual } from '../../intake/table.ts';
import { agencyKinds } from '../../intake/tables/agencies.ts';
import type { Agency } from '../../portal/agencies.ts';

/** The titles of the kinds of agency, as the table defines them. */
export const kindTitles = Object.fromEntries(agencyKinds.map(({ code, title }) => [code, title])) as Readonly<
  Record<Agency['kind'], Bilingual>
>;
