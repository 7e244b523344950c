import { whatIfKey } from '../site/what-if-address.ts';
import type { Composite } from '../portal/composites.ts';
import { exactTotal } from '../portal/criteria-tree.ts';
import type { Portal } from '../portal/portal.ts';
import { rankIntervals } from '../portal/rank-interval.ts';
import { tableSources } from '../portal/table-sources.ts';
import type { WhatIfAgency, WhatIfFile, WhatIfLink } from '../portal/what-if-file.ts';
import { addresses } from '../site/addresses.ts';
import { outputMarks } from '../site/output-marks.ts';
import { inBoth } from '../wording/in-both.ts';
import { agencyLabel } from '../wording/model/agency-words.ts';
import { citedSources } from '../wording/model/cited-sources.ts';
import { releaseVersionAndStatus } from '../wording/model/release-words.ts';
import { unrankedReason } from '../wording/model/rank-place.ts';
import { compositeTitle } from '../wording/model/what-if-words.ts';
import { whatIfNotice } from '../wording/sentences/what-if-notice.ts';
import { words } from '../wording/words.ts';

/** The key of a composite in addresses. */
export function compositeKey({ release, table }: Composite): string {
  return whatIfKey(release.series, release.period, table.ranking.id);
}

/**
 * What the browser needs to rank a composite with other weights: exact totals of its top criteria, names on the day of
 * the table, who is not ranked and why, and what the portal itself made of it.
 */
export function whatIfFile(portal: Portal, composite: Composite): WhatIfFile {
  const { series, release, table } = composite;
  const { ranking, criteria } = table;
  const intervals = rankIntervals(table);
  const link = (id: string): WhatIfLink & { id: string; successors: readonly string[] } => ({
    id,
    name: inBoth((lang) => agencyLabel(portal, id, lang, table.asOf)),
    page: inBoth((lang) => addresses(lang).agency(id)),
    successors: portal.agencies.get(id)!.successors,
  });
  const provinces = ranking.kinds.every((kind) => kind === 'province');
  return {
    ...outputMarks,
    notice: whatIfNotice,
    key: compositeKey(composite),
    title: inBoth((lang) => compositeTitle(portal, composite, lang)),
    period: release.period,
    release: inBoth((lang) => releaseVersionAndStatus(release, lang)),
    owner: series.file.owner,
    sources: citedSources(portal, tableSources(table)),
    page: inBoth((lang) => addresses(lang).rankingPeriod(release.series, release.period, ranking.id)),
    caution: series.file.cautions[0] ?? null,
    noun: inBoth((lang) => words(lang).tables[provinces ? 'province' : 'agency']),
    precision: ranking.precision,
    groups: ranking.groups,
    lead: ranking.lead,
    criteria: criteria.map(({ id, title, weight, parts }) => ({ id, title, weight, parts: parts.length })),
    agencies: table.ranked.map(({ agency, score, rank, group, totals }): WhatIfAgency => ({
      ...link(agency),
      score: score!,
      rank,
      group,
      interval: intervals.get(agency) ?? null,
      values: criteria.map((criterion) => exactTotal([{ ...criterion, weight: 1 }], totals)!.toFixed()),
    })),
    unranked: table.unranked.map((entry) => ({
      ...link(entry.agency),
      reason: inBoth((lang) => unrankedReason(table, entry, lang)),
    })),
  };
}
