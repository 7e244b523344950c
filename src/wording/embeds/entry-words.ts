import type { Release } from '../../portal/portal.ts';
import type { Lang } from '../../site/lang.ts';
import { chooserWords } from './chooser-words.ts';

/** What an entry of the chooser is named by; an Embed of src/outlets has it. */
interface Offered {
  readonly lang: Lang;
  readonly kind: string;
  readonly variant: 'live' | 'period' | 'frozen';
  readonly title: string;
  readonly release: Release | null;
}

/** An entry among those of one thing: «Luôn cập nhật: …», «2024: …», «2024, phiên bản 1.0.0: …». */
export function entryLabel({ lang, variant, release }: Offered): string {
  const w = chooserWords[lang];
  if (variant === 'live' || release === null) return w.live(release?.period ?? null);
  return variant === 'period' ? w.period(release.period) : w.frozen(release.period, release.file.version);
}

/** An entry among several things: the title of a drawing, a block with what it is: «Khối giới thiệu: Thành phố Hà Nội». */
export function thingLabel({ lang, kind, title }: Offered): string {
  const blocks: Readonly<Record<string, string>> = chooserWords[lang].blocks;
  return kind in blocks ? `${blocks[kind]}: ${title}` : title;
}
