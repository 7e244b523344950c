import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bilingual } from '../../intake/table.ts';
import { refused } from '../outcomes.ts';
import type { Desk, Outcome } from '../verb.ts';
import { treeHash } from './tree-hash.ts';

/** What was put in the place of what. */
export interface Publication {
  readonly version: string;
  /** SHA-256 over all files. */
  readonly tree: string;
  readonly before: string | null;
}

type Built = { readonly version: string; readonly tree: string } | { readonly outcome: Outcome<null> };

/** Builds into a folder of its own, and names the version after its instant and its bytes. */
export async function buildInto(folder: string, desk: Desk): Promise<Built> {
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
    return { outcome: refused([{ code: 'publish-preview', file: folder, value: preview }]) };
  }
  const tree = await treeHash(folder);
  return { version: `${instant.replace(/[-:]/g, '')}-${tree.slice(0, 8)}`, tree };
}

/** An outcome that is told in a sentence; nothing was written. */
export function told(line: Bilingual): Outcome<null> {
  return { ok: true, lines: [line], problems: [], written: [], data: null };
}
