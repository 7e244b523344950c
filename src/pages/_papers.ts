import { cacheRoot } from '../outlets/kept-bytes.ts';
import { agencyPaper, releasePaper } from '../outlets/papers/kit-papers.ts';
import type { Paper } from '../outlets/papers/paper.ts';
import { resolutionSeries } from '../portal/portal.ts';
import { periodToAddress } from '../site/addresses.ts';
import { agenciesOfKits } from '../wording/kit/agency-story.ts';
import { inBothLanguages } from './_languages.ts';
import { portal } from './_portal.ts';

/** Where papers are kept for the next build: drawing them costs more than a page. */
export const paperCache = `${cacheRoot}/papers`;

const series = portal.series.find(({ file }) => file.id === resolutionSeries);

/** The quarters that have a kit, oldest first, with the parameters of their addresses. */
export const kitReleases = (series?.releases ?? []).map((release) => ({
  params: { series: resolutionSeries, period: periodToAddress(release.period) },
  props: { series: series!, release },
}));

/** The same of the agencies. */
export const kitAgencies = agenciesOfKits(portal).map((agency) => ({
  params: { agency: agency.id },
  props: { agency },
}));

type PaperProps = { readonly paper: () => Paper };

/** Static paths of a paper of each quarter in both languages; it is made when its file is. */
export function releasePaperPaths() {
  return inBothLanguages(kitReleases).map(({ params, props: { lang, series, release } }) => ({
    params,
    props: { paper: () => releasePaper(portal, series, release, lang) } satisfies PaperProps,
  }));
}

/** The same of each agency. */
export function agencyPaperPaths() {
  return inBothLanguages(kitAgencies).map(({ params, props: { lang, agency } }) => ({
    params,
    props: { paper: () => agencyPaper(portal, agency, lang) } satisfies PaperProps,
  }));
}

/** A route that writes a paper as a file. */
export function paperRoute(
  write: (paper: Paper, cacheFolder: string) => Promise<Uint8Array<ArrayBuffer>>,
  type: string,
) {
  return async ({ props }: { props: PaperProps }): Promise<Response> =>
    new Response(await write(props.paper(), paperCache), { headers: { 'Content-Type': type } });
}
