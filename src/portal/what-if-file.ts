import type { Bilingual } from '../intake/table.ts';
import type { CitedSource } from './cited-source.ts';
import type { Marks } from '../site/marks.ts';
import type { RankInterval } from './rank-interval.ts';

/** A name that leads to a page; addresses in both languages. */
export interface WhatIfLink {
  readonly name: Bilingual;
  readonly page: Bilingual;
}

/** A ranked agency, with what its total is made of. */
export interface WhatIfAgency extends WhatIfLink {
  readonly id: string;
  readonly successors: readonly string[];
  /** With the published weights. */
  readonly score: number;
  readonly rank: number;
  readonly group: number | null;
  /** The ranks between which it stays when all weights change a little; null where none was computed. */
  readonly interval: RankInterval | null;
  /** Its total by each top criterion, exact decimals in the order of the criteria. */
  readonly values: readonly string[];
}

/** An agency without a rank, and why. */
export interface WhatIfUnranked extends WhatIfLink {
  readonly id: string;
  readonly successors: readonly string[];
  readonly reason: Bilingual;
}

/** All that the what-if calculation knows of one ranking table: a file of the site, read in the browser. */
export interface WhatIfFile extends Marks {
  /** That what is made from it is no official ranking. */
  readonly notice: Bilingual;
  /** As `whatIfKey` makes it. */
  readonly key: string;
  readonly title: Bilingual;
  readonly period: string;
  /** Version and status of the release. */
  readonly release: Bilingual;
  readonly owner: Bilingual;
  readonly sources: readonly CitedSource[];
  /** The page of the published ranking. */
  readonly page: Bilingual;
  /** What its publisher asks readers to keep in mind. */
  readonly caution: Bilingual | null;
  /** What its rows are called in the head of the table. */
  readonly noun: Bilingual;
  readonly precision: number;
  readonly groups: number | null;
  readonly lead: 'groups' | 'ranks';
  readonly criteria: readonly {
    readonly id: string;
    readonly title: Bilingual;
    readonly weight: number;
    /** How many parts it has, whose weights stay as published. */
    readonly parts: number;
  }[];
  /** In the order of the published ranking. */
  readonly agencies: readonly WhatIfAgency[];
  readonly unranked: readonly WhatIfUnranked[];
}
