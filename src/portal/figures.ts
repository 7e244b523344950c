import type { ReleaseData, SeriesData } from '../intake/read-data.ts';
import type { Bilingual } from '../intake/table.ts';
import type { FigureKey } from '../site/anchors.ts';
import { compareTimes } from '../time/periods.ts';
import Big from 'big.js';
import { exactSum } from './decimal.ts';

type FigureRow = ReleaseData['figures'][number];

/** What a figure counts. */
export interface FigureDefinition {
  readonly id: string;
  readonly title: Bilingual;
  readonly about: Bilingual | null;
  readonly unit: string;
  readonly topic: SeriesData['figureDefinitions'][number]['topic'];
  readonly partOf: string | null;
  readonly shareOf: string | null;
  /** For numbers of tasks: the whole, or which part. */
  readonly taskState: SeriesData['figureDefinitions'][number]['task_state'];
  readonly taskGroup: number | null;
}

/** Whom and what figures cover. */
export interface Scope {
  readonly id: string;
  readonly title: Bilingual;
  readonly relation: SeriesData['scopes'][number]['relation'];
  readonly about: Bilingual | null;
}

/** One published number. */
export interface Figure {
  readonly series: string;
  readonly period: string;
  readonly definition: FigureDefinition;
  readonly scope: Scope;
  readonly asOf: string;
  readonly reportedOn: string;
  readonly reportedBy: string;
  readonly value: number | null;
  readonly denominator: number | null;
  readonly qualifier: FigureRow['qualifier'];
  readonly status: FigureRow['status'];
  readonly sources: readonly string[];
  readonly note: Bilingual | null;
  /** The printed number less the one computed from its parts, where it was declared not to add up. */
  readonly difference: { readonly value: number; readonly note: Bilingual } | null;
}

/** Figures of one scope that one body said together. */
export interface Occasion {
  readonly scope: Scope;
  readonly asOf: string;
  readonly reportedOn: string;
  readonly reportedBy: string;
  readonly figures: readonly Figure[];
}

/** What tells a figure from all others, for its place on a page. */
export function figureKey({ definition, scope, asOf, reportedOn, reportedBy }: Figure): FigureKey {
  return {
    figure: definition.id,
    scope: scope.id,
    as_of: asOf,
    reported_on: reportedOn,
    reported_by: reportedBy,
  };
}

/** Builds the figures of a release. */
export function buildFigures(series: SeriesData, release: ReleaseData): readonly Figure[] {
  const definitions = new Map(series.figureDefinitions.map((row) => [row.id, toDefinition(row)]));
  const scopes = new Map(series.scopes.map((row) => [row.id, toScope(row)]));
  return release.figures.map((row): Figure => {
    const difference = release.differences.find(
      (entry) =>
        entry.figure === row.figure &&
        entry.scope === row.scope &&
        entry.as_of === row.as_of &&
        entry.reported_on === row.reported_on &&
        entry.reported_by === row.reported_by,
    );
    return {
      series: series.file.id,
      period: release.file.period,
      definition: definitions.get(row.figure)!,
      scope: scopes.get(row.scope)!,
      asOf: row.as_of,
      reportedOn: row.reported_on,
      reportedBy: row.reported_by,
      value: row.value,
      denominator: row.denominator,
      qualifier: row.qualifier,
      status: row.status,
      sources: row.source,
      note: bilingual(row.note_vi, row.note_en),
      difference: difference
        ? { value: difference.difference, note: { vi: difference.note_vi, en: difference.note_en } }
        : null,
    };
  });
}

/** Figures gathered into what was said together, newest first. */
export function occasionsOf(figures: readonly Figure[]): readonly Occasion[] {
  const groups = Map.groupBy(figures, ({ series, scope, asOf, reportedOn, reportedBy }) =>
    [series, scope.id, asOf, reportedOn, reportedBy].join(' '),
  );
  return [...groups.values()]
    .map((group) => {
      const { scope, asOf, reportedOn, reportedBy } = group[0]!;
      return { scope, asOf, reportedOn, reportedBy, figures: group };
    })
    .toSorted((a, b) => compareTimes(b.asOf, a.asOf) || compareTimes(b.reportedOn, a.reportedOn));
}

/** A whole with its parts, as one occasion gives them. */
export interface Breakdown {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  /** What the printed parts leave undescribed; negative when they exceed the whole. */
  readonly rest: number;
}

/** The wholes of an occasion that have at least one printed part. */
export function breakdownsOf({ figures }: Occasion): readonly Breakdown[] {
  return figures.flatMap((whole): Breakdown[] => {
    const parts = figures.filter(
      ({ definition, value }) => definition.partOf === whole.definition.id && value !== null,
    );
    if (whole.value === null || parts.length === 0) return [];
    const sum = exactSum(parts.map(({ value }) => ({ value: value!, weight: 1 })));
    return [{ whole, parts, rest: new Big(whole.value).minus(sum).toNumber() }];
  });
}

/** The whole that a figure is a share of: its denominator, or the whole that the occasion gives. Null without one. */
export function wholeOf(figure: Figure, occasion: Occasion): number | null {
  const { partOf } = figure.definition;
  return (
    figure.denominator ?? occasion.figures.find(({ definition }) => definition.id === partOf)?.value ?? null
  );
}

/** Both languages, or null when there is no text. */
export function bilingual(vi: string | null, en: string | null): Bilingual | null {
  return vi === null || en === null ? null : { vi, en };
}

function toDefinition(row: SeriesData['figureDefinitions'][number]): FigureDefinition {
  return {
    id: row.id,
    title: { vi: row.title_vi, en: row.title_en },
    about: bilingual(row.about_vi, row.about_en),
    unit: row.unit,
    topic: row.topic,
    partOf: row.part_of,
    shareOf: row.share_of,
    taskState: row.task_state,
    taskGroup: row.task_group === null ? null : Number(row.task_group),
  };
}

function toScope(row: SeriesData['scopes'][number]): Scope {
  return {
    id: row.id,
    title: { vi: row.title_vi, en: row.title_en },
    relation: row.relation,
    about: bilingual(row.about_vi, row.about_en),
  };
}
