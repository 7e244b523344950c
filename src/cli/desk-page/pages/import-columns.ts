import type { ImportPlan } from '../../../desk/import/plan.ts';
import type { Problem } from '../../../intake/problems.ts';
import { importWords as w } from '../../../wording/desk/page-words.ts';
import { answerNames, asFound, leftOut } from '../import-answers.ts';
import type { ImportChoices } from '../import-choices.ts';
import { selectField } from '../parts/fields.ts';
import { html, type Markup } from '../parts/markup.ts';
import type { Values } from '../values.ts';
import type { View } from '../view.ts';

interface ShownColumn {
  readonly at: string;
  readonly header: string;
  /** Undefined where it is unclear. */
  readonly as: string | null | undefined;
  readonly why: string;
}

/** Each column of the sheet with what it was taken for, to be chosen anew. */
export function columnTable(
  view: View,
  plan: ImportPlan,
  problems: readonly Problem[],
  values: Values,
  choices: ImportChoices,
): Markup {
  const { say } = view;
  const columns = [
    ...unclear(problems),
    ...plan.columns.map(({ at, header, as, reason }): ShownColumn => ({
      at,
      header,
      as,
      why: reason ? say(reason) : '',
    })),
  ];
  const counts = Map.groupBy(columns, ({ header }) => header);
  const rows = columns.map((column) => {
    const { at, header, as, why } = column;
    const key = header === '' || counts.get(header)!.length > 1 ? at : header;
    return html`<tr${as === undefined && { markup: ' class="unclear"' }}><td>${at}</td><td><label for="cot-${at}">${header || '∅'}</label>${why !== '' && html`<br /><small class="soft">${why}</small>`}</td><td>${meaningField(view, at, key, as, choices)}</td></tr>`;
  });
  const set = (values.get('set') ?? []).join('; ');
  return html`<h3 id="cac-cot">${say(w.columns)}</h3>
    <p>${say(w.columnsAbout)}</p>
    <div class="table-frame" role="region" aria-labelledby="cac-cot" tabindex="0">
      <table class="columns">
        <thead>
          <tr>
            <th scope="col">${say(w.column)}</th>
            <th scope="col">${say(w.header)}</th>
            <th scope="col">${say(w.takenAs)}</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
    ${set !== '' && html`<p class="small soft">${say(w.constants)} ${set}</p>`}`;
}

/** The choice that stands is sent as «as found», so that only what was changed goes into the mapping. */
function meaningField(
  { say }: View,
  at: string,
  key: string,
  as: ShownColumn['as'],
  { columns }: ImportChoices,
): Markup {
  const found =
    as === undefined
      ? say(w.unknown)
      : as === null
        ? say(w.leaveOut)
        : (columns.find(([name]) => name === as)?.[1] ?? as);
  const others = columns.filter(([name]) => name !== as);
  const out = as === null ? [] : [[leftOut, say(w.leaveOut)] as const];
  return selectField(
    { id: `cot-${at}`, name: answerNames.column(key) },
    [[asFound, found], ...out, ...others],
    asFound,
  );
}

function unclear(problems: readonly Problem[]): readonly ShownColumn[] {
  return problems
    .filter(({ code }) => code === 'import-column-unknown' || code === 'import-column-ambiguous')
    .map(({ value = '', cell = '' }) => {
      const at = /([A-Z]+)\d+$/.exec(cell)?.[1] ?? value;
      return { at, header: value === at ? '' : value, as: undefined, why: '' };
    });
}
