import { kitsOf } from '../outlets/kit/kits.ts';
import { periodToAddress } from '../site/addresses.ts';
import { languages, type Lang } from '../site/lang.ts';
import type { KitStory } from '../wording/kit/kit-story.ts';
import { portal } from './_portal.ts';

interface KitProps {
  readonly lang: Lang;
  readonly story: KitStory;
}

interface KitPath<P> {
  readonly params: P & { readonly lang: string | undefined };
  readonly props: KitProps;
}

const inPath = (lang: Lang): string | undefined => (lang === 'vi' ? undefined : lang);

/** Static paths of a page or file of the kit of each quarter, in both languages. */
export function releaseKitPaths(): KitPath<{ series: string; period: string }>[] {
  return languages.flatMap((lang) =>
    kitsOf(portal, lang).releases.map(({ release, story }) => ({
      params: { lang: inPath(lang), series: release.series, period: periodToAddress(release.period) },
      props: { lang, story },
    })),
  );
}

/** The same for each agency. */
export function agencyKitPaths(): KitPath<{ agency: string }>[] {
  return languages.flatMap((lang) =>
    kitsOf(portal, lang).agencies.map(({ agency, story }) => ({
      params: { lang: inPath(lang), agency: agency.id },
      props: { lang, story },
    })),
  );
}

/** Where drawn images are kept between builds. */
export const pngFolder = 'node_modules/.cache/ba-cong-khai/png';

/** What names a file of a kit below `truyen-thong/`, without its ending. */
export function kitKey(address: string, ending: string): string {
  const [, key = ''] = address.split('/truyen-thong/');
  return key.slice(0, -ending.length);
}
