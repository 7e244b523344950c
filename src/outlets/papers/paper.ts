import type { Scene } from '../../charts/scene.ts';
import type { Lang } from '../../site/lang.ts';

/** One thing told, with what has to stay beside it. */
export interface PaperFact {
  readonly tag: string | null;
  /** Each understood without the others. */
  readonly sentences: readonly string[];
  /** Who said it, scope and note; empty where the sentences say all. */
  readonly details: readonly string[];
}

/** A row of a table: its cells, and what is to be known about its number. */
export interface PaperRow {
  readonly cells: readonly string[];
  readonly note: string | null;
}

/** Rows that belong together, as the numbers that one body said on one day; `title` stands over them where it is not null. */
export interface PaperSection {
  readonly title: string | null;
  readonly rows: readonly PaperRow[];
}

/** A table in words. The first column names its rows. */
export interface PaperTable {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly sections: readonly PaperSection[];
  /** How wide each column is, in shares of the whole; numbers stand to the right. */
  readonly columns: readonly { readonly share: number; readonly number: boolean }[];
}

/** What a poster, a leaf of two pages or a document says: plain data, laid out elsewhere. */
export interface Paper {
  readonly lang: Lang;
  readonly portal: string;
  readonly title: string;
  /** What kind of numbers it tells, in one line: «Tổng hợp từ báo chí và văn bản – không phải công bố chính thức». */
  readonly kind: string;
  /** What a sample or a preview says on every page. */
  readonly mark: string | null;
  readonly lead: PaperFact;
  readonly facts: readonly PaperFact[];
  readonly drawing: Scene | null;
  readonly tables: readonly PaperTable[];
  readonly lacking: string | null;
  /** What the status of the numbers means, and who publishes them here. */
  readonly status: readonly string[];
  /** «Nghị quyết 57, Quý IV/2025, phiên bản 1.0.0, tổng hợp từ báo chí và văn bản»; null without numbers. */
  readonly releases: string | null;
  readonly publishers: string;
  readonly sources: readonly string[];
  /** With the origin; null for `frozen` where nothing is frozen, for `scanned` without a public address. */
  readonly address: string;
  readonly frozen: string | null;
  readonly scanned: string | null;
  /** The instant of what is said: a paper of the same numbers has the same bytes. */
  readonly instant: string;
}

/** A text without what is not seen: no control characters, no marks that turn the direction of writing. */
export function visible(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\uFFFE\uFFFF]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
