import { budget, databases, designations } from '../intake/tables/accountability-tables.ts';
import { corrections } from '../intake/tables/corrections.ts';
import { figures, scores } from '../intake/tables/release-tables.ts';
import { criteria, figureDefinitions, scopes } from '../intake/tables/series-tables.ts';
import { countDifferences, results, tasks } from '../intake/tables/task-tables.ts';
import { addDays, quarterName, type Quarter } from './calendar.ts';
import { csvOf, jsonOf, tableRows, type TableRows } from './files.ts';
import { criteriaRows, progressRegimes } from './progress-criteria.ts';
import { definitionRows, scopeRows } from './progress-definitions.ts';
import { progressSeriesFile } from './progress-series-file.ts';
import { releaseFiles, type ReleaseAbout } from './release-files.ts';
import { budgetRows } from './tables/budget-rows.ts';
import { correctionRows } from './tables/correction-rows.ts';
import { databaseRows } from './tables/database-rows.ts';
import { designationRows } from './tables/designation-rows.ts';
import { figureRows, resultScope } from './tables/figure-rows.ts';
import { requestLives } from './tables/request-lives.ts';
import { requestTables } from './tables/request-rows.ts';
import { resultRows, withDifference } from './tables/result-rows.ts';
import { scoreRows } from './tables/score-rows.ts';
import { taskLives } from './tables/task-lives.ts';
import { taskRows, tasksAt } from './tables/task-rows.ts';
import type { World } from './world.ts';

const folder = 'series/nq57';

/** How many days after the release the late report was put in. */
const correctedAfter = 28;

/** The files of the series of the Resolution: what it means, and a release for each quarter. */
export function progressSeries(world: World): [path: string, text: string][] {
  const regimes = world.quarters.length > 3 ? Object.values(progressRegimes) : [progressRegimes.first];
  const seriesTables = [
    tableRows(criteria, criteriaRows(regimes)),
    tableRows(figureDefinitions, definitionRows),
    tableRows(scopes, scopeRows),
  ];
  const tablesOf = quarterTables(world);
  return [
    [`${folder}/series.json`, jsonOf(progressSeriesFile(world.quarters))],
    ...seriesTables.map((entry): [string, string] => [`${folder}/${entry.table.name}.csv`, csvOf(entry)]),
    ...world.quarters.flatMap((quarter) => quarterFiles(world, quarter, tablesOf)),
  ];
}

type TablesOf = (quarter: Quarter, silent: string | null) => readonly TableRows[];

/** One release; the one with the late report has two versions. */
function quarterFiles(world: World, quarter: Quarter, tablesOf: TablesOf): [path: string, text: string][] {
  const place = `${folder}/${quarter.period}`;
  const about = aboutQuarter(world, quarter);
  const tables = tablesOf(quarter, null);
  if (quarter.period !== world.late.period) return releaseFiles(place, about, tables);
  const before = tablesOf(quarter, world.late.agency);
  const correctedOn = addDays(quarter.publishedOn, correctedAfter);
  const version = '1.1.0';
  const corrected = tableRows(corrections, correctionRows(before, tables, version, correctedOn));
  return [
    ...releaseFiles(place, { ...about, version, correctedOn }, [...tables, corrected]),
    ...releaseFiles(`${place}/superseded/1.0.0`, about, before),
  ];
}

function quarterTables(world: World): TablesOf {
  const [lives, requests] = [taskLives(world), requestLives(world)];
  return (quarter, silent) => {
    const now = tasksAt(lives, quarter);
    const honest = resultRows(world, now, quarter, silent);
    const isNewest = quarter === world.quarters.at(-1);
    const counted = isNewest ? withDifference(honest) : { rows: honest, declared: [] };
    const regime = quarter.index >= 3 ? progressRegimes.second : progressRegimes.first;
    return [
      tableRows(figures, figureRows(world, quarter, counted.rows)),
      tableRows(results, counted.rows),
      tableRows(tasks, taskRows(now, quarter)),
      tableRows(countDifferences, counted.declared),
      tableRows(scores, scoreRows(world, quarter, regime)),
      ...requestTables(requests, quarter),
      tableRows(designations, designationRows(world, quarter)),
      tableRows(budget, budgetRows(world, quarter)),
      tableRows(databases, databaseRows(world, quarter)),
    ];
  };
}

function aboutQuarter({ ministries, provinces }: World, quarter: Quarter): ReleaseAbout {
  const { period, last, publishedOn } = quarter;
  const population = (ranking: string, size: number) =>
    ({ ranking, as_of: last, size, coverage: { scores: 'complete' } }) as const;
  return {
    series: 'nq57',
    period,
    title: `Dữ liệu mẫu ${quarterName(period).vi}`,
    publishedOn,
    note: {
      vi: 'Mọi cơ quan và số liệu đều là giả định.',
      en: 'Every agency and every figure is fictitious.',
    },
    results: { scope: resultScope, as_of: last, coverage: 'complete' },
    populations: [population('ministries', ministries.length), population('provinces', provinces.length)],
  };
}
