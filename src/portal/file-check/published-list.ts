import type { Bilingual } from '../../intake/table.ts';

/** What a published data file belongs to. */
export type FileHolder =
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
  | { readonly kind: 'register' }
  /** All that the portal publishes, in one file. */
  | { readonly kind: 'whole' };

/**
 * What kind of file it is:
 * - `csv`, `json`: a table, or all tables of a release
 * - `excel-csv`: a table for Excel with Vietnamese settings
 * - `xlsx`, `zip`: all tables together
 * - `package`, `csvw`: what describes them, for tools
 */
export type FileForm = 'csv' | 'excel-csv' | 'json' | 'xlsx' | 'zip' | 'package' | 'csvw';

/** A data file as readers get it. */
export type PublishedFile = FileHolder & {
  /** Null for a descriptor, and for a file of several tables. */
  readonly table: string | null;
  readonly form: FileForm;
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
