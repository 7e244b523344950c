import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Desk, Outcome, Wishes } from '../verb.ts';
import { buildInto, told, type Publication } from './build-version.ts';
import { iisInstructions } from './iis-instructions.ts';
import { zipFolder } from './zip-folder.ts';

/** Publishes as a ZIP with instructions beside it. Built and packed aside: the file is whole or not there. */
export async function publishZip(
  file: string,
  wishes: Wishes,
  desk: Desk,
): Promise<Outcome<Publication | null>> {
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
