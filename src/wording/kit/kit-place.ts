import { addresses } from '../../site/addresses.ts';
import type { Lang } from '../../site/lang.ts';
import { siteOptions } from '../../site/options.ts';

/** Where what is told can be read in full, as it is printed and as a QR code leads there. */
export interface KitPlace {
  readonly url: string;
  /** Host and path, without the scheme that nobody types. */
  readonly short: string;
  /** Said beside it where the portal has no public address yet: it leads nowhere from other machines. */
  readonly trial: string | null;
}

const trial: Readonly<Record<Lang, string>> = {
  vi: 'Địa chỉ chạy thử, chưa công khai',
  en: 'Trial address, not public yet',
};

/** The place of a page. @param path its own address, as `story.page` */
export function kitPlace(path: string, lang: Lang): KitPlace {
  const url = addresses(lang).absolute(path);
  return {
    url,
    short: url.replace(/^https?:\/\//, ''),
    trial: siteOptions.hasPublicAddress ? null : trial[lang],
  };
}
