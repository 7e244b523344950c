import { addresses } from '../../site/addresses.ts';
import type { KitStory } from './kit-story.ts';

/** Where the parts of a kit stand: its page and the pages below it, and the files beside it. */
export interface KitAddresses {
  /** The page of the kit, or of one part of it: `trinh-chieu`. */
  readonly page: (part?: string) => string;
  /** A file of the kit: `zalo.txt`. */
  readonly file: (name: string) => string;
}

/** The addresses of the kit that tells a story, in the language of the story. */
export function kitAddresses({ lang, subject }: Pick<KitStory, 'lang' | 'subject'>): KitAddresses {
  const links = addresses(lang);
  if (subject.kind === 'agency') {
    return {
      page: (part) => links.kitOfAgency(subject.agency, part),
      file: (name) => links.agencyKitFile(subject.agency, name),
    };
  }
  const { series, period } = subject.release;
  return {
    page: (part) => links.kitOfRelease(series, period, part),
    file: (name) => links.releaseKitFile(series, period, name),
  };
}
