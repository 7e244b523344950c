import { expect, it } from 'vitest';
import { readData } from '../../src/intake/read-data.ts';
import { compositeKey, whatIfFile } from '../../src/outlets/what-if-file.ts';
import { compositesOf } from '../../src/portal/composites.ts';
import { buildPortal } from '../../src/portal/portal.ts';
import { equallyWeighed, publishedWeights, trialRanking } from '../../src/portal/what-if.ts';
import { generateSample } from '../../src/sample/generate-sample.ts';
import { defaultSize } from '../../src/sample/sample-size.ts';
import { testInstant } from '../support/build.ts';
import { writeSample } from './support/sample-folder.ts';

/* The same of the real portal stands beside the code, in what-if-file.test.ts; here weights are not all alike. */
it('published weights give the published ranks and scores of every assessment of a sample', () => {
  const { data } = readData(writeSample(generateSample(defaultSize)), 'sample');
  const portal = buildPortal(data!, testInstant);
  const composites = compositesOf(portal);
  expect(new Set(composites.map(({ table }) => table.ranking.id))).toEqual(
    new Set(['ministries', 'provinces']),
  );
  const unequal = composites.filter((composite) => !equallyWeighed(whatIfFile(portal, composite)));
  expect(unequal.length).toBeGreaterThan(4);
  for (const composite of composites) {
    const file = whatIfFile(portal, composite);
    const weights = publishedWeights(file);
    expect(
      trialRanking(file, weights)!.map(({ agency, ...place }) => ({ agency: agency.id, ...place })),
      compositeKey(composite),
    ).toEqual(
      composite.table.ranked.map(({ agency, rank, tied, score, group }) => ({
        agency,
        rank,
        tied,
        score,
        group,
      })),
    );
  }
});
