import { agenciesByKind } from '../agency-lists.ts';
import type { Portal } from '../portal.ts';
import type { CompareQuery } from '../../site/compare-query.ts';
import { compareGroup, compareGroups } from './groups.ts';

/** Comparisons that readers of the real portal may begin with; the first has changed names and arrangements in it. */
const real: readonly CompareQuery[] = [
  { agencies: ['hue', 'da-nang'], series: null, period: '2024' },
  { agencies: ['ha-noi', 'ho-chi-minh'], series: null, period: null },
  { agencies: ['bo-tai-chinh', 'bo-khoa-hoc-va-cong-nghe'], series: null, period: null },
];

/** Examples of agencies that a portal holds; where it holds none of the real ones, the first two of each group. */
export function compareExamples(portal: Portal): readonly CompareQuery[] {
  const known = real.filter(({ agencies }) => agencies.every((id) => portal.agencies.has(id)));
  if (known.length > 0) return known;
  const present = agenciesByKind(portal).flatMap((kind) => kind.present);
  return compareGroups.flatMap((group) => {
    const agencies = present.filter(
      ({ id, kind }) => compareGroup(kind) === group && portal.standings.has(id),
    );
    return agencies.length < 2
      ? []
      : [{ agencies: agencies.slice(0, 2).map(({ id }) => id), series: null, period: null }];
  });
}
