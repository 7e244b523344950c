import { formatProblem } from '../intake/problems.ts';
import { readData } from '../intake/read-data.ts';
import { markTableFiles } from '../outlets/marked-files.ts';
import { buildPortal, type Portal } from '../portal/portal.ts';
import { siteOptions } from '../site/options.ts';
import { outputMarks } from '../site/output-marks.ts';

/** The model that every page shows, read and built once for the whole build. */
export const portal: Portal = loadPortal();

function loadPortal(): Portal {
  const { data, problems } = readData(siteOptions.dataRoot, siteOptions.edition);
  if (!data) throw new Error(problems.map(formatProblem).join('\n'));
  return buildPortal(markTableFiles(data, outputMarks), siteOptions.buildInstant);
}
