import { formatProblem } from '../intake/problems.ts';
import { readData } from '../intake/read-data.ts';
import { markSampleFiles } from '../outlets/sample-files.ts';
import { buildPortal, type Portal } from '../portal/portal.ts';
import { siteOptions } from '../site/options.ts';

/** The model that every page shows, read and built once for the whole build. */
export const portal: Portal = loadPortal();

function loadPortal(): Portal {
  const { data, problems } = readData(siteOptions.dataRoot, siteOptions.edition);
  if (!data) throw new Error(problems.map(formatProblem).join('\n'));
  const served = siteOptions.edition === 'sample' ? markSampleFiles(data) : data;
  return buildPortal(served, siteOptions.buildInstant);
}
