import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { readData } from '../../../src/intake/read-data.ts';
import { svgToPng } from '../../../src/outlets/exhibits/png.ts';
import { allKitImages } from '../../../src/outlets/kit/page-cards.ts';
import { buildPortal } from '../../../src/portal/portal.ts';
import { testInstant } from '../../support/build.ts';

/**
 * Draws so many images of kits of a data folder, evenly from all of them, without any cache.
 * @returns seconds of processor time each
 */
export async function kitImageTime(data: string, folder: string, images: number): Promise<number> {
  const { data: checked } = readData(data, 'sample');
  const all = allKitImages(buildPortal(checked!, testInstant), 'vi');
  const cache = await mkdtemp(join(folder, 'kit-images-'));
  const before = process.cpuUsage();
  for (let at = 0; at < images; at += 1) {
    await svgToPng(all[Math.floor((at * all.length) / images)]!.svg, cache, 1);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6 / images;
}
