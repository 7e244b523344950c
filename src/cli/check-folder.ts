import { unsealedWarning } from '../intake/lock/unsealed.ts';
import { readData, type CheckedData } from '../intake/read-data.ts';
import { formatProblem, summaryOfProblems } from '../intake/problems.ts';
import type { SiteOptions } from '../site/options.ts';
import { StepFailed } from './steps.ts';

/**
 * Reads and checks the data folder of the options; says which releases are not sealed, which stops nothing.
 * @throws StepFailed with every problem and a summary, in both languages
 */
export function checkFolder({ dataRoot, edition }: Pick<SiteOptions, 'dataRoot' | 'edition'>): CheckedData {
  const { data, problems } = readData(dataRoot, edition);
  if (data) {
    const warning = unsealedWarning(data);
    if (warning) console.warn(`${warning.vi}\n${warning.en}`);
    return data;
  }
  const { vi, en } = summaryOfProblems(problems);
  throw new StepFailed([...problems.map(formatProblem), `${vi} / ${en}`].join('\n\n'));
}
