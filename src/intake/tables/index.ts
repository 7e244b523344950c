import type { Table } from '../table.ts';
import { agencies, agencyNames, provinceProfiles, regions, tiles } from './agencies.ts';
import { directives } from './directives.ts';
import { documents, milestones } from './documents.ts';
import { practices } from './practices.ts';
import { releaseCalendar } from './release-calendar.ts';
import { targets, taskGroups } from './resolution.ts';
import { searches } from './searches.ts';
import { sources, units } from './sources.ts';
import {
  budget,
  databases,
  designations,
  recommendations,
  recommendationSteps,
} from './accountability-tables.ts';
import { corrections } from './corrections.ts';
import { countDifferences, results, tasks } from './task-tables.ts';
import { differences, figures, omissions, ranks, scores } from './release-tables.ts';
import { criteria, figureDefinitions, scopes } from './series-tables.ts';

/** Every table that the portal knows, in the order of the data dictionary. */
export const registerTables = {
  agencies,
  agencyNames,
  provinceProfiles,
  regions,
  tiles,
  taskGroups,
  targets,
  documents,
  milestones,
  directives,
  practices,
  sources,
  searches,
  releaseCalendar,
  units,
} as const;

export const seriesTables = { criteria, figureDefinitions, scopes } as const;

export const releaseTables = {
  figures,
  differences,
  results,
  tasks,
  countDifferences,
  scores,
  ranks,
  omissions,
  recommendations,
  recommendationSteps,
  designations,
  budget,
  databases,
  corrections,
} as const;

export const allTables: readonly Table[] = [
  ...Object.values(registerTables),
  ...Object.values(seriesTables),
  ...Object.values(releaseTables),
];
