import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importVerb } from '../../src/desk/import.ts';
import { describeProblem, formatProblem, problemCatalogue } from '../../src/intake/problems.ts';
import { sheetCellProblems } from '../../src/intake/problem-catalogue/sheet-cell-problems.ts';
import { workbookProblems } from '../../src/intake/problem-catalogue/workbook-problems.ts';
import { generateSample } from '../../src/sample/generate-sample.ts';
import { temporaryFolder } from '../support/folders.ts';
import { deskOver, runVerb } from './support/desk.ts';
import { officeFile } from './support/office-files.ts';
import { writeSample } from './support/sample-folder.ts';
import { workbookDamages, type WorkbookDamage } from './support/workbook-damages.ts';

const files = generateSample({ provinces: 5, ministries: 4, quarters: 3, tasks: 200, seed: 57 });

/** Told by other tests: they need registers with names that end or that two agencies share, or `check`. */
const elsewhere = [
  'agency-ambiguous',
  'agency-ended',
  'value-ambiguous',
  'import-column-ambiguous',
  'workbook-not-imported',
];

describe('damage to what offices send', () => {
  it.each<WorkbookDamage>(workbookDamages)('$name', async ({ file, asked = {}, found, mapping, lock }) => {
    const root = writeSample(files);
    if (lock) writeFileSync(join(root, 'releases.lock.json'), JSON.stringify(lock));
    const folder = temporaryFolder();
    const path = file[0] === '' ? '' : officeFile(folder, file[0], file[1]);
    const given = mapping ? { mapping: officeFile(folder, 'a.mapping.json', JSON.stringify(mapping)) } : {};
    const wishes = {
      series: 'nq57',
      period: '2026-Q3',
      table: 'budget',
      file: path,
      yes: true,
      ...given,
      ...asked,
    };
    const outcome = await runVerb(importVerb, wishes, deskOver(root));
    expect(outcome.ok).toBe(false);
    expect(outcome.written.filter((one) => one.startsWith(root))).toEqual([]);
    expect(outcome.problems.map(({ code, cell }) => (cell === undefined ? [code] : [code, cell]))).toEqual(
      found,
    );
    for (const problem of outcome.problems) {
      const { what, cure } = describeProblem(problem);
      for (const { vi, en } of [what, cure]) {
        expect(vi).not.toBe(en);
        expect(`${vi} ${en}`).not.toMatch(/\{\w+\}|undefined|«»/);
      }
      expect(formatProblem(problem)).toContain(problem.code);
    }
  });

  it('covers every code of workbooks and sheets', () => {
    const told = new Set(workbookDamages.flatMap(({ found }) => found.map(([code]) => code as string)));
    const codes = Object.keys({ ...workbookProblems, ...sheetCellProblems });
    expect(codes.filter((code) => !told.has(code)).toSorted()).toEqual(elsewhere.toSorted());
  });

  it('with the codes of the intake there are well over 60 kinds', () => {
    expect(Object.keys(problemCatalogue).length).toBeGreaterThan(100);
  });
});
