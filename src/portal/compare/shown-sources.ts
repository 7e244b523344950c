import { tableSources } from '../table-sources.ts';
import type { ComparedTable } from './compared-series.ts';
import type { ComparedResults } from './compared-results.ts';
import type { ComparedUnit, Comparison } from './comparison.ts';
import type { ComparedHistory } from './history.ts';

/** The ids of the sources of what is shown of a ranking: the comparison first, then its history; each once. */
export function shownSources({ table, units }: Comparison, history: ComparedHistory): readonly string[] {
  const earlier = history.tables.toReversed();
  const cells = history.cells.toReversed();
  const all = [
    ...sourcesIn(table, units),
    ...earlier.flatMap((own, index) =>
      sourcesIn(
        own,
        cells[index]!.filter((unit) => unit !== undefined),
      ),
    ),
  ];
  return [...new Set(all)];
}

/** The ids of the sources of what the results say of some agencies, each once. */
export function resultSources({ byAgency }: ComparedResults, chosen: readonly string[]): readonly string[] {
  return [...new Set(chosen.flatMap((id) => byAgency.get(id)?.sources ?? []))];
}

/**
 * Of a whole table everyone is shown, as range and ground; of a part only the units, and that nothing was found of
 * them is said of the table.
 */
function sourcesIn(table: ComparedTable, units: readonly ComparedUnit[]): readonly string[] {
  const own = units.flatMap(({ sources }) => sources);
  return table.complete || own.length === 0 ? tableSources(table) : own;
}
