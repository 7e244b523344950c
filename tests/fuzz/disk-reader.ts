import { lstatSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { passedOver } from '../../src/intake/data-files.ts';
import { formatProblem } from '../../src/intake/problems.ts';
import { readData } from '../../src/intake/read-data.ts';
import type { Chance } from './chance.ts';
import type { DataFolder } from './data-files.ts';
import type { Reading } from './fuzz.ts';
import { canary, hostile, withCanary, writeFolder } from './hostile-folders.ts';
import { strayFiles } from './stray-addresses.ts';

/** Of the folders that are taken as sound, one in so many has every published file made and looked through. */
const wholeIn = 8;

/**
 * A reading of folders that really stand on the disk, each with something hostile in it, beside a folder that nobody may
 * read. @param work a folder of this run
 */
export function diskReader(base: DataFolder, work: string): (files: DataFolder, chance: Chance) => Reading {
  const outside = join(work, 'outside');
  writeFolder(outside, { files: withCanary(base), links: new Map() });
  return (mutated, chance) => {
    const root = join(mkdtempSync(join(work, 'run-')), 'data');
    mkdirSync(root);
    try {
      // Half of the hostile ones are sound otherwise: else some other fault might keep it out.
      const plan = chance.oneIn(3)
        ? { what: 'nothing else', files: mutated, links: new Map<string, string>() }
        : hostile(chance.oneIn(2) ? base : mutated, { root, outside }, chance);
      const files = writeFolder(root, plan);
      const links = [...plan.links.keys()].filter((path) => isLink(join(root, path)));
      const { data, problems } = readData(root, 'sample');
      const isTold = (path: string): boolean =>
        problems.some(({ code, file }) => code === 'file-unexpected' && file === path);
      const untold = links.filter(
        (path) => !path.split('/').some((part) => passedOver.test(part)) && !isTold(path),
      );
      const leaks =
        JSON.stringify(data).includes(canary) || problems.some((one) => formatProblem(one).includes(canary));
      const faults = [
        ...untold.map((path) => `the link ${path} is not told of`),
        ...(leaks ? ['tells what stands outside of the folder'] : []),
      ];
      const whole = chance.oneIn(wholeIn);
      const ask: Reading['ask'] = (portal) => (whole ? strayFiles(portal, canary) : []);
      return { what: `on disk, ${plan.what}`, files, data, problems, faults, ask };
    } finally {
      rmSync(join(root, '..'), { recursive: true });
    }
  };
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
