import { lastDay } from '../time/periods.ts';
import { isValidOn } from '../time/validity.ts';
import { firstVersion, versionInstant } from '../time/versions.ts';
import { dayInVietNam } from '../time/viet-nam-day.ts';
import { needed } from './check-tasks.ts';
import type { Problem } from './problems.ts';
import type { RegisterRows } from './registers.ts';
import type { ReleaseRows } from './release.ts';

/** Money by stage, designations with their replies, corrections, and agencies that exist in the period. */
export function checkAccounts(release: ReleaseRows, agencies: RegisterRows['agencies']): Problem[] {
  return [
    ...checkBudget(release),
    ...checkDesignations(release),
    ...checkCorrections(release),
    ...checkValidity(release, agencies),
  ];
}

function checkBudget({ folder, budget }: ReleaseRows): Problem[] {
  const groups = Map.groupBy(budget, ({ agency, year }) => `${agency} · ${year}`);
  return [...groups.values()].flatMap((rows): Problem[] => {
    const valueOf = (stage: string) => rows.find((row) => row.stage === stage && row.value !== null);
    const [allocated, disbursed] = [valueOf('allocated'), valueOf('disbursed')];
    if (!allocated || !disbursed || allocated.unit !== disbursed.unit) return [];
    if (disbursed.value! <= allocated.value!) return [];
    const at = { file: `${folder}/budget.csv`, line: disbursed.line, column: 'value' };
    const details = { found: String(allocated.value) };
    return [{ code: 'budget-exceeds', ...at, value: String(disbursed.value), details }];
  });
}

function checkDesignations({ folder, file, designations }: ReleaseRows): Problem[] {
  return designations.flatMap((row): Problem[] => {
    const at = { file: `${folder}/designations.csv`, line: row.line };
    const replied = { vi: 'nơi được nêu đã phúc đáp', en: 'the unit has replied' };
    const problems: Omit<Problem, 'file'>[] = [
      ...(row.replied_on !== null ? needed(row, 'reply_vi', replied) : []),
      ...(row.reply_vi !== null ? needed(row, 'replied_on', replied) : []),
    ];
    const day = versionInstant(file).slice(0, 10);
    if (row.issued_on > day) {
      const found = { vi: `ngày đăng ${day}`, en: `the day ${day} on which this appeared` };
      problems.push({ code: 'date-conflict', column: 'issued_on', value: row.issued_on, details: { found } });
    }
    return problems.map((problem) => ({ ...problem, ...at }));
  });
}

function checkCorrections({ folder, file, corrections }: ReleaseRows): Problem[] {
  const day = dayInVietNam(versionInstant(file));
  return corrections.flatMap((row): Problem[] => {
    const at = { file: `${folder}/corrections.csv`, line: row.line };
    if (file.version === firstVersion) {
      const found = { vi: `phiên bản là ${firstVersion}`, en: `the version is ${firstVersion}` };
      return [{ code: 'correction-out-of-place', ...at, details: { found } }];
    }
    if (row.corrected_on <= day) return [];
    const found = { vi: `ngày đăng phiên bản ${day}`, en: `the day ${day} on which the version appeared` };
    const column = 'corrected_on';
    return [{ code: 'date-conflict', ...at, column, value: row.corrected_on, details: { found } }];
  });
}

/** Agencies that act or answer in a period exist on its last day. Rankings ask the same of their populations. */
function checkValidity(release: ReleaseRows, agencies: RegisterRows['agencies']): Problem[] {
  const day = lastDay(release.file.period);
  const invalid = new Set(agencies.filter((agency) => !isValidOn(agency, day)).map(({ id }) => id));
  const find = <R extends { readonly line: number }>(
    table: string,
    rows: readonly R[],
    columns: readonly (keyof R & string)[],
  ) =>
    rows.flatMap((row) =>
      columns.flatMap((column) => {
        const value = String(row[column] ?? '');
        if (!invalid.has(value)) return [];
        const at = { file: `${release.folder}/${table}.csv`, line: row.line, column };
        return [{ code: 'agency-not-valid', ...at, value, details: { when: day } } as const];
      }),
    );
  return [
    ...find('results', release.results, ['agency']),
    ...find('tasks', release.tasks, ['agency']),
    ...find('recommendations', release.recommendations, ['addressee', 'holder']),
    ...find('budget', release.budget, ['agency']),
    ...find('databases', release.databases, ['agency']),
  ];
}
