import { fileURLToPath } from 'node:url';
import { gallery } from '../../src/charts/gallery.ts';
import { intervalCell } from '../../src/charts/interval-cell.ts';
import { renderSvg } from '../../src/charts/svg.ts';
import { readData } from '../../src/intake/read-data.ts';
import { leaveOneOut } from '../../src/portal/leave-one-out.ts';
import { buildPortal } from '../../src/portal/portal.ts';
import { rankIntervals } from '../../src/portal/rank-interval.ts';
import { randomTable } from '../support/summed-table.ts';
import { measure, measurementTable } from './measure.ts';

/** `npm run bench`: how long the heavier computations take. It prints figures and judges none: machines differ. */

const root = fileURLToPath(new URL('../../', import.meta.url));
const { data } = readData(`${root}data`, 'public');
if (!data) throw new Error('the data do not pass: npm run check:data');

const ranking = randomTable(63, 29);
const page = (idPrefix: string) => ({ kind: 'page', idPrefix }) as const;
const cells = (): void => {
  for (let rank = 1; rank <= 63; rank += 1) {
    renderSvg(intervalCell({ interval: { best: rank, worst: 63 }, rank, of: 63 }), page('cell'));
  }
};
const nothing = (): void => undefined;

console.log(
  measurementTable([
    // A copy each time: what was computed for a table is remembered with the table.
    measure('rank intervals, 63 agencies × 29 criteria', 9, () => ({ ...ranking }), rankIntervals),
    measure('leave one criterion out, 63 × 29', 9, () => ({ ...ranking }), leaveOneOut),
    measure('read and check the data', 3, nothing, () => readData(`${root}data`, 'public')),
    measure('build the model of the portal', 9, nothing, () => buildPortal(data, '2999-01-01T00:00:00Z')),
    measure('interval cells of 63 rows', 9, nothing, cells),
    ...gallery.map(({ id, examples }) =>
      measure(`${id}: ${examples.length} examples at 360 and 720 px`, 9, nothing, () =>
        [360, 720].flatMap((width) => examples.map(({ draw }) => renderSvg(draw(width), page('vi-du')))),
      ),
    ),
  ]),
);
