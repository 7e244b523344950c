import type { TrialRow } from '../portal/what-if.ts';
import type { WhatIfFile } from '../portal/what-if-file.ts';
import type { Lang } from '../site/lang.ts';
import { withMarkColumns } from '../site/marks.ts';
import { csvLines } from '../wording/csv-lines.ts';

const columns = [
  'notice',
  'table',
  'release',
  'sources',
  'weights',
  'agency',
  'name',
  'trial_rank',
  'trial_group',
  'trial_score',
  'rank',
  'group',
  'score',
  'not_ranked_because',
] as const;

/**
 * The trial as CSV: every row begins with the notice that it is no official ranking, and says which weights it is made
 * with. Agencies without a rank come last, with the reason. A sample and a preview are marked in the last columns.
 * @param weights one for each criterion
 * @param trial null where all weights are 0
 */
export function whatIfCsv(
  file: WhatIfFile,
  weights: readonly number[],
  trial: readonly TrialRow[] | null,
  lang: Lang,
): string {
  const used = file.criteria.map(({ id }, index) => `${id}=${weights[index]!}`).join('; ');
  const sources = file.sources.map(({ id }) => id).join(';');
  const head = [file.notice[lang], file.title[lang], file.release[lang], sources, used];
  const ranked = (trial ?? []).map(({ agency, rank, group, score }) => [
    ...[agency.id, agency.name[lang], rank, group, score.toFixed(file.precision)],
    ...[agency.rank, agency.group, agency.score.toFixed(file.precision), ''],
  ]);
  const unranked = file.unranked.map(({ id, name, reason }) => [
    ...[id, name[lang], '', '', '', '', '', ''],
    reason[lang],
  ]);
  const lines = [[...columns], ...[...ranked, ...unranked].map((row) => [...head, ...row])];
  return csvLines(withMarkColumns(lines, file));
}

/** The name of the file: `tinh-thu-papi-2024-provinces-63.csv`. */
export function csvName({ key }: WhatIfFile): string {
  return `tinh-thu-${key}.csv`;
}
