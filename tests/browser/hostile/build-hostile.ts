import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { argv, env, pid } from 'node:process';
import { build } from 'astro';
import { writeSearchIndex } from '../../../src/outlets/search-index.ts';
import { generateSample } from '../../../src/sample/generate-sample.ts';
import { poisonPlugin } from './poison-plugin.ts';

// Builds a small sample with poisoned data into the folder of the one argument.

const outDir = argv[2]!;
const dataRoot = resolve('.staging', `hostile-data-${pid}`);
env['EDITION'] = 'sample';
env['DATA_ROOT'] = dataRoot;
env['ASTRO_TELEMETRY_DISABLED'] = '1';

try {
  const files = generateSample({ seed: 7, provinces: 5, ministries: 3, quarters: 3, tasks: 40 });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(dataRoot, path)), { recursive: true });
    writeFileSync(join(dataRoot, path), text);
  }
  await build({ outDir, logLevel: 'warn', vite: { plugins: [poisonPlugin()] } });
  await writeSearchIndex(outDir);
} finally {
  rmSync(dataRoot, { recursive: true, force: true });
}
