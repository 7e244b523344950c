import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { placedFiles, publishedCopies, publishedFiles } from '../../src/outlets/published-files.ts';
import { addresses } from '../../src/site/addresses.ts';
import { filesByPath, realPortal, textOf } from '../support/real-portal.ts';
import { readZip } from '../support/read-zip.ts';

const portal = realPortal();
const files = filesByPath(portal);
const zips = [...files.keys()].filter(
  (path) => path.endsWith('.zip') && !/\/(?:v\d[^/]*|moi-nhat)\//.test(path),
);
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('the ZIP files', () => {
  it('are one of each release and one of the whole', () => {
    const releases = portal.series.flatMap((series) => series.releases);
    expect(zips.length).toBe(releases.length + 1);
    expect(zips).toContain('du-lieu/ba-cong-khai.zip');
  });

  it.each(zips)(
    '%s opens in another reader, holds the published files, and its list of hashes fits',
    async (path) => {
      const folder = path.replace(/[^/]+$/, '');
      const packed = await readZip(files.get(path)!);
      const list = packed.get('ma-bam-sha256.txt')!.toString();
      const listed = new Map(
        list
          .trimEnd()
          .split('\n')
          .map((line) => [line.slice(66), line.slice(0, 64)]),
      );
      const own = ['doc-truoc.txt', 'readme.txt'];
      expect([...listed.keys()].toSorted()).toEqual(
        [...packed.keys()].filter((name) => name !== 'ma-bam-sha256.txt').toSorted(),
      );
      for (const [name, bytes] of packed) {
        if (name === 'ma-bam-sha256.txt') continue;
        expect(listed.get(name), name).toBe(sha256(bytes));
        if (!own.includes(name)) expect(sha256(files.get(folder + name)!), name).toBe(sha256(bytes));
      }
      for (const name of [...own, 'datapackage.json', 'csv-metadata.json'])
        expect([...packed.keys()]).toContain(name);
    },
  );

  it('of the whole holds every plain table', async () => {
    const packed = await readZip(files.get('du-lieu/ba-cong-khai.zip')!);
    const plain = [...files.keys()].filter(
      (path) =>
        path.endsWith('.csv') && !path.endsWith('-excel-vi.csv') && !/\/(?:v\d[^/]*|moi-nhat)\//.test(path),
    );
    expect(
      [...packed.keys()]
        .filter((name) => name.endsWith('.csv'))
        .map((name) => `du-lieu/${name}`)
        .toSorted(),
    ).toEqual(plain.toSorted());
  });

  it('say in both languages what they hold, how to cite it, whose it is, what is missing, how to check it', async () => {
    const packed = await readZip(files.get('du-lieu/nq57/2025-q4/nq57-2025-q4.zip')!);
    const vi = packed.get('doc-truoc.txt')!.toString();
    const en = packed.get('readme.txt')!.toString();
    for (const text of [vi, en]) {
      expect(text.startsWith('\uFEFF')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toContain('\n');
      expect(text).toContain('1.0.0');
      expect(text).toContain('sha256sum -c ma-bam-sha256.txt');
      expect(text).toMatch(/s0\d\d: .+https?:/);
      expect(text).toContain('figures');
    }
    expect(vi).toMatch(/Phiên bản: 1\.0\.0/);
    expect(vi).toMatch(/chỗ số nguồn ghi không khớp/);
    expect(en).toMatch(/known gaps/i);
    expect(vi).toContain('Điều kiện sử dụng: Chưa tìm thấy quy định về việc dùng lại');
  });
});

describe('every data file', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('has the same bytes when it is made again, elsewhere in the world', () => {
    process.env['TZ'] = 'Pacific/Kiritimati';
    expect(new Date(0).getHours()).not.toBe(0);
    const again = filesByPath(realPortal());
    const differing = [...files].filter(([path, bytes]) => sha256(bytes) !== sha256(again.get(path)!));
    expect(differing.map(([path]) => path)).toEqual([]);
    expect(again.size).toBe(files.size);
  });

  it('is in the list with hash and length, once for its bytes and once for each copy', () => {
    const links = addresses('vi');
    const listed = [...publishedFiles(portal, links), ...publishedCopies(portal, links)];
    expect(new Set(listed.map(({ path }) => path)).size).toBe(listed.length);
    expect(listed.length).toBe(files.size);
    for (const { path, sha256: hash, bytes } of listed) {
      expect([sha256(files.get(path!)!), files.get(path!)!.length], path!).toEqual([hash, bytes]);
    }
  });

  it('of the newest version is the same at its frozen address, and of the newest period at the one that stays', () => {
    for (const series of portal.series) {
      const { id } = series.file;
      const newest = series.releases.at(-1)!.period.toLowerCase();
      const own = [...files.keys()].filter((path) =>
        new RegExp(`^du-lieu/${id}/${newest}/[^/]+$`).test(path),
      );
      expect(own.length).toBeGreaterThan(5);
      for (const path of own) {
        const name = path.replace(/.*\//, '');
        const frozen = `du-lieu/${id}/${newest}/v1.0.0/${name}`;
        const stays = `du-lieu/${id}/moi-nhat/${name.replace(`${id}-${newest}.`, `${id}-moi-nhat.`)}`;
        expect(files.get(frozen), frozen).toBe(files.get(path));
        expect(files.get(stays), stays).toBe(files.get(path));
      }
    }
  });

  it('as JSON of a release or of the whole holds the JSON of each table', () => {
    type Tables = Readonly<Record<string, { readonly rows: readonly object[] }>>;
    const release = JSON.parse(textOf(files.get('du-lieu/nq57/2025-q4/nq57-2025-q4.json'))) as {
      tables: Tables;
    };
    const whole = JSON.parse(textOf(files.get('du-lieu/ba-cong-khai.json'))) as {
      readonly registers: Tables;
      readonly series: Readonly<
        Record<string, { tables: Tables; releases: Readonly<Record<string, { tables: Tables }>> }>
      >;
    };
    const figures: unknown = JSON.parse(textOf(files.get('du-lieu/nq57/2025-q4/figures.json')));
    expect(release.tables['figures']).toEqual(figures);
    expect(whole.series['nq57']!.releases['2025-Q4']!.tables['figures']).toEqual(figures);
    expect(whole.registers['agencies']).toEqual(
      JSON.parse(textOf(files.get('du-lieu/danh-muc/agencies.json'))),
    );
    expect(whole.series['papi']!.tables['criteria']!.rows.length).toBeGreaterThan(10);
  });

  it('comes from the one list', () => {
    expect(placedFiles(portal, addresses('vi'))).toBe(placedFiles(portal, addresses('vi')));
  });
});
