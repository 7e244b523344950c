import type { Exhibit } from '../../charts/exhibits/exhibit.ts';
import { frozenExhibit } from '../../charts/exhibits/frozen.ts';
import { resolutionSeries, type Portal, type Release, type Series } from '../../portal/portal.ts';
import { portalOfVersion, versionsOf } from '../../portal/versions.ts';
import { addresses, periodToAddress } from '../../site/addresses.ts';
import type { Lang } from '../../site/lang.ts';
import { releaseExhibits } from '../exhibits/catalogue.ts';
import { findingsBlock } from './blocks.ts';
import { newestPart, type Embed } from './embed.ts';
import { exhibitEmbed, exhibitParts, type Around } from './exhibit-embed.ts';

/** What one release can show, each with the parts of its address around the period. */
interface Shown {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly embed: (around: Around) => Embed;
}

/** Everything that stands on one release of a series: live, by period, and frozen by version. */
export function releaseEmbeds(portal: Portal, lang: Lang, series: Series): readonly Embed[] {
  const live = new Map<string, Embed>();
  const all: Embed[] = [];
  for (const release of series.releases) {
    const period = periodToAddress(release.period);
    for (const { before, after, embed } of shownIn(portal, lang, series, release)) {
      const subject = [...before, ...after].join('/');
      const at = (...parts: readonly string[]): string => [...before, ...parts, ...after].join('/');
      all.push(embed({ variant: 'period', subject, key: at(period) }));
      // Later periods take its place; a thing that the newest period has no more stays what it was last.
      live.set(subject, embed({ variant: 'live', subject, key: at(newestPart) }));
    }
    for (const version of versionsOf(release)) all.push(...frozenEmbeds(portal, lang, version));
  }
  return [...live.values(), ...all];
}

function frozenEmbeds(portal: Portal, lang: Lang, version: Release): readonly Embed[] {
  const then = portalOfVersion(portal, version);
  const series = then.series.find(({ file }) => file.id === version.series)!;
  const parts = [periodToAddress(version.period), `v${version.file.version}`];
  return shownIn(then, lang, series, version, true).map(({ before, after, embed }) =>
    embed({
      variant: 'frozen',
      subject: [...before, ...after].join('/'),
      key: [...before, ...parts, ...after].join('/'),
      page: addresses(lang).releaseVersion(version.series, version.period, version.file.version),
    }),
  );
}

function shownIn(
  portal: Portal,
  lang: Lang,
  series: Series,
  release: Release,
  frozen = false,
): readonly Shown[] {
  const as = (exhibit: Exhibit): Exhibit => (frozen ? frozenExhibit(exhibit, release) : exhibit);
  const drawn = releaseExhibits(portal, lang, series, release).map((exhibit): Shown => {
    const parts = exhibitParts(exhibit);
    return {
      before: parts.slice(0, 2),
      after: parts.slice(3),
      embed: (around) =>
        exhibitEmbed(portal, as(exhibit), release, {
          ...around,
          newest: frozen ? `${exhibit.page}#${exhibit.id}` : null,
        }),
    };
  });
  if (series.file.id !== resolutionSeries) return drawn;
  const block = findingsBlock(portal, lang, series, release, frozen);
  return [
    {
      before: ['ky', series.file.id],
      after: ['diem-chinh'],
      embed: (around) => ({
        agency: null,
        neverFrozen: null,
        newest: frozen ? block.page : null,
        ...block,
        ...around,
        page: around.page ?? block.page,
        lang,
        portal,
        release,
        exhibit: null,
      }),
    },
    ...drawn,
  ];
}
