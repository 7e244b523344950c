import { lastDay } from '../time/periods.ts';
import { needed, unwanted } from './check-tasks.ts';
import type { Problem } from './problems.ts';
import type { ReleaseRows } from './release.ts';

type Recommendation = ReleaseRows['recommendations'][number];
type Step = ReleaseRows['recommendationSteps'][number];

/** Recommendations against their steps: who has it, since when, and whether it was answered. */
export function checkRecommendations(release: ReleaseRows): Problem[] {
  const day = lastDay(release.file.period);
  const steps = Map.groupBy(release.recommendationSteps, ({ recommendation }) => recommendation);
  return release.recommendations.flatMap((row) => {
    const own = (steps.get(row.id) ?? []).toSorted((a, b) => a.step - b.step);
    const at = { file: `${release.folder}/recommendations.csv`, line: row.line };
    return [
      ...checkState(row).map((problem) => ({ ...problem, ...at })),
      ...(own.length === 0 ? [] : checkWay(row, own, day, release.folder)),
    ];
  });
}

function checkState(row: Recommendation): Omit<Problem, 'file'>[] {
  if (row.state === 'waiting') {
    const when = { vi: 'kiến nghị đang chờ trả lời', en: 'it is waiting for an answer' };
    return [
      ...needed(row, 'holder', when),
      ...unwanted(row, 'answered_on', when),
      ...unwanted(row, 'answer_vi', when),
    ];
  }
  const when = { vi: 'kiến nghị đã được trả lời', en: 'it has been answered' };
  return [
    ...needed(row, 'answered_on', when),
    ...needed(row, 'answer_vi', when),
    ...unwanted(row, 'holder', when),
  ];
}

const moves: ReadonlySet<Step['action']> = new Set(['sent', 'forwarded', 'returned']);

function checkWay(row: Recommendation, steps: readonly Step[], day: string, folder: string): Problem[] {
  const file = `${folder}/recommendation-steps.csv`;
  const problems: Problem[] = [];
  const misfit = (step: Step, vi: string, en: string): void => {
    const value = `${step.recommendation} · ${step.step}`;
    problems.push({
      code: 'step-order',
      file,
      line: step.line,
      column: 'step',
      value,
      details: { found: { vi, en } },
    });
  };
  for (const [index, step] of steps.entries()) {
    const before = steps[index - 1];
    if (step.step !== index + 1) misfit(step, 'đánh số không liền', 'the numbers have a gap');
    if (before && step.date < before.date) misfit(step, 'ngày lùi lại', 'its date is before the step before');
    if (step.date > day) misfit(step, `sau ngày cuối kỳ ${day}`, `after the last day of the period, ${day}`);
    if (moves.has(step.action) && step.to === null)
      misfit(step, 'không ghi nơi đến', 'it does not say to whom');
  }
  const [first, last] = [steps[0]!, steps.at(-1)!];
  if (first.action !== 'sent' || first.by !== row.raised_by || first.to !== row.addressee) {
    misfit(
      first,
      'bước đầu không phải là gửi từ bên nêu tới bên nhận',
      'the first step is not from whoever raised it to the addressee',
    );
  }
  if ((last.action === 'answered') !== (row.state !== 'waiting')) {
    misfit(last, `tình trạng là «${row.state}»`, `its state is «${row.state}»`);
  }
  const holder = steps.findLast(({ action }) => moves.has(action))?.to ?? null;
  if (row.state === 'waiting' && row.holder !== null && holder !== null && holder !== row.holder) {
    const at = { file: `${folder}/recommendations.csv`, line: row.line, column: 'holder' };
    problems.push({ code: 'holder-mismatch', ...at, value: row.holder, details: { found: holder } });
  }
  return problems;
}
