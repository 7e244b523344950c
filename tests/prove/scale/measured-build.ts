import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { buildMemory } from '../../../src/cli/build-memory.ts';
import { generateSample } from '../../../src/sample/generate-sample.ts';
import { defaultSize } from '../../../src/sample/sample-size.ts';
import { environmentOfCommands } from '../../support/build.ts';
import type { BuildCost } from './route-costs.ts';

/** Twelve quarters, and two tasks for each province, so that the mix of pages is the same at every size. */
export const quarters = 12;
const tasksOf = (provinces: number): number => 2 * provinces;

/** No agency of a sample is of this kind: none of them has a kit. */
const kindWithoutAgency = 'government-agency';

/**
 * Makes the data of a sample, and builds its portal with a meter at every route. No agency has a kit, and no image and paper is made.
 * @param folder for the data; the portal is built inside the project, where Astro finds its packages
 * @throws Error with what the build said, where it fails
 */
export async function measuredBuild(
  provinces: number,
  folder: string,
): Promise<{ readonly cost: BuildCost; readonly portal: string; readonly data: string }> {
  const data = join(folder, `scale-data-${provinces}`);
  const size = { ...defaultSize, provinces, quarters, tasks: tasksOf(provinces) };
  for (const [path, text] of generateSample(size)) {
    mkdirSync(dirname(join(data, path)), { recursive: true });
    writeFileSync(join(data, path), text);
  }
  const [report, portal] = [
    join(folder, `scale-${provinces}.json`),
    resolve('.staging', `scale-${provinces}`),
  ];
  const args = [...buildMemory(), 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', portal];
  const child = spawn(process.execPath, [...args, '--config', 'tests/prove/scale/astro.config.mjs'], {
    env: {
      ...environmentOfCommands(),
      ASTRO_TELEMETRY_DISABLED: '1',
      EDITION: 'sample',
      DATA_ROOT: data,
      KIT_KINDS: kindWithoutAgency,
      SCALE_REPORT: report,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-4000)));
  child.stderr.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-4000)));
  const code = await new Promise((end) => child.on('close', end));
  if (code !== 0) throw new Error(`the build of ${provinces} agencies failed: ${said}`);
  return { cost: JSON.parse(readFileSync(report, 'utf8')) as BuildCost, portal, data };
}
