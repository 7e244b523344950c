import { newestWholeRanking } from '../../portal/newest-rankings.ts';
import type { Portal } from '../../portal/portal.ts';
import { addresses, periodToAddress } from '../../site/addresses.ts';
import type { Lang } from '../../site/lang.ts';
import { midSentence } from '../../wording/case.ts';
import { agencyTitle } from '../../wording/model/agency-words.ts';
import { releaseTitle } from '../../wording/model/release-words.ts';
import { apiWords } from '../../wording/pages/api.ts';
import { pathOf, type ApiKind } from './kind.ts';
import { rankingKind } from './ranking-file.ts';

/** A call that answers, and what it gives. */
interface ApiExample {
  readonly what: string;
  readonly href: string;
  readonly command: string;
}

/** Calls to begin with, of files that this portal has. */
export function apiExamples(portal: Portal, lang: Lang): readonly ApiExample[] {
  const w = apiWords[lang];
  const links = addresses(lang);
  const example = (what: string, path: string, then = ''): ApiExample => {
    const href = links.api(...path.split('/').filter(Boolean));
    return { what, href, command: `curl -s ${links.absolute(href)}${then}` };
  };
  const newest = newestWholeRanking(portal);
  const place = [...portal.agencies.values()].find(
    ({ kind, validTo }) => kind === 'province' && validTo === null,
  );
  return [
    ...(newest
      ? [
          example(
            w.exampleRanking(releaseTitle(portal, newest.release, lang)),
            pathOf(rankingKind, {
              series: newest.release.series,
              period: periodToAddress(newest.release.period),
              ranking: newest.table.ranking.id,
            }),
            ` | jq -r '.rows[:5][] | [.rank, .name.${lang}, .score] | @csv'`,
          ),
        ]
      : []),
    ...(place
      ? [
          example(
            w.exampleAgency(midSentence(agencyTitle(portal, place, lang))),
            `/agencies/${place.id}.json`,
          ),
        ]
      : []),
    example(w.exampleFigures, '/figures.json', ` | jq '.figures[0]'`),
  ];
}

/** A file of a kind, of the newest period where it has one: its path below /api/v1, and its address. Null where there is none yet. */
export function exampleFile(
  portal: Portal,
  kind: ApiKind,
  lang: Lang,
): { readonly path: string; readonly href: string } | null {
  const files = kind.files(portal);
  const file = kind.params && 'period' in kind.params ? files.at(-1) : files[0];
  if (!file) return null;
  const path = pathOf(kind, file.params);
  return { path, href: addresses(lang).api(...path.split('/').filter(Boolean)) };
}
