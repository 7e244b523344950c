import type { Portal } from '../../portal/portal.ts';
import type { Lang } from '../../site/lang.ts';
import { addresses } from '../../site/addresses.ts';
import { agencyExhibits, newestExhibits, type DrawnShare } from '../exhibits/catalogue.ts';
import { agencyBlock, taskGroupBlocks, type Block } from './blocks.ts';
import type { Embed, NeverFrozen } from './embed.ts';
import { exhibitEmbed, exhibitParts } from './exhibit-embed.ts';
import { exhibitKind } from './exhibit-kind.ts';
import { releaseEmbeds } from './release-embeds.ts';
import { seriesEmbeds } from './series-embeds.ts';

/**
 * Every page to be framed in one language: all exhibits, and the blocks, in their variants.
 * @param shares as in `allExhibits`
 */
export function allEmbeds(portal: Portal, lang: Lang, shares: readonly DrawnShare[]): readonly Embed[] {
  return [
    ...newestEmbeds(portal, lang, shares),
    ...portal.series.flatMap((series) => [
      ...releaseEmbeds(portal, lang, series),
      ...seriesEmbeds(portal, lang, series),
    ]),
    ...agencyEmbeds(portal, lang),
  ];
}

function newestEmbeds(portal: Portal, lang: Lang, shares: readonly DrawnShare[]): readonly Embed[] {
  const drawn = newestExhibits(portal, lang, shares).map((exhibit) => {
    const key = exhibitParts(exhibit).join('/');
    const registers = ['timeline', 'targets'].includes(exhibitKind(exhibit.id));
    const neverFrozen: NeverFrozen = registers ? 'register' : 'newest';
    return exhibitEmbed(portal, exhibit, exhibit.release, {
      variant: 'live',
      key,
      subject: key,
      neverFrozen,
    });
  });
  const groups = taskGroupBlocks(portal, lang).map(([number, block]) =>
    liveBlock(portal, lang, block, `nhom-nhiem-vu/${number}/tom-tat`, {
      neverFrozen: 'newest',
      agency: null,
    }),
  );
  return [...drawn, ...groups];
}

function agencyEmbeds(portal: Portal, lang: Lang): readonly Embed[] {
  return [...portal.agencies.values()].flatMap((agency) => {
    const only = { agency: agency.id, neverFrozen: 'agency' } as const;
    const drawn = agencyExhibits(portal, lang, agency).map((exhibit) => {
      const parts = exhibitParts(exhibit);
      const subject = [parts[0], ...parts.slice(2)].join('/');
      return exhibitEmbed(portal, exhibit, exhibit.release, {
        variant: 'live',
        key: parts.join('/'),
        subject,
        ...only,
      });
    });
    const card = agencyBlock(portal, lang, agency);
    const block = card && {
      ...liveBlock(portal, lang, card, `trach-nhiem/${agency.id}/tom-tat`, only),
      subject: 'trach-nhiem/tom-tat',
    };
    return [...(block ? [block] : []), ...drawn];
  });
}

function liveBlock(
  portal: Portal,
  lang: Lang,
  block: Block,
  key: string,
  around: Pick<Embed, 'agency' | 'neverFrozen'>,
): Embed {
  return {
    ...block,
    ...around,
    lang,
    portal,
    key,
    subject: key,
    variant: 'live',
    newest: null,
    release: null,
    exhibit: null,
  };
}

/** The address of an embed. */
export function embedAddress({ lang, key }: Pick<Embed, 'lang' | 'key'>): string {
  return addresses(lang).embed(...key.split('/'));
}
