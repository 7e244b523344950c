import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { generateSample } from '../../src/sample/generate-sample.ts';
import { smallRoot } from '../golden/support/small-data.ts';
import type { DataFolder } from './data-files.ts';

/** The small golden data. */
export function smallFolder(): DataFolder {
  const paths = readdirSync(smallRoot, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    paths
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [
        path
          .slice(smallRoot.length + 1)
          .split(sep)
          .join('/'),
        readFileSync(path),
      ]),
  );
}

/** A sample with every table of a disclosure and tasks in every state, small enough to be read thousands of times. */
export function disclosureFolder(): DataFolder {
  const files = generateSample({ seed: 3, provinces: 4, ministries: 3, quarters: 2, tasks: 30 });
  return new Map([...files].map(([path, text]) => [path, Buffer.from(text)]));
}
