import type { Portal, Release, Series } from '../../portal/portal.ts';
import { appearedAt } from '../../portal/versions.ts';
import { addresses } from '../../site/addresses.ts';
import type { Lang } from '../../site/lang.ts';
import type { CitedWork } from '../../wording/exhibits/citations.ts';
import { releaseStatusPhrase } from '../../wording/exhibits/release-status.ts';
import { dayInVietNam } from '../../wording/instants.ts';
import { releaseTitle } from '../../wording/model/release-words.ts';

/** What a citation of a whole release names: its version, at the address that never changes. */
export function citedRelease(portal: Portal, series: Series, release: Release, lang: Lang): CitedWork {
  const { period, file } = release;
  const cited = {
    series: file.series,
    title: releaseTitle(portal, release, lang),
    version: file.version,
    status: releaseStatusPhrase(portal, release, lang),
    publishedOn: dayInVietNam(appearedAt(release)),
  };
  const address = addresses(lang).releaseVersion(file.series, period, file.version);
  return {
    lang,
    key: `ba-cong-khai-${file.series}-${period.toLowerCase()}-v${file.version.replaceAll('.', '-')}`,
    title: series.file.title[lang],
    owner: series.file.owner[lang],
    computed: series.file.computed_here[lang],
    release: cited,
    releases: [cited],
    accessedOn: dayInVietNam(portal.instant),
    address: addresses(lang).absolute(address),
  };
}
