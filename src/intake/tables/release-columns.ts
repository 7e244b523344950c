import type { Column } from '../table.ts';

/** Columns that several tables of a release share. */

export const agencyColumn = {
  name: 'agency',
  kind: 'ref',
  refersTo: 'agencies',
  required: true,
  title: { vi: 'Cơ quan', en: 'Agency' },
} as const satisfies Column;

export const taskGroupColumn = {
  name: 'task_group',
  kind: 'ref',
  refersTo: 'task-groups',
  required: true,
  title: { vi: 'Nhóm nhiệm vụ', en: 'Task group' },
} as const satisfies Column;

export const textPair = <Name extends string>(name: Name, vi: string, en: string) =>
  [
    { name: `${name}_vi`, kind: 'text', title: { vi, en: `${en} (Vietnamese)` } },
    { name: `${name}_en`, kind: 'text', title: { vi: `${vi} (tiếng Anh)`, en } },
  ] as const;

export const requiredPair = <Name extends string>(name: Name, vi: string, en: string) =>
  [
    { name: `${name}_vi`, kind: 'text', required: true, title: { vi, en: `${en} (Vietnamese)` } },
    { name: `${name}_en`, kind: 'text', required: true, title: { vi: `${vi} (tiếng Anh)`, en } },
  ] as const;

/** A number of tasks; empty only where the row's status says why. */
export const countColumn = <Name extends string>(name: Name, vi: string, en: string) =>
  ({ name, kind: 'integer', min: 0, title: { vi, en } }) as const;
