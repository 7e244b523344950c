import type { Exhibit } from '../../charts/exhibits/exhibit.ts';
import { frozenExhibit } from '../../charts/exhibits/frozen.ts';
import type { Portal, Release, Series } from '../../portal/portal.ts';
import { appearedAt, portalOfVersion, versionsOf } from '../../portal/versions.ts';
import { addresses, periodToAddress } from '../../site/addresses.ts';
import type { Lang } from '../../site/lang.ts';
import { seriesExhibits } from '../exhibits/catalogue.ts';
import type { Embed } from './embed.ts';
import { exhibitEmbed, exhibitParts } from './exhibit-embed.ts';
import { exhibitKind } from './exhibit-kind.ts';

/** What shows a series over its periods: live, and frozen as it was when a version appeared. */
export function seriesEmbeds(portal: Portal, lang: Lang, series: Series): readonly Embed[] {
  const live = seriesExhibits(portal, lang, series).map((exhibit) => {
    return exhibitEmbed(portal, exhibit, exhibit.release, {
      ...overPeriods(exhibit),
      variant: 'live',
      key: exhibitParts(exhibit).join('/'),
    });
  });
  return [...live, ...statesOf(series).flatMap((version) => frozenLines(portal, lang, version))];
}

function frozenLines(portal: Portal, lang: Lang, version: Release): readonly Embed[] {
  const then = portalOfVersion(portal, version);
  const series = then.series.find(({ file }) => file.id === version.series)!;
  const links = addresses(lang);
  return seriesExhibits(then, lang, series).map((exhibit) => {
    const [section, id, name] = exhibitParts(exhibit);
    const state = `${periodToAddress(version.period)}/v${version.file.version}`;
    return exhibitEmbed(then, frozenExhibit(exhibit, version), version, {
      ...overPeriods(exhibit),
      variant: 'frozen',
      key: `${section}/${id}/${state}/${overPart}/${name}`,
      newest: `${exhibit.page}#${exhibit.id}`,
      page: links.releaseVersion(version.series, version.period, version.file.version),
    });
  });
}

/** Names of a drawing of one period serve for a drawing of all of them too: this part tells their addresses apart. */
const overPart = 'cac-ky';

/** What is the same in every variant of an exhibit of a series. */
function overPeriods(exhibit: Exhibit): Pick<Embed, 'kind' | 'subject'> {
  const [section, id, name] = exhibitParts(exhibit);
  const kind = exhibitKind(exhibit.id);
  return {
    kind: kind === 'criteria' ? 'criteria-lines' : kind,
    subject: `${section}/${id}/${overPart}/${name}`,
  };
}

/** One version for each state that the series was in: of those that appeared at one instant, that of the newest period. */
function statesOf({ releases }: Series): readonly Release[] {
  const byInstant = new Map(
    releases.flatMap(versionsOf).map((version) => [Date.parse(appearedAt(version)), version]),
  );
  return [...byInstant.values()];
}
