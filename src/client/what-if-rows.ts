import type { TrialRow } from '../portal/what-if.ts';
import type { WhatIfAgency, WhatIfFile } from '../portal/what-if-file.ts';
import type { Lang } from '../site/lang.ts';
import { formatNumber } from '../wording/numbers.ts';
import { rankMove } from '../wording/sentences/rank-move.ts';
import { arrange, lead } from './what-if-parts.ts';

/** Width of the drawing in a row's last cell, as WhatIfTable.astro makes it. */
const barWidth = 320;

/** The rows of a table for its agencies, in the published order: those there are, others copied from the first. */
export function buildRows(table: HTMLTableElement, file: WhatIfFile, lang: Lang): void {
  const body = table.tBodies[0]!;
  const old = [...body.rows];
  const byId = new Map(old.map((row) => [row.dataset['id'], row]));
  const rows = file.agencies.map(({ id, name, page }) => {
    const row = byId.get(id) ?? (old[0]!.cloneNode(true) as HTMLTableRowElement);
    row.dataset['id'] = id;
    lead(row.querySelector('a')!, name[lang], page[lang]);
    return row;
  });
  arrange(body, rows);
  table.classList.toggle('no-groups', file.groups === null);
}

/** Shows a trial in the rows, best first; without one, the published order and no ranks. */
export function showTrial(
  table: HTMLTableElement,
  file: WhatIfFile,
  trial: readonly TrialRow[] | null,
  followed: ReadonlySet<string>,
  lang: Lang,
): void {
  const body = table.tBodies[0]!;
  const byId = new Map([...body.rows].map((row) => [row.dataset['id'], row]));
  const max = Math.max(...(trial ?? []).map(({ score }) => score), 0);
  const rows: HTMLTableRowElement[] = [];
  let group: number | null = null;
  for (const { agency, ...place } of trial ?? file.agencies.map((one) => ({ agency: one }))) {
    const row = byId.get(agency.id)!;
    const placed = 'rank' in place ? place : null;
    fillRow(row, agency, placed, file.precision, lang);
    drawBar(row, placed ? placed.score / (max || 1) : 0, placed?.group ?? null);
    row.classList.toggle('group-start', placed?.group != null && placed.group !== group);
    row.classList.toggle('followed', followed.has(agency.id));
    group = placed?.group ?? null;
    rows.push(row);
  }
  arrange(body, rows);
}

function fillRow(
  row: HTMLTableRowElement,
  agency: WhatIfAgency,
  placed: Omit<TrialRow, 'agency'> | null,
  decimals: number,
  lang: Lang,
): void {
  const [group, rank, , base, change, score] = [...row.cells];
  const mark = group!.firstElementChild!;
  mark.className = `group-mark group-mark-${placed?.group ?? ''}`;
  mark.textContent = placed?.group == null ? '' : String(placed.group);
  rank!.firstElementChild!.textContent = placed ? formatNumber(placed.rank, lang) : '–';
  base!.textContent = formatNumber(agency.rank, lang);
  score!.textContent = placed ? formatNumber(placed.score, lang, { decimals }) : '–';
  const move = placed ? rankMove(agency.rank, placed.rank, lang) : { sign: '–', spoken: '' };
  change!.replaceChildren(textIn('', move.sign, true), textIn('visually-hidden', move.spoken, false));
}

function textIn(className: string, text: string, hidden: boolean): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = className;
  span.textContent = text;
  if (hidden) span.ariaHidden = 'true';
  return span;
}

function drawBar(row: HTMLTableRowElement, share: number, group: number | null): void {
  const [bar, edge] = row.querySelectorAll('rect');
  // Drawn at build time round a pale bar; in a trial the style sheet draws it, which follows the group.
  edge?.remove();
  bar?.setAttribute('width', String(Math.max(0, share) * barWidth));
  bar?.setAttribute('class', `scale-${group ?? 2}`);
}
