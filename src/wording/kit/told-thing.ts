import type { Agency } from '../../portal/agencies.ts';
import type { AgencyQuarter } from '../../portal/agency-quarter.ts';
import type { Figure, Occasion } from '../../portal/figures.ts';
import type { Finding, Headline } from '../../portal/findings.ts';
import type { Standing } from '../../portal/portal.ts';
import type { Names } from '../sentences/quarter-pieces.ts';

/**
 * What a fact of a story tells of, for a channel that has to say it in other words than the page: what is heard needs
 * verbs where a page has a colon. Its numbers are those of the sentences, since both come from here.
 */
export type ToldThing =
  | { readonly kind: 'figures'; readonly figures: readonly Figure[]; readonly occasion: Occasion }
  | { readonly kind: 'standing'; readonly standing: Standing }
  | { readonly kind: 'tasks'; readonly agency: Agency; readonly quarter: AgencyQuarter }
  | { readonly kind: 'headline'; readonly headline: Headline }
  | { readonly kind: 'finding'; readonly finding: Finding; readonly names: Names }
  /** What an agency is. */
  | { readonly kind: 'body'; readonly agency: Agency }
  /** How much a release holds. */
  | { readonly kind: 'inventory' };
