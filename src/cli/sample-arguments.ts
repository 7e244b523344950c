import { parseArgs } from 'node:util';
import { defaultSize, sizeLimits, sizeNames, type SampleSize } from '../sample/sample-size.ts';
import { StepFailed } from './steps.ts';

/**
 * The size that the words of a command ask for: `--provinces 34 --tasks 868`; what is not said is the default.
 * @throws StepFailed naming every option that does not exist or has a value that is not allowed
 */
export function sampleSizeOf(args: readonly string[]): SampleSize {
  const options = Object.fromEntries(sizeNames.map((name) => [name, { type: 'string' } as const]));
  let values: Readonly<Record<string, string | boolean | undefined>>;
  try {
    ({ values } = parseArgs({ args: [...args], options }));
  } catch (error) {
    const known = sizeNames.map((name) => `--${name}`).join(', ');
    throw new StepFailed(
      `Tùy chọn không hợp lệ: ${args.join(' ')}. Cho phép: ${known}.\n` +
        `An option that is not allowed: ${error instanceof Error ? error.message : ''} Allowed: ${known}.`,
    );
  }
  const problems: string[] = [];
  const sizes = sizeNames.map((name) => {
    const text = values[name];
    if (text === undefined) return [name, defaultSize[name]];
    const [min, max] = sizeLimits[name];
    const number = /^\d+$/.test(String(text)) ? Number(text) : NaN;
    if (!(number >= min && number <= max)) {
      problems.push(
        `--${name}=${String(text)}: phải là số nguyên từ ${min} đến ${max} / must be a whole number from ${min} to ${max}`,
      );
    }
    return [name, number];
  });
  if (problems.length > 0) throw new StepFailed(problems.join('\n'));
  return Object.fromEntries(sizes) as typeof defaultSize;
}
