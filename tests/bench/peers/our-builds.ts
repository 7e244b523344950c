import { runBuild, runSampleBuild } from '../../support/build.ts';

/**
 * The sizes of the sample that come nearest to what the peers build. The smallest sample has 631 pages; 89 agencies,
 * twelve quarters and as many tasks as give about 10,000 pages are the largest reasonable one.
 */
export const sampleSizes: Readonly<Record<'small' | 'large', readonly string[]>> = {
  small: ['--provinces', '2', '--ministries', '2', '--quarters', '1', '--tasks', '20'],
  large: ['--provinces', '63', '--ministries', '26', '--quarters', '12', '--tasks', '3430'],
};

/** The step of the build in which Astro writes pages and files. */
const pagesStep = /Building the pages\s+([\d.]+) s/;

/**
 * Builds the sample portal.
 * @returns seconds of the whole build, and of its pages alone: without data check, search index and headers
 * @throws Error with what was printed when the build fails
 */
export async function buildOurSample(
  size: keyof typeof sampleSizes,
  folder: string,
): Promise<{ readonly seconds: number; readonly pagesSeconds: number }> {
  const start = performance.now();
  const { code, output } = await runSampleBuild(sampleSizes[size], { OUT_DIR: folder });
  if (code !== 0) throw new Error(output);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, pagesSeconds: Number(pagesStep.exec(output)?.[1] ?? NaN) };
}

/**
 * Builds the portal of the real data.
 * @throws Error with what was printed when the build fails
 */
export async function buildOurPortal(folder: string): Promise<void> {
  const { code, output } = await runBuild({ OUT_DIR: folder });
  if (code !== 0) throw new Error(output);
}
