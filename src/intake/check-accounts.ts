import { lastDay } from '../time/periods.ts';
import { isValidOn } from '../time/validity.ts';
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
    if (row.issued_on > file.published_at.slice(0, 10)) {
      const found = {
        vi: `ngày đăng kỳ ${file.published_at.slice(0, 10)}`,
        en: `the release’s day ${file.published_at.slice(0, 10)}`,
      };
      problems.push({ code: 'date-conflict', column: 'issued_on', value: row.issued_on, details: { found } });
    }
    return problems.map((problem) => ({ ...problem, ...at }));
  });
}

function checkCorrections({ folder, file, corrections }: ReleaseRows): Problem[] {
  const tables = new Set(file.resources.map(({ name }) => name));
  return corrections.flatMap((row): Problem[] => {
    const at = { file: `${folder}/corrections.csv`, line: row.line };
    const wrong = (vi: string, en: string): Problem => ({
      code: 'correction-out-of-place',
      ...at,
      details: { found: { vi, en } },
    });
    return [
      ...(file.version === '1.0.0' ? [wrong('phiên bản là 1.0.0', 'the version is 1.0.0')] : []),
      ...(tables.has(row.table)
        ? []
        : [wrong(`kỳ không có bảng «${row.table}»`, `the release has no table «${row.table}»`)]),
    ];
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
