import { madeOnce } from '../../portal/made-once.ts';
import type { Release } from '../../portal/portal.ts';
import type { Lang } from '../../site/lang.ts';
import { compareTimes } from '../../time/periods.ts';
import type { Scene } from '../scene.ts';

/** What stands in one cell: text as it is read, a number as it is counted, nothing. */
export type ExhibitCell = string | number | null;

/** One line of what is drawn, and what it stands on. */
export interface ExhibitRow {
  readonly cells: readonly ExhibitCell[];
  /** Null where it comes from no release, as a date of a session. */
  readonly release: Release | null;
  readonly sources: readonly string[];
}

/** The numbers of a drawing, and no others. */
export interface ExhibitTable {
  /** Heads in the language of the exhibit; ids are the same in both. */
  readonly columns: readonly { readonly id: string; readonly title: string }[];
  readonly rows: readonly ExhibitRow[];
}

/**
 * A drawing with all that stands around it, as a page shows it and as it is taken away: what it finds, how it is drawn,
 * its numbers, and what they stand on. («Figure» means one published number in this code.)
 */
export interface Exhibit {
  readonly lang: Lang;
  /** Unique in its page: the id of its `<figure>`. */
  readonly id: string;
  /** The address of the page that it belongs to. Other pages may show it too. */
  readonly page: string;
  /** Its full name, which says of what and when even where the page is not seen. */
  readonly title: string;
  /** Its name without its times, where it says others than that of its release: for what always shows the newest. */
  readonly lasting?: string;
  /** A sentence that states what it shows. */
  readonly finding: string;
  /** What the drawing shows, generated from the same data; empty where the finding or a table says all of it. */
  readonly summary: string;
  /** How to read it. */
  readonly note: string | null;
  /** What its page says of its numbers beside it, for where it stands without that page: in a frame, in an image. */
  readonly alone?: string | null;
  /** Draws it for a width in pixels, 320 to 1200. */
  readonly draw: (width: number) => Scene;
  /** Made anew each time that it is asked for, as the drawing is: thousands of long tables are not held. */
  readonly table: () => ExhibitTable;
  /** The newest release of what it shows; null where it shows no single series, or none: see `releasesOf`. */
  readonly release: Release | null;
  /** Whose the numbers are; null where this portal gathered rows that each name their own source. */
  readonly owner: string | null;
  /** The sources named under it. */
  readonly sources: readonly string[];
  /** Is it the first thing that its page shows? Then it is an image (PNG) too. */
  readonly leads: boolean;
}

/**
 * The releases that an exhibit stands on: its own and those of its rows, oldest first; none for what comes from none.
 * Found once: its page, its files and its frames all ask, and each time its table would be made.
 */
export const releasesOf = madeOnce(
  ({ release, table }: Pick<Exhibit, 'release' | 'table'>): readonly Release[] => {
    const all = new Set([...(release ? [release] : []), ...table().rows.flatMap((row) => row.release ?? [])]);
    return [...all].toSorted((a, b) => compareTimes(a.period, b.period));
  },
);
