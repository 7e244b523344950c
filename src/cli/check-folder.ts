import { readData, type CheckedData } from '../intake/read-data.ts';
import { formatProblem } from '../intake/problems.ts';
import type { SiteOptions } from '../site/options.ts';
import { StepFailed } from './steps.ts';

/**
 * Reads and checks the data folder of the options.
 * @throws StepFailed with every problem and a summary, in both languages
 */
export function checkFolder({ dataRoot, edition }: Pick<SiteOptions, 'dataRoot' | 'edition'>): CheckedData {
  const { data, problems } = readData(dataRoot, edition);
  if (data) return data;
  const files = new Set(problems.map(({ file }) => file)).size;
  const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
  const summary =
    `${problems.length} vấn đề trong ${files} tệp; chưa có gì được thay đổi trên trang. / ` +
    `${count(problems.length, 'problem')} in ${count(files, 'file')}; nothing on the site was changed.`;
  throw new StepFailed([...problems.map(formatProblem), summary].join('\n\n'));
}
