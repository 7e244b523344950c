import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nginxHasBrotli, startNginx, versionOf } from '../hosting/web-server.ts';
import { loadFaults } from '../load/load-faults.ts';
import { figure, loadFigures, visitFigures } from '../load/load-figures.ts';
import { loadShape, runLoad } from '../load/run-load.ts';
import { questionsOf, recordVisits, type Visit } from '../load/visits.ts';
import { outcome, type HostedPortal, type ProofPart } from '../part.ts';

/** What readers open in the hour of a release; the newest quarter is added to the first. */
const visitsOf = ({ folder }: HostedPortal): readonly Visit[] => {
  const quarter = readdirSync(join(folder, 'ky', 'nq57'))
    .filter((name) => /^\d{4}-q\d$/.test(name))
    .toSorted()
    .at(-1)!;
  return [
    { name: 'front page', pages: [''] },
    {
      name: 'front page, quarter, ranking, agency',
      pages: ['', `ky/nq57/${quarter}/`, 'xep-hang/papi/2024/', 'trach-nhiem/da-nang/'],
    },
    { name: 'front page and a search', pages: [''], search: 'chuyen doi so' },
    { name: 'an embed in another site', pages: [`nhung/ky/nq57/${quarter}/diem-chinh/`] },
  ];
};

/** nginx under the load of one process that asks for what readers open, as fast as it is answered. */
export const loadPart: ProofPart = {
  name: 'load',
  title: 'Load',
  claim:
    'nginx, with the file that `npm run hosting` writes, answers a mix of what browsers ask for in visits recorded before, first visits and returning ones, brotli and gzip: no error, every answer of the right status and length, memory of the workers flat. Its rate stands beside that of a file of one byte on the same server.',
  timed: 'by the clock',
  async run(site) {
    if (versionOf('nginx') === null) return { state: 'skipped', why: 'nginx is not installed' };
    if (!nginxHasBrotli()) return { state: 'skipped', why: 'nginx has no brotli module' };
    if (!existsSync('/proc/self/stat'))
      return { state: 'skipped', why: 'memory is read from /proc, which is not there' };
    const portal = await site.hosted();
    const www = join(portal.server, 'www');
    // Beside the portal, not in it.
    const smallest = join(www, '1.txt');
    writeFileSync(smallest, '1');
    const origin = `http://${portal.listen}`;
    const server = await startNginx(join(portal.server, 'nginx.conf'), origin, join(site.folder, 'load'));
    try {
      const place = { origin, www, base: portal.base };
      const visits = await recordVisits(origin + portal.base, visitsOf(portal));
      const kinds = await Promise.all(
        visits.map(async (visit) => ({
          visit,
          first: await questionsOf(visit, 'first', 'br', place),
          zipped: await questionsOf(visit, 'first', 'gzip', place),
          again: await questionsOf(visit, 'again', 'br', place),
        })),
      );
      // Of four visits two are first ones by brotli, one is by gzip, one comes again.
      const mix = kinds.flatMap(({ first, zipped, again }) => [...first, ...zipped, ...first, ...again]);
      const byte = [{ path: '/1.txt', headers: {}, status: 200, bytes: 1 } as const];
      const load = await runLoad(server, byte, mix);
      return outcome(
        [
          ...kinds.flatMap(visitFigures),
          figure(
            'addresses in the mix, connections, processes of nginx',
            `${new Set(mix.map(({ path }) => path)).size}, ${loadShape.connections}, 1`,
          ),
          ...loadFigures(load),
        ],
        loadFaults(load),
      );
    } finally {
      await server.close();
      rmSync(smallest);
    }
  },
};
