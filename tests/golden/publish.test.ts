import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { publishVerb } from '../../src/desk/publish.ts';
import type { Desk } from '../../src/desk/verb.ts';
import { seededRandom } from '../../src/portal/seeded-random.ts';
import { makePublic } from './support/sample-damages.ts';
import { copySmallData } from './support/small-data.ts';
import { fingerprint, temporaryFolder } from '../support/folders.ts';

const child = fileURLToPath(new URL('support/publish-child.ts', import.meta.url));

/** A portal of many files that all say which one it is: a mixture is noticed. */
function madePortal(name: string, instant: string): string {
  const folder = temporaryFolder();
  for (let page = 0; page < 300; page += 1) {
    mkdirSync(join(folder, `trang/${page}`), { recursive: true });
    writeFileSync(join(folder, `trang/${page}/index.html`), `${name} ${page} `.repeat(500));
  }
  writeFileSync(join(folder, 'build.json'), JSON.stringify({ instant, edition: 'sample' }));
  return folder;
}

const deskOf = (portal: string, more: Partial<Desk> = {}): Desk => ({
  ...{ dataRoot: 'data', edition: 'sample', now: '2026-11-21T12:00:00Z', outRoot: 'desk' },
  async build({ outDir }) {
    await cp(portal, outDir, { recursive: true });
    return { ok: true, output: '' };
  },
  serve: () => Promise.resolve(''),
  ...more,
});

const publish = (desk: Desk, where: Readonly<Record<string, string>>, yes = true) =>
  publishVerb.run(
    { text: (name) => where[name] ?? '', list: () => [], flag: (name) => name === 'yes' && yes },
    desk,
  );

/** Publishes in a process of its own; killed after some milliseconds where a number is given. */
function publishApart(portal: string, target: string, killAfter: number | null): Promise<number> {
  const started = performance.now();
  const running = spawn(process.execPath, [child, portal, target], { stdio: 'ignore' });
  if (killAfter !== null) setTimeout(() => running.kill('SIGKILL'), killAfter);
  return new Promise((resolve) => running.on('close', () => resolve(performance.now() - started)));
}

describe('publishing', () => {
  const [first, second] = ['2026-11-20T01:00:00Z', '2026-11-21T01:00:00Z'];

  it('is whole, old or new, at twenty random moments of a sudden end', async () => {
    const [old, fresh] = [madePortal('cũ', first), madePortal('mới', second)];
    const target = join(temporaryFolder(), 'cong');
    const duration = await publishApart(old, target, null);
    const random = seededRandom(20);
    const seen: string[] = [];
    for (let round = 0; round < 20; round += 1) {
      // From the one that is not shown: each round has something to change.
      const shown = JSON.stringify(fingerprint(target)) === JSON.stringify(fingerprint(old)) ? 'old' : 'new';
      await publishApart(shown === 'old' ? fresh : old, target, random() * duration);
      const now = fingerprint(target);
      const whole = [old, fresh].some(
        (portal) => JSON.stringify(fingerprint(portal)) === JSON.stringify(now),
      );
      seen.push(whole ? 'whole' : 'broken');
    }
    expect(seen).toEqual(Array(20).fill('whole'));
    // What the broken-off runs left does no harm and goes with the next one.
    await publishApart(fresh, target, null);
    expect(fingerprint(target)).toEqual(fingerprint(fresh));
    expect(readdirSync(`${target}.versions`).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('without --yes changes nothing', async () => {
    const folder = temporaryFolder();
    const outcome = await publish(deskOf(madePortal('cũ', first)), { to: join(folder, 'cong') }, false);
    expect([outcome.ok, readdirSync(folder)]).toEqual([true, []]);
  });

  it('keeps the last three and shows the newest', async () => {
    const target = join(temporaryFolder(), 'cong');
    const instants = ['01', '02', '03', '04', '05'].map((day) => `2026-11-${day}T00:00:00Z`);
    for (const instant of instants) await publish(deskOf(madePortal(instant, instant)), { to: target });
    const kept = readdirSync(`${target}.versions`).map((name) => name.slice(0, 8));
    expect(kept).toEqual(['20261103', '20261104', '20261105']);
    expect(readFileSync(join(target, 'build.json'), 'utf8')).toContain('2026-11-05');
  });

  it('leaves alone what it did not make', async () => {
    const target = join(temporaryFolder(), 'cong');
    mkdirSync(target);
    const outcome = await publish(deskOf(madePortal('cũ', first)), { to: target });
    expect(outcome.problems.map(({ code }) => code)).toEqual(['publish-target-taken']);
    expect(readdirSync(target)).toEqual([]);
  });

  it('of a build that fails leaves the old one', async () => {
    const target = join(temporaryFolder(), 'cong');
    await publish(deskOf(madePortal('cũ', first)), { to: target });
    const before = fingerprint(target);
    const failing = deskOf('', { build: () => Promise.resolve({ ok: false, output: 'row-missing' }) });
    const outcome = await publish(failing, { to: target });
    expect(outcome.ok).toBe(false);
    expect(outcome.lines[0]!.vi).toContain('row-missing');
    expect(fingerprint(target)).toEqual(before);
  });

  it('refuses a preview, and an order without a place', async () => {
    const preview = madePortal('cũ', first);
    writeFileSync(join(preview, 'build.json'), JSON.stringify({ instant: first, preview: 'BẢN XEM TRƯỚC' }));
    const target = join(temporaryFolder(), 'cong');
    const codes = async (desk: Desk, where: Record<string, string>) =>
      (await publish(desk, where)).problems.map(({ code }) => code);
    expect(await codes(deskOf(preview), { to: target })).toEqual(['publish-preview']);
    expect(await codes(deskOf(preview), {})).toEqual(['publish-where']);
    expect(await codes(deskOf(preview), { to: target, zip: 'x.zip' })).toEqual(['publish-where']);
  });

  it('refuses what is not sealed, but for what is still to come', async () => {
    const data = copySmallData();
    makePublic(data);
    const target = join(temporaryFolder(), 'cong');
    const codesAt = async (now: string) => {
      const desk = deskOf(madePortal('cũ', first), { dataRoot: data.root, edition: 'public', now });
      return (await publish(desk, { to: target })).problems.map(({ code, value }) => `${code} ${value}`);
    };
    expect(await codesAt('2030-01-01T00:00:00Z')).toContain('publish-unsealed papi 2024 (1.0.0)');
    expect(await codesAt('2020-01-01T00:00:00Z')).toEqual([]);
  });

  it('packs the same bytes twice, with instructions beside', async () => {
    const portal = madePortal('cũ', first);
    const zips = await Promise.all(
      [1, 2].map(async () => {
        const zip = join(temporaryFolder(), 'cong.zip');
        const outcome = await publish(deskOf(portal), { zip });
        expect(outcome.written).toEqual([zip, `${zip}.huong-dan.txt`]);
        expect(readdirSync(join(zip, '..')).sort()).toEqual(['cong.zip', 'cong.zip.huong-dan.txt']);
        return readFileSync(zip);
      }),
    );
    expect(zips[0]!.equals(zips[1]!)).toBe(true);
    const files = unzipSync(zips[0]!);
    expect(Object.keys(files)).toHaveLength(301);
    expect(Buffer.from(files['build.json']!).toString()).toContain(first);
  });
});
