import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Problem } from '../intake/problems.ts';
import { unsealedReleases } from '../intake/lock/unsealed.ts';
import { readData } from '../intake/read-data.ts';
import { withoutEmbargoed } from '../portal/embargo.ts';
import { refused } from './outcomes.ts';
import { iisInstructions } from './publish/iis-instructions.ts';
import {
  clearVersions,
  keepVersion,
  shownVersion,
  showVersion,
  stateOf,
  versionsFolder,
} from './publish/served-versions.ts';
import { treeHash } from './publish/tree-hash.ts';
import { zipFolder } from './publish/zip-folder.ts';
import { yesOption, type Desk, type Outcome, type Verb, type Wishes } from './verb.ts';

/** What was put in the place of what. */
interface Publication {
  readonly version: string;
  /** SHA-256 over all files. */
  readonly tree: string;
  readonly before: string | null;
}

/** `publish`: builds the portal and puts it where it is served, in one step; or packs it for a host without links. */
export const publishVerb: Verb<Publication | null> = {
  name: 'publish',
  title: { vi: 'Công bố', en: 'Publish' },
  about: {
    vi: 'Dựng cả cổng ở chỗ riêng rồi mới đưa ra: --to là đường dẫn mà máy chủ web phục vụ, một liên kết được đổi sang bản mới trong một bước, nên người đọc luôn gặp trọn bản cũ hoặc trọn bản mới. Ba bản gần nhất được giữ bên cạnh. --zip đóng gói cho IIS, kèm hướng dẫn.',
    en: 'Builds the whole portal aside and only then shows it: --to is the path that the web server serves, a link that moves to the new build in one step, so that readers always meet the whole old portal or the whole new one. The last three stay beside it. --zip packs it for IIS, with instructions.',
  },
  options: [
    { name: 'to', kind: 'path', title: { vi: 'đường dẫn được phục vụ', en: 'the path that is served' } },
    { name: 'zip', kind: 'path', title: { vi: 'tệp ZIP cần tạo', en: 'the ZIP file to make' } },
    yesOption,
  ],
  async run(wishes, desk) {
    const [to, zip] = [wishes.text('to'), wishes.text('zip')];
    if ((to === '') === (zip === '')) {
      return refused([{ code: 'publish-where', file: 'publish', value: [to, zip].join(' ').trim() }]);
    }
    const unsealed = findUnsealed(desk);
    if (unsealed.length > 0) return refused(unsealed);
    return to === '' ? publishZip(resolve(zip), wishes, desk) : publishLink(resolve(to), wishes, desk);
  },
};

async function publishLink(target: string, wishes: Wishes, desk: Desk): Promise<Outcome<Publication | null>> {
  if ((await stateOf(target)) === 'other') {
    return refused([{ code: 'publish-target-taken', file: target, allowed: `${target}.truoc` }]);
  }
  const before = await shownVersion(target);
  if (!wishes.flag('yes')) {
    return told({
      vi: `Sẽ dựng cổng rồi đưa ra ở ${target}${before ? `, thay bản ${before}` : ''}. Thêm --yes để làm thật.`,
      en: `The portal would be built and shown at ${target}${before ? `, in the place of ${before}` : ''}. Add --yes to do it.`,
    });
  }
  const folder = versionsFolder(target);
  await mkdir(folder, { recursive: true });
  await clearVersions(target);
  const built = join(folder, `.dang-dung-${process.pid}`);
  const build = await buildInto(built, desk);
  if ('outcome' in build) return build.outcome;
  const { version, tree } = build;
  await keepVersion(built, target, version);
  try {
    await showVersion(target, version);
  } catch (error) {
    const value = error instanceof Error ? error.message : String(error);
    return refused([{ code: 'publish-no-link', file: target, value }]);
  }
  await clearVersions(target);
  return {
    ...told({ vi: `Đã đưa ra bản ${version} ở ${target}.`, en: `${version} is shown at ${target}.` }),
    written: [join(folder, version)],
    data: { version, tree, before },
  };
}

async function publishZip(file: string, wishes: Wishes, desk: Desk): Promise<Outcome<Publication | null>> {
  if (!wishes.flag('yes')) {
    return told({
      vi: `Sẽ dựng cổng rồi đóng gói vào ${file}. Thêm --yes để làm thật.`,
      en: `The portal would be built and packed into ${file}. Add --yes to do it.`,
    });
  }
  const built = `${file}.dang-dung-${process.pid}`;
  const packing = `${file}.${process.pid}.tmp`;
  await mkdir(dirname(file), { recursive: true });
  try {
    const build = await buildInto(built, desk);
    if ('outcome' in build) return build.outcome;
    const { version, tree } = build;
    const files = await zipFolder(built, packing);
    await rename(packing, file);
    const help = `${file}.huong-dan.txt`;
    await writeFile(help, `\uFEFF${iisInstructions(version)}`);
    return {
      ...told({
        vi: `Đã đóng gói bản ${version}: ${files} tệp. Cách đưa lên IIS: ${help}`,
        en: `${version} is packed: ${files} files. How to put it on IIS: ${help}`,
      }),
      written: [file, help],
      data: { version, tree, before: null },
    };
  } finally {
    for (const path of [built, packing]) await rm(path, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A public portal shows sealed releases alone; a sample is never sealed. Problems of the data are the build's to tell. */
function findUnsealed({ dataRoot, edition, now }: Desk): Problem[] {
  if (edition === 'sample') return [];
  const { data } = readData(dataRoot, edition);
  if (!data) return [];
  return unsealedReleases(withoutEmbargoed(data, now)).map(({ series, period, version }) => ({
    code: 'publish-unsealed',
    file: `series/${series}/${period}`,
    value: `${series} ${period} (${version})`,
  }));
}

type Built = { readonly version: string; readonly tree: string } | { readonly outcome: Outcome<null> };

/** Builds into a folder of its own, and names the version after its instant and its bytes. */
async function buildInto(folder: string, desk: Desk): Promise<Built> {
  const { ok, output } = await desk.build({ outDir: folder, env: {} });
  if (!ok) {
    const line = {
      vi: `Không dựng được; bản đang công bố còn nguyên.\n${output}`,
      en: 'The build failed; what is published is untouched.',
    };
    return { outcome: { ok: false, lines: [line], problems: [], written: [], data: null } };
  }
  const { instant, preview } = JSON.parse(await readFile(join(folder, 'build.json'), 'utf8')) as {
    instant: string;
    preview?: string;
  };
  if (preview !== undefined) {
    const problem: Problem = { code: 'publish-preview', file: folder, value: preview };
    return { outcome: refused([problem]) };
  }
  const tree = await treeHash(folder);
  return { version: `${instant.replace(/[-:]/g, '')}-${tree.slice(0, 8)}`, tree };
}

function told(line: { vi: string; en: string }): Outcome<null> {
  return { ok: true, lines: [line], problems: [], written: [], data: null };
}
