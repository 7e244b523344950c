import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { measurePeers } from './measure-peers.ts';
import { reportTable } from './report-table.ts';

/**
 * `npm run bench:peers [-- --out report.json] [--portal dist] [--runs 5] [--lighthouse 3] [--small 3] [--large 1]`: the
 * same page by this project and by its peers (README.md beside this file). It prints tables and judges nothing; times
 * are only to be trusted on a machine that does nothing else. Exit code 1 when a part was skipped.
 */
const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    portal: { type: 'string' },
    runs: { type: 'string', default: '5' },
    lighthouse: { type: 'string', default: '3' },
    small: { type: 'string', default: '3' },
    large: { type: 'string', default: '1' },
  },
});

/** @throws RangeError when the option is no whole number from 0 */
function countOf(name: 'runs' | 'lighthouse' | 'small' | 'large'): number {
  const count = Number(values[name]);
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`--${name} ${values[name]}`);
  return count;
}

const report = await measurePeers({
  portal: values.portal,
  runs: countOf('runs'),
  lighthouseRuns: countOf('lighthouse'),
  smallBuilds: countOf('small'),
  largeBuilds: countOf('large'),
  say: (line) => {
    console.error(line);
  },
});
if (values.out !== undefined) await writeFile(values.out, `${JSON.stringify(report, null, 2)}\n`);
console.log(reportTable(report));
if (report.skipped.length > 0) process.exitCode = 1;
