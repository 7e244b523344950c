import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nginxHasBrotli, startNginx, versionOf } from '../hosting/web-server.ts';
import { loadFaults, memoryBounds, rateOfMix, slowestRate } from '../load/load-faults.ts';
import type { Question } from '../load/questions.ts';
import { loadShape, runLoad, type LoadSum } from '../load/run-load.ts';
import { questionsOf, recordVisits, type RecordedVisit, type Visit } from '../load/visits.ts';
import { outcome, type HostedPortal, type ProofFigure, type ProofPart } from '../part.ts';

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

const count = (value: number): string => Math.round(value).toLocaleString('en-US');
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
const figure = (what: string, value: string): ProofFigure => ({ what, value });
const bodies = (questions: readonly Question[]): number =>
  questions.reduce((sum, { bytes }) => sum + bytes, 0);

/** nginx under the load of one process that asks for what readers open, as fast as it is answered. */
export const loadPart: ProofPart = {
  name: 'load',
  title: 'Load',
  claim:
    'nginx, with the file that `npm run hosting` writes, answers a mix of what browsers ask for in visits recorded before, first visits and returning ones, brotli and gzip: no error, every answer of the right status and length, memory of the workers flat. Its rate stands beside that of a file of one byte on the same server.',
  async run(site) {
    if (versionOf('nginx') === null) return { state: 'skipped', why: 'nginx is not installed' };
    if (!nginxHasBrotli()) return { state: 'skipped', why: 'nginx has no brotli module' };
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
      const { before, rounds } = load.memory;
      return outcome(
        [
          ...kinds.flatMap(({ visit, first, zipped, again }) => visitFigures(visit, first, zipped, again)),
          figure(
            'addresses in the mix, connections, processes of nginx',
            `${new Set(mix.map(({ path }) => path)).size}, ${loadShape.connections}, 1`,
          ),
          ...sumFigures('one byte', load.byte),
          ...sumFigures('mix', load.mix),
          figure(
            `rate of the mix beside that of one byte (bound: ${percent(slowestRate)})`,
            `${percent(rateOfMix(load))}; processor time of nginx an answer ${(perAnswer(load.mix) / perAnswer(load.byte)).toFixed(1)} times as much`,
          ),
          figure(
            'errors and answers of another status or length',
            count(load.byte.faultCount + load.mix.faultCount),
          ),
          figure(
            `memory of the workers before, after each round (bounds: ${megabytes(memoryBounds.first)} in all, ${megabytes(memoryBounds.then)} after the first round)`,
            [before, ...rounds].map(megabytes).join(', '),
          ),
        ],
        loadFaults(load),
      );
    } finally {
      await server.close();
      rmSync(smallest);
    }
  },
};

function visitFigures(
  { name }: RecordedVisit,
  first: readonly Question[],
  zipped: readonly Question[],
  again: readonly Question[],
): readonly ProofFigure[] {
  return [
    figure(
      `${name}: requests of a first visit, bodies by brotli, by gzip`,
      `${first.length}, ${kilobytes(bodies(first))}, ${kilobytes(bodies(zipped))}`,
    ),
    figure(`${name}: requests when it comes again, nothing changed`, `${again.length}, each «304»`),
  ];
}

function sumFigures(name: string, sum: LoadSum): readonly ProofFigure[] {
  const [half, most, nearlyAll, all] = sum.latency;
  return [
    figure(
      `${name}: answers, a second, bytes an answer with headers`,
      `${count(sum.answers)}, ${count(sum.answers / sum.seconds)}, ${count(sum.bytes / sum.answers)}`,
    ),
    figure(
      `${name}: milliseconds to the last byte, half, 90 %, 99 %, all`,
      [half, most, nearlyAll, all].map((value) => value.toFixed(2)).join(', '),
    ),
    figure(`${name}: processor time of nginx an answer`, `${(perAnswer(sum) * 1e6).toFixed(0)} µs`),
  ];
}

const perAnswer = ({ processor, answers }: LoadSum): number => processor / answers;

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;
