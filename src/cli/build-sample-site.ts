import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { generateSample } from '../sample/generate-sample.ts';
import type { SampleSize } from '../sample/sample-size.ts';
import type { SiteOptions } from '../site/options.ts';
import { step } from './steps.ts';

/** A built sample portal: where it lies, and the options it was built with. */
export interface SampleSite {
  readonly folder: string;
  readonly options: SiteOptions;
}

/**
 * Makes a data folder of fictitious agencies and builds the portal from it: into `dist-sample/`, or the folder of
 * `OUT_DIR`. The data are gone afterwards; the same size and seed make them again.
 */
export async function buildSampleSite(size: SampleSize): Promise<SampleSite> {
  const dataRoot = resolve('.staging', `sample-data-${process.pid}`);
  // The options read the environment once, on their import; whatever it says, this is the sample edition.
  process.env['EDITION'] = 'sample';
  process.env['DATA_ROOT'] = dataRoot;
  process.env['OUT_DIR'] ||= 'dist-sample';
  const { siteOptions } = await import('../site/options.ts');
  const { buildSite } = await import('./build-site.ts');
  try {
    await step('Tạo dữ liệu mẫu / Making the sample data', () => writeFiles(dataRoot, generateSample(size)));
    return { folder: await buildSite(siteOptions), options: siteOptions };
  } finally {
    await rm(dataRoot, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function writeFiles(root: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    const place = join(root, path);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, text);
  }
}
