import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteOptions } from '../site/options.ts';
import { StepFailed } from './steps.ts';

/**
 * A sample may not take the place of a public portal, nor the other way round: whoever serves the folder would not
 * notice. What else lies in the folder is none of this function's business.
 * @throws StepFailed when the folder holds a build of the other edition
 */
export async function refuseOtherEdition(folder: string, edition: SiteOptions['edition']): Promise<void> {
  const found = await editionOf(folder);
  if (found === null || found === edition) return;
  throw new StepFailed(
    `${folder} đang chứa bản «${found}»; không thay bằng bản «${edition}». Chọn thư mục khác trong OUT_DIR hoặc xóa thư mục này.\n` +
      `${folder} holds a build of the edition “${found}”; it is not replaced by “${edition}”. Name another folder in OUT_DIR, or remove this one.`,
  );
}

/** The edition that `build.json` of a built portal names; null where there is none. */
async function editionOf(folder: string): Promise<string | null> {
  try {
    const { edition } = JSON.parse(await readFile(join(folder, 'build.json'), 'utf8')) as {
      edition?: string;
    };
    return edition ?? null;
  } catch {
    return null;
  }
}
