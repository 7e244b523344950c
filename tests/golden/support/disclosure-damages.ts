import type { ProblemCode } from '../../../src/intake/problems.ts';
import type { PrintedRow } from './sample-folder.ts';
import { lineOf, type SampleTables } from './sample-tables.ts';

/** One kind of damage to a sample's newest quarter: it returns where the first problem must be. */
export interface DisclosureDamage {
  readonly name: string;
  readonly code: ProblemCode;
  /** Breaks the tables; returns the table that the problem is in, and its line where it has one. */
  readonly damage: (tables: SampleTables) => readonly [table: string, line?: number];
  /** What else must then be reported, and nothing more. */
  readonly also?: readonly ProblemCode[];
}

/** Counts of results that no declared difference speaks of. */
const undeclared = ({ rows }: SampleTables) => {
  const declared = new Set(rows('count-differences').map((row) => `${row['agency']} ${row['task_group']}`));
  return (row: PrintedRow): boolean => !declared.has(`${row['agency']} ${row['task_group']}`);
};

export const disclosureDamages: readonly DisclosureDamage[] = [
  {
    name: 'an assigned count that its parts do not add up to',
    code: 'counts-sum',
    damage(tables) {
      const row = tables.change('results', undeclared(tables), {
        assigned: (old) => String(Number(old) + 1),
      });
      return ['results', lineOf(row)];
    },
    also: ['count-mismatch'],
  },
  {
    name: 'results that the list of tasks contradicts',
    code: 'count-mismatch',
    damage(tables) {
      const inProgress = undeclared(tables);
      const row = tables.change('results', (each) => inProgress(each) && Number(each['done_on_time']) > 0, {
        done_on_time: (old) => String(Number(old) - 1),
        done_late: (old) => String(Number(old) + 1),
      });
      return ['results', lineOf(row)];
    },
  },
  {
    name: 'a national figure that the results do not add up to',
    code: 'count-mismatch',
    damage(tables) {
      const row = tables.change('figures', ({ figure }) => figure === 'tasks-overdue', {
        value: (old) => String(Number(old) + 1),
      });
      return ['figures', lineOf(row)];
    },
    also: ['sum-mismatch'],
  },
  {
    name: 'a declared difference that fits nothing',
    code: 'count-difference-unused',
    damage(tables) {
      const row = tables.change('count-differences', ({ state }) => state === 'in-progress', {
        state: () => 'recurring',
      });
      return ['count-differences', lineOf(row)];
    },
    also: ['count-mismatch'],
  },
  {
    name: 'an agency left out of the results',
    code: 'row-missing',
    damage(tables) {
      const { agency } = tables.rows('results')[0]!;
      tables.remove('results', (row) => row['agency'] === agency);
      return ['results'];
    },
    also: ['row-missing', 'count-mismatch'],
  },
  {
    name: 'an overdue task that vanishes',
    code: 'task-gone',
    damage(tables) {
      const open = tables.before('tasks').filter(({ state }) => state === 'overdue');
      const { id } = open.find((old) => tables.rows('tasks').some((row) => row['id'] === old['id']))!;
      tables.remove('tasks', (row) => row['id'] === id);
      return ['tasks'];
    },
    also: ['count-mismatch'],
  },
  {
    name: 'a first due date that was rewritten',
    code: 'task-changed',
    damage(tables) {
      const old = new Set(tables.before('tasks').map(({ id }) => id));
      const row = tables.change(
        'tasks',
        ({ id, first_due, due, state }) =>
          old.has(id) && first_due !== '' && first_due !== due && state !== 'recurring',
        { first_due: (_, { due }) => due! },
      );
      return ['tasks', lineOf(row)];
    },
  },
  {
    name: 'a due date that moved without a reason',
    code: 'cell-needed',
    damage(tables) {
      const row = tables.change(
        'tasks',
        ({ due_reason_vi, disclosure }) => due_reason_vi !== '' && disclosure === 'open',
        { due_reason_vi: () => '', due_reason_en: () => '' },
      );
      return ['tasks', lineOf(row)];
    },
    also: ['cell-needed'],
  },
  {
    name: 'the text of a withheld task',
    code: 'cell-unwanted',
    damage(tables) {
      const row = tables.change('tasks', ({ disclosure }) => disclosure === 'withheld', {
        product_vi: () => 'Đề án',
        product_en: () => 'Scheme',
      });
      return ['tasks', lineOf(row)];
    },
  },
  {
    name: 'an overdue task that is not yet due',
    code: 'date-conflict',
    damage(tables) {
      const row = tables.change('tasks', ({ state }) => state === 'overdue', {
        due: () => '2027-01-31',
        due_reason_vi: () => 'Lý do',
        due_reason_en: () => 'Reason',
      });
      return ['tasks', lineOf(row)];
    },
  },
  {
    name: 'steps of a recommendation with a gap',
    code: 'step-order',
    damage(tables) {
      const row = tables.change('recommendation-steps', ({ step }) => step === '1', { step: () => '9' });
      return ['recommendation-steps', lineOf(row)];
    },
  },
  {
    name: 'a recommendation said to be where its steps did not send it',
    code: 'holder-mismatch',
    damage(tables) {
      const row = tables.change('recommendations', ({ state }) => state === 'waiting', {
        holder: (old) => (old === 'mau-bo-a' ? 'mau-bo-b' : 'mau-bo-a'),
      });
      return ['recommendations', lineOf(row)];
    },
  },
  {
    name: 'an answered recommendation without its answer',
    code: 'cell-needed',
    damage(tables) {
      const row = tables.change('recommendations', ({ state }) => state !== 'waiting', {
        answer_vi: () => '',
        answer_en: () => '',
      });
      return ['recommendations', lineOf(row)];
    },
  },
  {
    name: 'more disbursed than allocated',
    code: 'budget-exceeds',
    damage(tables) {
      const row = tables.change('budget', ({ stage, value }) => stage === 'disbursed' && value !== '', {
        value: () => '999999',
      });
      return ['budget', lineOf(row)];
    },
  },
  {
    name: 'a designation issued after the release',
    code: 'date-conflict',
    damage(tables) {
      const row = tables.change('designations', () => true, { issued_on: () => '2026-11-01' });
      return ['designations', lineOf(row)];
    },
  },
  {
    name: 'a database of an agency that is not registered',
    code: 'reference-unknown',
    damage(tables) {
      const row = tables.change('databases', () => true, { agency: () => 'mau-khong-co' });
      return ['databases', lineOf(row)];
    },
  },
];
