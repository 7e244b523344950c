import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteOptions } from '../site/options.ts';
import { StepFailed } from './steps.ts';

/** What kind of portal a build is: its edition, and whether it is a preview. */
export type BuiltKind = 'public' | 'sample' | 'public preview' | 'sample preview';

/** The kind of portal that some options, or a `build.json`, speak of. */
export function kindOf({ edition, preview }: Pick<SiteOptions, 'edition' | 'preview'>): BuiltKind {
  return preview ? `${edition} preview` : edition;
}

/**
 * A sample or a preview may not take the place of a public portal, nor the other way round: whoever serves the folder
 * would not notice. What else lies in the folder is none of this function's business.
 * @throws StepFailed when the folder holds a build of another kind
 */
export async function refuseOtherKind(folder: string, kind: BuiltKind): Promise<void> {
  const found = await builtKindOf(folder);
  if (found === null || found === kind) return;
  throw new StepFailed(
    `${folder} đang chứa bản «${found}»; không thay bằng bản «${kind}». Chọn thư mục khác trong OUT_DIR hoặc xóa thư mục này.\n` +
      `${folder} holds a build of the kind “${found}”; it is not replaced by “${kind}”. Name another folder in OUT_DIR, or remove this one.`,
  );
}

/** The kind of portal that `build.json` of a folder names; null where there is none. */
export async function builtKindOf(folder: string): Promise<BuiltKind | null> {
  try {
    const { edition, preview } = JSON.parse(await readFile(join(folder, 'build.json'), 'utf8')) as {
      edition?: SiteOptions['edition'];
      /** The text of the mark. */
      preview?: string;
    };
    return edition === undefined ? null : kindOf({ edition, preview: preview !== undefined });
  } catch {
    return null;
  }
}
