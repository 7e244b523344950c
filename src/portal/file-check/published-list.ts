import type { Bilingual } from '../../intake/table.ts';

/** What a published data file belongs to. */
type Belongs =
  | {
      readonly kind: 'release';
      readonly series: string;
      readonly period: string;
      readonly version: string;
      /** No later version of this release is published. */
      readonly newest: boolean;
      /** The hash of the version's entry in the lock; null while it is not sealed. */
      readonly sealed: string | null;
    }
  /** A table of every period of a series in one file. */
  | { readonly kind: 'long'; readonly series: string }
  /** A table that explains the ids of a series. */
  | { readonly kind: 'series'; readonly series: string }
  | { readonly kind: 'register' };

/** A data file as readers get it. */
export type PublishedFile = Belongs & {
  /** Null for a descriptor. */
  readonly table: string | null;
  /** Below the address of the portal, `du-lieu/papi/2024/scores.csv`; null where it is no longer offered. */
  readonly path: string | null;
  /** Hexadecimal, of the published bytes. */
  readonly sha256: string;
  readonly bytes: number;
};

/** `ma-bam.json`: every published data file, and the names of what they belong to. */
export interface PublishedList {
  readonly algorithm: 'sha256';
  /** In the sample edition, its mark. */
  readonly sample?: string;
  /** Short names of the series by id. */
  readonly series: Readonly<Record<string, Bilingual>>;
  /** Titles of the tables by name. */
  readonly tables: Readonly<Record<string, Bilingual>>;
  readonly files: readonly PublishedFile[];
}
