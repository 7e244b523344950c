import { describe, expect, it } from 'vitest';
import { readData } from '../../src/intake/read-data.ts';
import { breakdownsOf, occasionsOf, wholeOf } from '../../src/portal/figures.ts';
import { movementBetween } from '../../src/portal/movement.ts';
import { allFigures, buildPortal } from '../../src/portal/portal.ts';
import { tablesOf } from '../../src/portal/tables-of.ts';
import { rankHistory } from '../../src/portal/rank-history.ts';
import { smallRoot } from './support/small-data.ts';

const { data } = readData(smallRoot, 'sample');
const portal = buildPortal(data!, '2030-01-01T00:00:00Z');

/** Maps as objects, so that the expected files can be read. */
const plain = (value: unknown): string =>
  `${JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? (Object.fromEntries(part) as unknown) : part), 2)}\n`;

describe('the model of the small golden portal', () => {
  it('has the expected rankings', async () => {
    const rankings = portal.series.flatMap(({ releases }) =>
      releases.flatMap(({ series, period, rankings: tables }) =>
        tables.map(({ ranking, size, complete, lowestCount, ranked, unranked, omissions }) => ({
          table: `${series} ${period} ${ranking.id}`,
          size,
          complete,
          lowestCount,
          ranked: ranked.map(({ agency, rank, tied, group, score, totals }) => ({
            agency,
            rank,
            tied,
            group,
            score,
            totals,
          })),
          unranked: unranked.map(({ agency, reason, known, totals }) => ({ agency, reason, known, totals })),
          omissions,
        })),
      ),
    );
    await expect(plain(rankings)).toMatchFileSnapshot('expected/rankings.json');
  });

  it('has the expected movements and breaks', async () => {
    const histories = portal.series.flatMap((series) =>
      series.file.rankings.map(({ id }) => {
        const tables = tablesOf(series, id);
        const history = rankHistory(series, id);
        return {
          ranking: `${series.file.id} ${id}`,
          periods: history?.periods,
          breaks: history?.breaks,
          rows: history?.rows,
          movements: tables
            .slice(1)
            .map((after, index) => movementBetween(series.file, tables[index]!, after)),
        };
      }),
    );
    await expect(plain(histories)).toMatchFileSnapshot('expected/histories.json');
  });

  it('has the expected figures by occasion', async () => {
    const occasions = occasionsOf(allFigures(portal)).map((occasion) => ({
      scope: occasion.scope.id,
      asOf: occasion.asOf,
      reportedOn: occasion.reportedOn,
      figures: occasion.figures.map((figure) => ({
        figure: figure.definition.id,
        value: figure.value,
        status: figure.status,
        whole: wholeOf(figure, occasion),
        difference: figure.difference?.value ?? null,
      })),
      breakdowns: breakdownsOf(occasion).map(({ whole, parts, rest }) => ({
        whole: whole.definition.id,
        parts: parts.map(({ definition }) => definition.id),
        rest,
      })),
    }));
    await expect(plain(occasions)).toMatchFileSnapshot('expected/figures.json');
  });

  it('has the expected agencies', async () => {
    const agencies = [...portal.agencies.values()].map(
      ({ id, names, predecessors, successors, validFrom, validTo }) => ({
        id,
        names: names.map(({ full, validFrom: from, validTo: to }) => `${from ?? ''}…${to ?? ''} ${full.vi}`),
        predecessors,
        successors,
        validFrom,
        validTo,
      }),
    );
    await expect(plain(agencies)).toMatchFileSnapshot('expected/agencies.json');
  });
});
