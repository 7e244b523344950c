import { describe, expect, it } from 'vitest';
import { readData } from '../../src/intake/read-data.ts';
import { rankingMapExhibit } from '../../src/charts/exhibits/ranking-map.ts';
import { rankingTableExhibit } from '../../src/charts/exhibits/ranking-table.ts';
import { embedTable } from '../../src/outlets/embeds/table.ts';
import { agencyExhibits } from '../../src/outlets/exhibits/catalogue.ts';
import { agencyQuarter } from '../../src/portal/agency-quarter.ts';
import { firmnessOf } from '../../src/portal/firmness.ts';
import { movementInto } from '../../src/portal/movement.ts';
import { buildPortal, type Portal } from '../../src/portal/portal.ts';
import { rankHistory } from '../../src/portal/rank-history.ts';
import { newestTasks } from '../../src/portal/task-lists.ts';
import { generateSample } from '../../src/sample/generate-sample.ts';
import { testInstant } from '../support/build.ts';
import { writeSample } from './support/sample-folder.ts';

const agency = 'mau-tinh-03';

describe('a portal of many agencies', () => {
  it('draws the line of an agency alone and says so; among few all lines are drawn', () => {
    const [alone, among] = [linesOf(portalOf(160)), linesOf(portalOf(20))];
    expect(alone.note).toContain('Chỉ vẽ đường của nơi này: vẽ cả 160 nơi');
    expect(among.note).toContain('Mỗi đường là một nơi');
    expect(pathsOf(among)).toBe(pathsOf(alone) + 1);
    expect(alone.table().rows).toHaveLength(among.table().rows.length);
  });

  it('draws and frames the first rows of a long ranking and says so; pages and files have them all', () => {
    const [long, short] = [160, 20].map((provinces) => rankingOf(portalOf(provinces))) as [Shown, Shown];
    expect(long.table().rows).toHaveLength(160);
    expect(long.alone).toContain('Hình chỉ vẽ 150 dòng đầu trong 160 dòng');
    expect(embedTable(long).rows).toHaveLength(150);
    expect(embedTable(long).of).toBe(160);
    expect(long.draw(360).height).toBeLessThan(9 * short.draw(360).height);
    expect(short.alone ?? '').not.toContain('dòng đầu');
    expect(embedTable(short).rows).toHaveLength(20);
    expect(embedTable(short).of).toBeNull();
    expect([long.map, short.map]).toEqual([null, expect.anything()]);
  });

  it('makes for all agencies what is of a whole ranking or release, and of an agency what all its outlets ask for', () => {
    const [few, many] = [portalOf(4), portalOf(12)];
    const series = many.series.find(({ file }) => file.id === 'nq57')!;
    const release = series.releases.at(-1)!;
    const table = release.rankings.find(({ ranking }) => ranking.id === 'provinces')!;
    expect(movementInto(series, release, table)).toBe(movementInto(series, release, table));
    expect(firmnessOf(table)).toBe(firmnessOf(table));
    expect(rankHistory(series, 'provinces')).toBe(rankHistory(series, 'provinces'));
    expect(agencyQuarter(many, agency)).toBe(agencyQuarter(many, agency));
    expect(agencyQuarter(many, agency)!.release).toBe(release);
    expect(newestTasks(many)).toBe(newestTasks(many));
    expect(agencyQuarter(few, agency)).not.toBe(agencyQuarter(many, agency));
  });
});

function portalOf(provinces: number): Portal {
  const sample = generateSample({ seed: 5, provinces, ministries: 3, quarters: 2, tasks: 40 });
  const { data, problems } = readData(writeSample(sample), 'sample');
  expect(problems).toEqual([]);
  return buildPortal(data!, testInstant);
}

function rankingOf(portal: Portal) {
  const series = portal.series.find(({ file }) => file.id === 'mau-chi-so')!;
  const release = series.releases.at(-1)!;
  const table = release.rankings.find(({ ranking }) => ranking.id === 'provinces')!;
  const map = rankingMapExhibit(portal, 'vi', release, table);
  return { ...rankingTableExhibit(portal, 'vi', series, release, table)!, map };
}
type Shown = ReturnType<typeof rankingOf>;

function linesOf(portal: Portal) {
  const exhibits = agencyExhibits(portal, 'vi', portal.agencies.get(agency)!);
  return exhibits.find(({ id }) => id === 'duong-mau-chi-so-provinces')!;
}

const pathsOf = ({ draw }: ReturnType<typeof linesOf>): number =>
  draw(360).nodes.filter(({ kind }) => kind === 'path').length;
