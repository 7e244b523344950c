import { describe, expect, it } from 'vitest';
import { readData } from '../../src/intake/read-data.ts';
import { occasionsOf } from '../../src/portal/figures.ts';
import { allFigures, buildPortal } from '../../src/portal/portal.ts';
import { agencyOpening, agencyTitle } from '../../src/wording/model/agency-words.ts';
import { figureQuote } from '../../src/wording/model/figure-words.ts';
import { linesFinding, rankingFinding } from '../../src/wording/model/ranking-words.ts';
import {
  otherPopulationNote,
  standingMovement,
  standingResult,
  standingStatement,
} from '../../src/wording/model/standing-words.ts';
import { smallRoot } from './support/small-data.ts';

const { data } = readData(smallRoot, 'sample');
const portal = buildPortal(data!, '2030-01-01T00:00:00Z');

describe.each(['vi', 'en'] as const)('the sentences of the small golden portal (%s)', (lang) => {
  it('are as expected', async () => {
    const lines: string[] = [];
    for (const agency of portal.agencies.values()) {
      lines.push(`# ${agencyTitle(portal, agency, lang)}`, agencyOpening(portal, agency, lang));
      for (const standing of portal.standings.get(agency.id) ?? []) {
        lines.push(
          ...[
            `- ${standingStatement(standing, lang)} [${standingResult(standing, lang)}]`,
            standingMovement(portal, standing, lang),
            otherPopulationNote(portal, standing, lang),
          ].filter((line) => line !== null),
        );
      }
    }
    for (const series of portal.series) {
      for (const release of series.releases) {
        for (const table of release.rankings) {
          lines.push(
            `# ${series.file.id} ${release.period} ${table.ranking.id}`,
            rankingFinding(portal, table, lang),
          );
          lines.push(linesFinding(portal, series, table.ranking.id, lang) ?? '–');
        }
      }
    }
    lines.push('# figures');
    for (const occasion of occasionsOf(allFigures(portal))) {
      lines.push(...occasion.figures.map((figure) => figureQuote(portal, figure, occasion, lang)));
    }
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`expected/sentences-${lang}.txt`);
  });
});
