import type { FoundFigure } from '../../portal/find-figure.ts';
import { breakdownsOf, type Figure, type Occasion } from '../../portal/figures.ts';
import { findRelease, type Portal, type Release } from '../../portal/portal.ts';
import { newestTaskStatements, type ScopeProgress } from '../../portal/progress.ts';
import { addresses } from '../../site/addresses.ts';
import type { Lang } from '../../site/lang.ts';
import { exhibitHeads } from '../../wording/exhibits/heads.ts';
import { aloneText, progressTitle, shareTitle } from '../../wording/exhibits/statement-words.ts';
import { agencyLabel } from '../../wording/model/agency-words.ts';
import {
  breakdownSummary,
  figureQuote,
  figureText,
  shareParts,
  unitTitle,
} from '../../wording/model/figure-words.ts';
import { formatNumber } from '../../wording/numbers.ts';
import { progress } from '../../wording/pages/progress.ts';
import { progressBar } from '../progress-bar.ts';
import type { Paint } from '../theme.ts';
import type { Exhibit, ExhibitTable } from './exhibit.ts';

const paints: Readonly<Record<string, Paint>> = {
  done: 'done',
  'in-progress': 'progress',
  overdue: 'overdue',
  recurring: 'recurring',
  'not-done': 'missing',
};

/** The newest statement of a scope, on the page on progress; null where it gives no parts of a whole. */
export function scopeExhibit(
  portal: Portal,
  lang: Lang,
  { scope, occasions }: ScopeProgress,
): Exhibit | null {
  return statementExhibit(portal, lang, occasions[0]!, {
    id: `hinh-${scope.id}`,
    page: addresses(lang).progress(),
    // What is wider than the Resolution is there for reference.
    leads: scope.relation === 'core',
  });
}

/** National progress as the figures of a quarter state it, on the page of that quarter. */
export function quarterStatementExhibit(portal: Portal, lang: Lang, release: Release): Exhibit | null {
  const [statement] = newestTaskStatements(release.figures);
  return (
    (statement &&
      statementExhibit(portal, lang, statement.occasion, {
        id: 'hinh-tien-do',
        page: addresses(lang).release(release.series, release.period),
        leads: true,
      })) ??
    null
  );
}

/** How the tasks of one statement stand. */
function statementExhibit(
  portal: Portal,
  lang: Lang,
  occasion: Occasion,
  around: Pick<Exhibit, 'id' | 'page' | 'leads'>,
): Exhibit | null {
  const w = progress[lang];
  const breakdown = breakdownsOf(occasion).find(({ whole }) => whole.definition.taskState === 'assigned');
  if (!breakdown) return null;
  const { whole, parts, rest } = breakdown;
  const done = parts.find(({ definition }) => definition.taskState === 'done');
  const finding = done ? figureQuote(portal, done, occasion, lang) : '';
  const title = progressTitle(occasion.scope.title[lang], occasion.asOf, lang);
  const segments = parts.map(({ definition, value }, index) => ({
    id: definition.id,
    label: definition.title[lang],
    value: value!,
    text: figureText(portal, parts[index]!, lang),
    className: paints[definition.taskState ?? 'not-done'] ?? 'missing',
  }));
  const left = rest > 0 ? [{ id: 'rest', label: w.rest, value: rest, text: null }] : [];
  const all = {
    id: whole.definition.id,
    label: exhibitHeads[lang].whole,
    value: whole.value!,
    text: figureText(portal, whole, lang),
  };
  return {
    ...around,
    lang,
    title,
    finding,
    summary: breakdownSummary(portal, breakdown, lang),
    note: null,
    alone: aloneText(occasion, [whole, ...parts], done ? [done] : [], lang),
    draw: (width) =>
      progressBar({ total: whole.value!, segments }, width, {
        title,
        description: finding,
        total: w.total(figureText(portal, whole, lang)),
        rest: w.rest,
        number: (value) => formatNumber(value, lang),
      }),
    table: () => partsTable(portal, lang, whole, [...segments, ...left, all]),
    release: findRelease(portal, whole.series, whole.period),
    // The body that stated the numbers owns them.
    owner: agencyLabel(portal, whole.reportedBy, lang),
    sources: whole.sources,
  };
}

/** One number as a part of its whole: of its denominator, of the whole said beside it, or of a hundred per cent. */
export function shareExhibit(portal: Portal, lang: Lang, found: FoundFigure, page: string): Exhibit | null {
  const { figure, occasion } = found;
  const parts = shareParts(portal, found, lang);
  if (!parts) return null;
  const percent = figure.definition.unit === 'percent';
  // What is left of a number that is near enough is near enough too.
  const about = figure.qualifier === 'about' ? `${progress[lang].about} ` : '';
  const finding = figureQuote(portal, figure, occasion, lang);
  const title = shareTitle(figure.definition.title[lang], figure.asOf, lang);
  const part = { id: figure.definition.id, ...parts.part, value: figure.value! };
  return {
    lang,
    id: `hinh-${figure.definition.id}--${figure.scope.id}`,
    page,
    title,
    finding,
    // Of a percentage the whole is a hundred: that says nothing.
    summary: percent ? '' : `${parts.total}.`,
    note: null,
    alone: aloneText(occasion, [figure], [figure], lang),
    draw: (width) =>
      progressBar(
        {
          total: parts.whole,
          segments: [{ ...part, className: 'done' }],
          rest: { label: parts.rest.label, value: parts.rest.value },
        },
        width,
        {
          title,
          description: finding,
          total: parts.total,
          rest: parts.rest.label,
          number: (value) => `${about}${formatNumber(value, lang)}${percent ? '%' : ''}`,
        },
      ),
    table: () => partsTable(portal, lang, figure, [part, { id: 'rest', ...parts.rest, text: null }]),
    release: findRelease(portal, figure.series, figure.period),
    owner: agencyLabel(portal, figure.reportedBy, lang),
    sources: figure.sources,
    leads: false,
  };
}

/** Parts of one whole with their unit, scope and day, and as they were stated («hơn», «khoảng»). */
function partsTable(
  portal: Portal,
  lang: Lang,
  { scope, asOf, definition, series, period, sources }: Figure,
  parts: readonly {
    readonly id: string;
    readonly label: string;
    readonly value: number;
    readonly text: string | null;
  }[],
): ExhibitTable {
  const h = exhibitHeads[lang];
  const unit = unitTitle(portal, definition.unit, lang);
  return {
    columns: [
      { id: 'id', title: h.id },
      { id: 'part', title: h.part },
      { id: 'value', title: h.value },
      { id: 'unit', title: h.unit },
      { id: 'stated', title: h.stated },
      { id: 'scope', title: h.scope },
      { id: 'as_of', title: h.asOf },
    ],
    rows: parts.map(({ id, label, value, text }) => ({
      cells: [id, label, value, unit, text, scope.title[lang], asOf],
      release: findRelease(portal, series, period),
      sources,
    })),
  };
}
