import { recommendations, recommendationSteps } from '../../intake/tables/accountability-tables.ts';
import type { Quarter } from '../calendar.ts';
import { tableRows, type Cells, type TableRows } from '../files.ts';
import { answers } from '../words/request-texts.ts';
import { reportSource } from '../world.ts';
import type { RequestLife } from './request-lives.ts';

/** The recommendations raised by the end of a quarter, and their steps so far. */
export function requestTables(lives: readonly RequestLife[], { last, period }: Quarter): TableRows[] {
  const raised = lives
    .filter(({ raisedOn }) => raisedOn <= last)
    .map((life) => ({ life, steps: life.steps.filter(({ date }) => date <= last) }));
  return [
    tableRows(
      recommendations,
      raised.map(({ life, steps }) => ({ ...rowOf(life, steps), source: [reportSource(period)] })),
    ),
    tableRows(
      recommendationSteps,
      raised.flatMap(({ steps }) => steps),
    ),
  ];
}

function rowOf(life: RequestLife, steps: RequestLife['steps']): Cells<typeof recommendations> {
  const answered = steps.find(({ action }) => action === 'answered');
  const text = answers[life.answer];
  return {
    id: life.id,
    title_vi: `Kiến nghị mẫu ${life.number}: ${life.text.vi}`,
    title_en: `Sample recommendation ${life.number}: ${life.text.en}`,
    raised_by: life.raisedBy,
    raised_on: life.raisedOn,
    addressee: life.addressee,
    task_group: String(life.text.group),
    first_due: life.firstDue,
    due: steps.findLast(({ due }) => due)?.due ?? life.firstDue,
    ...(answered
      ? { state: life.answer, answered_on: answered.date, answer_vi: text.vi, answer_en: text.en }
      : { state: 'waiting', holder: steps.findLast(({ to }) => to)!.to! }),
  };
}
